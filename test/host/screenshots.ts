import { join } from 'node:path';
import { main } from './main.ts';
import { takePictures, type Picture } from './picture.ts';
import { articlesFolder, projectFolder, requireBuild } from './places.ts';

const themes = { dark: 'Default Dark Modern', light: 'Default Light Modern', 'hc-dark': 'Default High Contrast', 'hc-light': 'Default High Contrast Light' };

/** A card over a quotation, in a Russian and an English article of our own. */
const articles = [
  { name: 'ru', file: 'kem-blackout.article', line: 3, hover: 'Напряжение упало' },
  { name: 'en', file: 'avon-loop.article', line: 4, hover: 'Nobody likes' },
];

/** tsx test/host/screenshots.ts: the pictures of the README, from the real workbench. */
main(async () => {
  requireBuild();
  await takePictures(articles.flatMap(({ name, file, line, hover }) => Object.entries(themes).map(([themeName, theme]): Picture => ({
    file: join(articlesFolder, file),
    theme,
    line,
    hover,
    out: join(projectFolder, 'media/screenshots', `${name}-${themeName}.png`),
    width: 1200,
    height: 760,
    settings: { 'workbench.activityBar.location': 'hidden' },
  }))));
});
