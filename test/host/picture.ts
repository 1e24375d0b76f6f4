import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectFolder } from './places.ts';
import { startServer, type Server } from './server.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';
import { openWorkbench } from './workbench.ts';

/** A picture of the workbench with an article open. */
export interface Picture {
  readonly file: string;
  /** As in the setting `workbench.colorTheme`. */
  readonly theme: string;
  readonly out: string;
  /** The line to go to, from 1. */
  readonly line?: number;
  /** Words in the text, on that line where there is one, over which the mouse rests until the hover card is there. */
  readonly hover?: string;
  /** Files beside the article, by their paths from its folder. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Titles of commands to run first, as they stand in the palette, each with what is picked from the lists that it shows. */
  readonly commands?: readonly (string | { readonly title: string; readonly picks: readonly string[] })[];
  /** Words in the text that are clicked on, near the line. */
  readonly click?: string;
  /** Headers of views that are clicked on, to close those that stand open. */
  readonly closedViews?: readonly string[];
  /** How wide the side bar is drawn to. */
  readonly sideBar?: number;
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
  readonly settings?: Readonly<Record<string, unknown>>;
}

const pictureSettings = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.fontFamily': `'DejaVu Sans Mono', 'Liberation Mono', monospace`,
  'editor.fontSize': 15,
  'editor.hover.delay': 100,
  'editor.lineHeight': 1.7,
  'editor.minimap.enabled': false,
  'window.autoDetectHighContrast': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
};

/** Takes pictures one after another with one server. */
export async function takePictures(pictures: readonly Picture[]): Promise<void> {
  await withTemporaryFolder(async folder => {
    const server = await startServer({ folder });
    try {
      for (const [index, picture] of pictures.entries()) await takePicture(server, join(folder, `${index}`, 'articles'), picture);
    } finally {
      await server.stop();
    }
  });
}

async function takePicture(server: Server, folder: string, picture: Picture): Promise<void> {
  const article = join(folder, basename(picture.file));
  await mkdir(folder, { recursive: true });
  await cp(picture.file, article);
  for (const [name, content] of Object.entries(picture.beside ?? {})) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await server.useSettings({ ...pictureSettings, 'workbench.colorTheme': picture.theme, ...picture.settings });
  const { page, close } = await openWorkbench(server, { folder, extension: projectFolder, openFile: article, size: picture, ...(picture.scale === undefined ? {} : { scale: picture.scale }) });
  try {
    await page.locator('.editor-instance .view-line').first().waitFor({ timeout: 60_000 });
    await page.locator('[class*="TextEditorDecorationType"]').first().waitFor({ state: 'attached', timeout: 60_000 })
      .catch(() => console.warn(`${picture.out}: nothing is highlighted.`));
    await page.locator('.notification-toast .codicon-notifications-clear').first().click({ timeout: 300 }).catch(() => undefined);
    if (picture.sideBar !== undefined) await drawSideBar(page, picture.sideBar);
    for (const view of picture.closedViews ?? []) await page.locator('.pane-header', { hasText: view }).first().click();
    if (picture.line !== undefined) await goToLine(page, picture.line);
    if (picture.click !== undefined) await clickOn(page, picture.click);
    for (const command of picture.commands ?? []) {
      if (typeof command === 'string') await runCommand(page, command);
      else {
        await runCommand(page, command.title);
        for (const words of command.picks) await pick(page, words);
      }
    }
    if (picture.hover !== undefined) await showHover(page, picture.hover);
    await page.waitForTimeout(500); // what fades in
    await mkdir(dirname(picture.out), { recursive: true });
    await page.screenshot({ path: picture.out });
    console.log(picture.out);
  } catch (error) {
    await page.screenshot({ path: picture.out.replace(/(?:\.png)?$/u, '-failed.png') });
    throw error;
  } finally {
    await close();
  }
}

/** Runs a command by its title in the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input').first();
  await page.keyboard.press('F1');
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(700);
}

async function drawSideBar(page: Page, width: number): Promise<void> {
  const bar = await page.locator('.part.sidebar').boundingBox();
  if (!bar) throw new Error('There is no side bar.');
  await page.mouse.move(bar.x + bar.width + 1, bar.y + bar.height / 2);
  await page.mouse.down();
  await page.mouse.move(bar.x + width, bar.y + bar.height / 2, { steps: 5 });
  await page.mouse.up();
}

/** Picks from the list that a command shows. */
async function pick(page: Page, words: string): Promise<void> {
  const input = page.locator('.quick-input-widget input').first();
  await input.waitFor();
  await input.fill(words);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(900);
}

async function goToLine(page: Page, line: number): Promise<void> {
  await page.locator('.editor-instance .view-lines').first().click({ position: { x: 300, y: 10 } });
  await page.keyboard.press('Control+g');
  const input = page.locator('.quick-input-widget input').first();
  await input.waitFor();
  await input.fill(`:${line}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
  await page.waitForTimeout(300);
}

async function clickOn(page: Page, words: string): Promise<void> {
  const place = await page.evaluate<Place | undefined>(placeOf(words));
  if (!place) throw new Error(`“${words}” is not in sight: name a line near it.`);
  await page.mouse.click(place.x, place.y);
  await page.waitForTimeout(300);
}

/** Rests the mouse on the words until a hover card is there; it may come late, while the extension still starts. */
export async function showHover(page: Page, words: string): Promise<void> {
  const card = page.locator('.monaco-resizable-hover:visible, .monaco-hover:visible').filter({ hasText: /\S/u }).filter({ hasNotText: /^Loading/u }).first();
  for (let attempt = 0; attempt < 8; attempt++) {
    const place = await page.evaluate<Place | undefined>(placeOf(words));
    if (!place) throw new Error(`“${words}” is not in sight: name a line near it.`);
    // Away from the text first: what lies on the way would show its own card.
    await page.mouse.move(100, place.y);
    await page.waitForTimeout(200);
    await page.mouse.move(place.x, place.y);
    await page.mouse.move(place.x + 1, place.y);
    if (await card.waitFor({ timeout: 3000 }).then(() => true, () => false)) return;
  }
  throw new Error(`No hover card came up over “${words}”.`);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the words stand in the text: on the line of the cursor or the first line after it, else the first there is. Runs in the page. */
const placeOf = (words: string): string => `(() => {
  const words = ${JSON.stringify(words)};
  const cursor = document.querySelector('.editor-instance .current-line')?.getBoundingClientRect().top ?? 0;
  const places = [...document.querySelectorAll('.editor-instance .view-line')].flatMap(line => {
    const at = line.textContent.replaceAll('\\u00a0', ' ').indexOf(words);
    if (at < 0) return [];
    let middle = at + Math.floor(words.length / 2);
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let node = texts.nextNode();
    while (node.length <= middle) {
      middle -= node.length;
      node = texts.nextNode();
    }
    const range = document.createRange();
    range.setStart(node, middle);
    range.setEnd(node, middle + 1);
    const { left, top, width, height } = range.getBoundingClientRect();
    return [{ x: left + width / 2, y: top + height / 2 }];
  }).sort((a, b) => a.y - b.y);
  return places.find(place => place.y >= cursor) ?? places[0];
})()`;
