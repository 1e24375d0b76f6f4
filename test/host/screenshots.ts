import { join } from 'node:path';
import { main } from './main.ts';
import { takePictures, type Picture } from './picture.ts';
import { reviewedSample } from './reviewedSample.ts';
import { articlesFolder, projectFolder, requireBuild } from './places.ts';

const themes = { dark: 'Default Dark Modern', light: 'Default Light Modern', 'hc-dark': 'Default High Contrast', 'hc-light': 'Default High Contrast Light' };

/** A card over a quotation, in a Russian and an English article of our own. */
const articles = [
  { name: 'ru', file: 'kem-blackout.article', line: 3, hover: 'Напряжение упало' },
  { name: 'en', file: 'avon-loop.article', line: 4, hover: 'Nobody likes' },
];

const sample = 'avon-loop.article';
/** The Review view beside an article, a quotation's card after it was checked, the comparison with its source, two reviewers. */
const reviewing: readonly (Pick<Picture, 'commands' | 'click' | 'hover' | 'closedViews'> & { readonly name: string })[] = [
  { name: 'review', click: 'Nobody likes', commands: ['Explorer: Focus on Review View', 'View: Focus Active Editor Group'] },
  { name: 'verification', hover: 'tunnels flood', commands: ['Explorer: Focus on Review View', 'View: Focus Active Editor Group'] },
  { name: 'changes', click: 'tunnels flood', commands: ['Explorer: Focus on Review View', 'Article Annotator: Show Changes to the Source'] },
  { name: 'comparison', commands: [{ title: 'Article Annotator: Compare Two Reviewers', picks: [`${sample}.review.json`, '.ben.review.json'] }, 'View: Focus Active Editor Group'] },
];

/** tsx test/host/screenshots.ts [NAME …]: the pictures of the README, from the real workbench. */
main(async () => {
  requireBuild();
  const wanted = process.argv.slice(2);
  const settings = { 'workbench.activityBar.location': 'hidden' };
  const beside = reviewedSample(join(articlesFolder, sample), sample);
  const pictures = [...articles.flatMap(({ name, file, line, hover }) => Object.entries(themes).map(([themeName, theme]): Picture => ({
    file: join(articlesFolder, file),
    theme,
    line,
    hover,
    out: join(projectFolder, 'media/screenshots', `${name}-${themeName}.png`),
    width: 1200,
    height: 760,
    settings,
  }))), ...reviewing.flatMap(({ name, ...what }) => Object.entries(themes).map(([themeName, theme]): Picture => ({
    ...what, line: 4, closedViews: ['articles'], file: join(articlesFolder, sample), beside, theme, settings, out: join(projectFolder, 'media/screenshots', `${name}-${themeName}.png`), sideBar: 380, width: 1280, height: 800,
  })))];
  await takePictures(pictures.filter(({ out }) => !wanted.length || wanted.some(words => out.includes(words))));
});
