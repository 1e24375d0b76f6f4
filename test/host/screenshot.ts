import { parseArgs } from 'node:util';
import { main } from './main.ts';
import { takePictures } from './picture.ts';
import { requireBuild } from './places.ts';

const usage = `tsx test/host/screenshot.ts --file ARTICLE --out PICTURE.png [--theme "Default Dark Modern"] [--line N] [--hover "words"]
  [--command "title in the palette"]… [--size 1400x900] [--scale 2] [--setting id=json]…
Takes a picture of the built extension in the real workbench.`;

main(async () => {
  const { values } = parseArgs({
    options: {
      file: { type: 'string' }, out: { type: 'string' }, theme: { type: 'string', default: 'Default Dark Modern' }, line: { type: 'string' }, hover: { type: 'string' },
      command: { type: 'string', multiple: true, default: [] }, size: { type: 'string', default: '1400x900' }, scale: { type: 'string', default: '1' }, setting: { type: 'string', multiple: true, default: [] },
    },
  });
  const size = /^(\d+)x(\d+)$/u.exec(values.size);
  if (!values.file || !values.out || !size) throw new Error(usage);
  requireBuild();
  await takePictures([{
    file: values.file,
    out: values.out,
    theme: values.theme,
    commands: values.command,
    width: Number(size[1]),
    height: Number(size[2]),
    scale: Number(values.scale),
    settings: Object.fromEntries(values.setting.map(setting => [setting.slice(0, setting.indexOf('=')), JSON.parse(setting.slice(setting.indexOf('=') + 1)) as unknown])),
    ...(values.line === undefined ? {} : { line: Number(values.line) }),
    ...(values.hover === undefined ? {} : { hover: values.hover }),
  }]);
});
