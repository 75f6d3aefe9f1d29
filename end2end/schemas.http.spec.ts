// What programs read, against the published schemas of its formats, where those stand beside the repository.

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { expect, test, withEachCatalogue } from './support/site.ts';
import { output } from './support/portal.js';

const standards = resolve(import.meta.dirname, '../../shared/data/standards');
const sitemap = join(standards, 'sitemaps-0.9/sitemap.xsd');
const atom = join(standards, 'atom/atom.xsd');
const link = resolve(import.meta.dirname, 'support/xhtml-link.xsd');

/** A schema of several namespaces. */
const together = (schemas: Record<string, string>) => `<?xml version="1.0"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  ${Object.entries(schemas).map(([namespace, at]) => `<xsd:import namespace="${namespace}" schemaLocation="${at}"/>`).join('\n  ')}
</xsd:schema>`;

const MAP = together({ 'http://www.sitemaps.org/schemas/sitemap/0.9': sitemap, 'http://www.w3.org/1999/xhtml': link });
const FEED = together({ 'http://www.w3.org/2005/Atom': atom });

/** What xmllint says of a document; nothing where it is valid. */
async function complaints(folder: string, schema: string, xml: string) {
  mkdirSync(folder, { recursive: true });
  const [document, schemas] = [join(folder, 'document.xml'), join(folder, 'schema.xsd')];
  writeFileSync(document, xml);
  writeFileSync(schemas, schema);
  const order = ['--nonet', '--noout', '--schema', schemas, document];
  return promisify(execFile)('xmllint', order).then(() => '', ({ stderr }: { stderr: string }) => stderr);
}

withEachCatalogue((catalogue) => {
  test.skip(!existsSync(sitemap) || !existsSync(atom), 'the published schemas do not stand beside the repository');

  test('the map of the site is valid', async ({ request, site }) => {
    const folder = join(output, 'schemas', catalogue, 'map');
    const xml = await (await request.get(`${site.origin}/sitemap.xml`)).text();
    expect(await complaints(folder, MAP, xml)).toBe('');
    expect(await complaints(folder, MAP, xml.replace('</loc>', '</loc><priority>high</priority>'))).toContain('priority');
  });

  for (const address of ['/en/feed.atom', '/fr/fil.atom', '/en/topics/jobs/feed.atom', '/fr/organisations/agence-revenu/fil.atom']) {
    test(`${address} is a valid feed`, async ({ request, site }) => {
      const folder = join(output, 'schemas', catalogue, address.replaceAll('/', '-'));
      const xml = await (await request.get(site.origin + address)).text();
      expect(await complaints(folder, FEED, xml)).toBe('');
      expect(await complaints(folder, FEED, xml.replace('<entry>', '<entry><when/>'))).toContain('when');
    });
  }
});
