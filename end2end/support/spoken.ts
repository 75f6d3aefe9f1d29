// What a screen reader says of a page, from its first to its last word: the text that somebody hears who does not see.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';

type Reader = typeof import('@guidepup/virtual-screen-reader').virtual;

declare global {
  interface Window {
    reader?: Reader;
  }
}

const READER = readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8');
/** No page of ours is longer. */
const MOST = 2000;

/** A line for each thing that is said in what `within` names. What differs from one run to the next (`varies`) is a dot for each character. */
export async function spoken(page: Page, within: string, varies: string[] = []) {
  await page.evaluate(async (source) => {
    const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    window.reader ??= (await import(address)).virtual as Reader;
  }, READER);
  const said = await page.evaluate(async ([within, most]) => {
    const { reader } = window;
    const container = document.querySelector<HTMLElement>(within);
    if (!reader || !container) return [];
    await reader.start({ container });
    const last = `end of ${await reader.lastSpokenPhrase()}`;
    for (let step = 0; step < most && (await reader.lastSpokenPhrase()) !== last; step += 1) await reader.next();
    const phrases = await reader.spokenPhraseLog();
    await reader.stop();
    return phrases;
  }, [within, MOST] as const);
  const text = said.join('\n');
  return `${varies.reduce((text, part) => text.replaceAll(part, part.replaceAll(/\w/g, '•')), text)}\n`;
}
