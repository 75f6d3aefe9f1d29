// The made-up people of the demonstration, and how one of them signs in.

import { expect, type Page } from '@playwright/test';

import type { Locale } from './pages.ts';

const WORDS = {
  en: { path: '/en/sign-in', go: 'Continue to sign in' },
  fr: { path: '/fr/connexion', go: 'Continuer vers la connexion' },
};

/** Signs in as one of them, by name, and comes to `path`. */
export async function signIn(page: Page, locale: Locale, who: string, path: string) {
  await page.goto(`${WORDS[locale].path}?return=${path}`);
  await page.getByRole('main').getByRole('link', { name: WORDS[locale].go }).click();
  await page.getByRole('link', { name: who }).click();
  await expect(page).toHaveURL(path);
}
