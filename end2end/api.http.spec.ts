// The open data for programs, asked whatever its description allows and much that it does not.

import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import { expect, test, withEachCatalogue } from './support/site.ts';

const schemathesis = resolve(import.meta.dirname, '../.ci/schemathesis');

withEachCatalogue(() => {
  test('the interface keeps to its description', async ({ site }) => {
    test.setTimeout(180_000);
    const run = promisify(execFile)(schemathesis, [site.origin], { maxBuffer: 2 ** 26 });
    const failed = await run.then(() => '', ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr);
    expect(failed).toBe('');
  });

  test('another site may read it, and a download has a name', async ({ request, site }) => {
    const origin = 'https://example.org';
    const list = await request.get(`${site.origin}/api/v1/services?lang=fr`, { headers: { origin } });
    expect(list.headers()['access-control-allow-origin']).toBe('*');
    const file = await request.get(`${site.origin}/api/v1/catalogue.csv`);
    expect(file.headers()['content-disposition']).toContain('catalogue.csv');
  });
});
