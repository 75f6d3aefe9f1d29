// What is sent, before any browser reads it: valid HTML, no style attribute, no needless script, both languages.

import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { LOCALES, attribute, isListed, kindsOf } from './support/pages.ts';
import { address, expect, test, withEachCatalogue } from './support/site.ts';
import { output } from './support/portal.js';

const vnu = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');

// WebKit takes the meaning of a list away when its bullets go; the role gives it back
const accepted = /The “list” role is unnecessary/;

/** What the checker says of the files in a folder, each with its file. */
async function complaints(folder: string) {
  const run = promisify(execFile)('java', ['-jar', vnu, '--format', 'json', folder], { maxBuffer: 2 ** 26 });
  const said = await run.then(({ stderr }) => stderr, (error: { stderr: string }) => error.stderr);
  const { messages } = JSON.parse(said) as { messages: { url: string; message: string; extract?: string }[] };
  return messages
    .filter(({ message }) => !accepted.test(message))
    .map(({ url, message, extract }) => `${basename(url)}: ${message} ${extract ?? ''}`);
}

withEachCatalogue((catalogue) => {
  test('every kind of page is valid HTML', async ({ request, site }) => {
    test.setTimeout(120_000);
    const folder = join(output, 'html', catalogue);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const kind of kindsOf(catalogue)) {
      for (const locale of LOCALES) {
        const answer = await request.get(address(site, kind, locale));
        writeFileSync(join(folder, `${kind.replaceAll(' ', '-')}.${locale}.html`), await answer.text());
      }
    }
    expect(await complaints(folder)).toEqual([]);
  });

  for (const kind of kindsOf(catalogue)) {
    test(`${kind}: no style attribute, and a script only beside an island`, async ({ request, site }) => {
      for (const locale of LOCALES) {
        const html = await (await request.get(address(site, kind, locale))).text();
        expect(html).not.toMatch(/<[^>]+\sstyle=/);
        expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
        const island = html.includes('<leptos-island');
        expect(/<script(?! type="application\/ld\+json")|modulepreload|\.wasm/.test(html), `${locale}: a script`).toBe(island);
      }
    });
  }

  for (const kind of kindsOf(catalogue).filter(isListed)) {
    test(`${kind}: each language names both, and itself as canonical`, async ({ request, site }) => {
      for (const locale of LOCALES) {
        const here = address(site, kind, locale);
        const html = await (await request.get(here)).text();
        const links = [...html.matchAll(/<link\s[^>]*>/g)].map(([tag]) => tag);
        const target = (name: string, value: string) => {
          const link = links.find((tag) => attribute(tag, name) === value);
          return link && attribute(link, 'href');
        };
        expect(target('rel', 'canonical')).toBe(site.origin + here);
        for (const other of LOCALES) {
          expect(target('hreflang', other)).toBe(site.origin + address(site, kind, other));
        }
      }
    });
  }
});
