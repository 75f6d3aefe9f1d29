// The walkthroughs: every step that the journeys film is shown there, and nothing else.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { pictures } from './support/film.ts';
import { expect, test } from './support/site.ts';

const text = readFileSync(resolve(import.meta.dirname, '../server/docs/walkthroughs.md'), 'utf8');
/** A picture, and its line in the same cell: no text of its own repeats it. */
const shown = [...text.matchAll(/!\[\]\(images\/walkthroughs\/(\S+)\.png\) \d\. [^|]+[.?]\s+\|/g)].map(([, file]) => file);
const specs = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.spec.ts'));

test('each step that is filmed is shown once, with its line', () => {
  const sources = specs.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
  const filmed = sources.flatMap((source) => [...source.matchAll(/scene\(\w+, '([a-z]+)', '([a-z-]+)'/g)]);
  expect(shown.toSorted()).toEqual(filmed.map(([, journey, step]) => `${journey}-${step}`).sort());
});

test('the pictures are there, and light', () => {
  const there = readdirSync(pictures);
  expect(there.sort()).toEqual(shown.map((file) => `${file}.png`).sort());
  const bytes = there.reduce((sum, file) => sum + statSync(join(pictures, file)).size, 0);
  expect(bytes).toBeLessThan(3_000_000);
});
