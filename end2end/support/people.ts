// The made-up people of the demonstration: how one of them signs in.

import { expect, type Page } from '@playwright/test';

import type { Locale } from './pages.ts';
import { wordsOf } from './words.ts';

const PATHS = { en: '/en/sign-in', fr: '/fr/connexion' };

/** Signs in as one of them, by name, and comes to `path`. */
export async function signIn(page: Page, locale: Locale, who: string, path: string) {
  await page.goto(`${PATHS[locale]}?return=${path}`);
  await page.getByRole('main').getByRole('link', { name: wordsOf(locale)('person-continue') }).click();
  await page.getByRole('link', { name: who }).click();
  await expect(page).toHaveURL(path);
}
