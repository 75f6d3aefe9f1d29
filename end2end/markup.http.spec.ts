// What is sent, before any browser reads it: valid HTML, no style attribute, no needless script, both languages.

import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { LOCALES, isListed, kindsOf } from './support/pages.ts';
import { address, expect, test, withEachCatalogue } from './support/fixtures.ts';
import { output } from './support/portal.js';

const vnu = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');

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
    const run = promisify(execFile)('java', ['-jar', vnu, '--format', 'text', folder]);
    const said = await run.then(({ stderr }) => stderr, (error: { stderr: string }) => error.stderr);
    expect(said.replaceAll(`file:${folder}/`, '')).toBe('');
  });

  for (const kind of kindsOf(catalogue)) {
    test(`${kind}: no style attribute, and a script only beside an island`, async ({ request, site }) => {
      for (const locale of LOCALES) {
        const html = await (await request.get(address(site, kind, locale))).text();
        expect(html).not.toMatch(/<[^>]+\sstyle=/);
        expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
        const island = html.includes('<leptos-island');
        expect(/<script|modulepreload|\.wasm/.test(html), `${locale}: a script`).toBe(island);
      }
    });
  }

  for (const kind of kindsOf(catalogue).filter(isListed)) {
    test(`${kind}: each language names both, and itself as canonical`, async ({ request, site }) => {
      for (const locale of LOCALES) {
        const here = address(site, kind, locale);
        const html = await (await request.get(here)).text();
        const link = (rel: string) => new RegExp(`<link rel="${rel}" href="([^"]+)"`).exec(html)?.[1].replaceAll('&amp;', '&');
        expect(link('canonical')).toBe(site.origin + here);
        for (const other of LOCALES) {
          expect(link(`alternate" hreflang="${other}`)).toBe(site.origin + address(site, kind, other));
        }
      }
    });
  }
});
