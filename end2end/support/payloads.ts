// Texts that would run or change a page where a value is not written as text, and how a page is looked through for them.

import { expect, type Page } from '@playwright/test';

/** Each would call `ran`, or leave a part of its own behind. */
export const PAYLOADS = [
  '<script>ran()</script>',
  '"><img src=x onerror=ran()>',
  "'><svg/onload=ran()>",
  '</textarea><script>ran()</script>',
  '</title><script>ran()</script>',
  '</script><script>ran()</script>',
  '" autofocus onfocus=ran() x="',
  "' autofocus onfocus=ran() x='",
  '<!--><img src=x onerror=ran()>-->',
  '[text](javascript:ran())',
  '<a href="javascript:ran()">text</a>',
  'javascript:ran()',
  '<https://example.org/"onmouseover=ran()>',
  '![x](x"onerror="ran())',
  '<iframe srcdoc="<script>parent.ran()</script>">',
  '<details open ontoggle=ran()>',
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=ran()>',
  '&lt;script&gt;ran()&lt;/script&gt;',
  '\\u003cscript\\u003eran()\\u003c/script\\u003e',
  '{{constructor.constructor("ran()")()}}',
  '${ran()}',
  ']]><script>ran()</script>',
  '<style>*{background:url("javascript:ran()")}</style>',
  '\u202e>tpircs/<)(nar>tpircs<',
  '<base href="//ran.example/">',
  '<form action="javascript:ran()"><button>text</button></form>',
  '<meta http-equiv=refresh content="0;url=javascript:ran()">',
];

/** A payload for the nth field: each round gives every field another one. */
export const payload = (at: number) => PAYLOADS[at % PAYLOADS.length] as string;

/** Counts what runs, from the first line of every page. */
export async function listen(page: Page) {
  await page.addInitScript(() => {
    Object.assign(window, { ran: () => Object.assign(window, { hasRun: true }) });
  });
  page.on('dialog', (dialog) => {
    throw new Error(`a page opened a dialog: ${dialog.message()}`);
  });
}

/** Nothing ran on this page, and nothing became a part of it. */
export async function isQuiet(page: Page) {
  const found = await page.evaluate(() => {
    const parts = [...document.querySelectorAll('*')].filter((part) => {
      const acts = part.getAttributeNames().some((name) => name.startsWith('on'));
      const leads = /^(javascript|data):/i.test((part.getAttribute('href') ?? part.getAttribute('action') ?? part.getAttribute('src') ?? '').trim());
      return acts || leads || part.matches('iframe, base, img[src="x"], mglyph, meta[http-equiv], details[ontoggle], main style, main script');
    });
    return { ran: 'hasRun' in window, parts: parts.map((part) => part.outerHTML.slice(0, 200)) };
  });
  expect(found, page.url()).toEqual({ ran: false, parts: [] });
}

/** Writes a payload into every box where somebody can write, beginning with the nth; where `keeps` says so it is left. */
export async function fillAll(page: Page, form: string, first: number, keeps: (name: string) => boolean = () => false) {
  const boxes = page.locator(`${form} :is(textarea, input[type=text], input:not([type]), input[type=search], input[type=tel])`);
  const names: string[] = [];
  for (const [at, box] of (await boxes.all()).entries()) {
    const name = (await box.getAttribute('name')) ?? '';
    if (keeps(name)) continue;
    // a step has a title and a text
    await box.fill(name.startsWith('steps') ? `${payload(first + at)}\n${payload(first + at + 1)}` : payload(first + at));
    names.push(name);
  }
  return names;
}
