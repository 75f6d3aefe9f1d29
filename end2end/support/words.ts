// The words of the portal, by their id: from the files that it is built with, so that a test need not repeat them.

import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { LOCALES, type Locale } from './pages.ts';

const folder = resolve(import.meta.dirname, '../../locales');

/** Those that stand on one line; what is counted has several texts, and no test names it. */
function read(locale: Locale) {
  const files = readdirSync(join(folder, locale)).map((file) => readFileSync(join(folder, locale, file), 'utf8'));
  const lines = files.flatMap((text) => [...text.matchAll(/^([a-z0-9-]+) = (.+)$/gm)]);
  return new Map(lines.map(([, id, text]) => [id, text]));
}

const WORDS = Object.fromEntries(LOCALES.map((locale) => [locale, read(locale)])) as Record<Locale, Map<string, string>>;

/** How a language says what an id names; `values` stand for its variables. */
export const wordsOf = (locale: Locale) => (id: string, values: Record<string, string> = {}) => {
  const text = WORDS[locale].get(id);
  if (text === undefined) throw new Error(`locales/${locale} has no “${id}” on one line`);
  return text.replaceAll(/\{ \$([a-z]+) \}/g, (variable, name: string) => values[name] ?? variable);
};
