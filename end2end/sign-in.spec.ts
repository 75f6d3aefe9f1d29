// Signing in and out: at a certified provider, and among the made-up people of the demonstration. With and without script.

import type { Page } from '@playwright/test';

import { test as base } from './support/demonstration.ts';
import { expect, violations } from './support/fixtures.ts';
import { LOCALES, type Locale, type Site } from './support/pages.ts';
import { Portal } from './support/portal.js';
import { NAME, WORDS as AT_PROVIDER, startProvider } from './support/provider.js';

const WORDS = {
  en: { path: '/en/sign-in', out: '/en/sign-out', back: '/en/topics', go: 'Continue to sign in', signOut: 'Sign out', signedOut: 'You are signed out', cancelled: 'You did not sign in', again: 'Sign in', code: '/en/sign-in/code', showCode: 'Show a code', mine: 'My page', everywhere: 'You are signed out at 127.0.0.1 too.', sessions: '/en/sign-in/sessions', identities: '/en/sign-in/identities', end: 'Sign out everywhere else' },
  fr: { path: '/fr/connexion', out: '/fr/deconnexion', back: '/fr/themes', go: 'Continuer vers la connexion', signOut: 'Se déconnecter', signedOut: 'Votre session est fermée', cancelled: 'La connexion n’a pas eu lieu', again: 'Se connecter', code: '/fr/connexion/code', showCode: 'Afficher un code', mine: 'Mon espace', everywhere: 'Votre session sur 127.0.0.1 est fermée elle aussi.', sessions: '/fr/connexion/sessions', identities: '/fr/connexion/identites', end: 'Fermer toutes les autres sessions' },
};

type Served = { portal: Portal; issuer?: string };

/** A portal whose people sign in at a provider, or among those of the demonstration. */
const test = base.extend<{ served: Served }, { atProvider: Served }>({
  atProvider: [
    async ({}, use) => {
      const portal = await new Portal('sign-in').reserve();
      const provider = await startProvider(portal.origin);
      portal.more = provider.environment;
      await portal.serve();
      await use({ portal, issuer: provider.issuer });
      await portal.stop();
      provider.stop();
    },
    { scope: 'worker' },
  ],
  served: async ({ atProvider }, use) => use(atProvider),
  site: async ({ served }, use) => use({ origin: served.portal.origin, pages: {} } as Site),
});

const language = (locale: Locale) => (locale === 'en' ? 'en-CA' : 'fr-CA');
const inLanguage = (locale: Locale) => new RegExp(`^${locale}`);

async function beginAndLeave(page: Page, locale: Locale) {
  const words = WORDS[locale];
  await page.goto(`${words.path}?return=${words.back}`);
  await page.getByRole('link', { name: words.go }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', inLanguage(locale));
}

test.describe('at a provider', () => {
  for (const locale of LOCALES) {
    const words = WORDS[locale];
    const there = AT_PROVIDER[language(locale)];

    test(`one signs in, lands on the page one came from, and signs out everywhere, ${locale}`, async ({ javaScriptEnabled, page, served, watch }) => {
      watch.expectHost(served.issuer ?? '');
      await page.goto(words.path);
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
      await beginAndLeave(page, locale);
      expect(new URL(page.url()).origin).toBe(served.issuer);
      await page.getByRole('button', { name: there.agree }).click();
      await expect(page).toHaveURL(words.back);

      await page.goto(words.out);
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: words.signOut }).click();
      await expect(page.locator('h1')).toHaveText(words.signedOut);
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
      await page.locator(`a[href^="${served.issuer}"]`).click();
      await page.getByRole('button', { name: there.end }).click();
      await expect(page.locator('.notice')).toHaveText(words.everywhere);
      await page.goto(words.code);
      await expect(page.locator('h1')).toHaveText(words.again);
    });

    test(`who signs out at the provider is signed out here, ${locale}`, async ({ page, served, watch }) => {
      watch.expectHost(served.issuer ?? '');
      await beginAndLeave(page, locale);
      await page.getByRole('button', { name: there.agree }).click();
      await expect(page).toHaveURL(words.back);
      await page.goto(words.code);
      await expect(page).toHaveURL(words.code);
      await page.goto(`${served.issuer}/session/end?ui_locales=${language(locale)}`);
      await page.getByRole('button', { name: there.end }).click();
      await expect(page.locator('main')).toContainText(AT_PROVIDER['en-CA'].ended);
      await page.goto(words.code);
      await expect(page.locator('h1')).toHaveText(words.again);
    });

    test(`who goes back is told so, and keeps the way to the page, ${locale}`, async ({ page, served, watch }) => {
      watch.expectHost(served.issuer ?? '');
      await beginAndLeave(page, locale);
      await page.getByRole('button', { name: there.cancel }).click();
      await expect(page.locator('h1')).toHaveText(words.cancelled);
      await page.getByRole('main').getByRole('link', { name: words.again, exact: true }).click();
      await expect(page).toHaveURL(`${words.path}?return=${words.back}`);
    });
  }
});

test.describe('in the demonstration', () => {
  test.use({ served: async ({ demonstration }, use) => use({ portal: demonstration }) });

  for (const locale of LOCALES) {
    const words = WORDS[locale];

    test(`one chooses who to be, and is asked for no password, ${locale}`, async ({ javaScriptEnabled, page }) => {
      await beginAndLeave(page, locale);
      await expect(page.locator('.people__one')).toHaveCount(21);
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
      await page.getByRole('link', { name: NAME }).click();
      await expect(page).toHaveURL(words.back);
      await page.goto(words.code);
      await page.getByRole('button', { name: words.showCode }).click();
      await expect(page.locator('.reference__value')).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    });

    test(`one sees one’s sessions and ends the others, ${locale}`, async ({ javaScriptEnabled, page, browser, served }) => {
      const enter = async (there: Page) => {
        await there.goto(`${served.portal.origin}${words.path}?return=${words.sessions}`);
        await there.getByRole('link', { name: words.go }).click();
        await there.getByRole('link', { name: NAME }).click();
        await expect(there).toHaveURL(new RegExp(`${words.sessions}$`));
      };
      const elsewhere = await browser.newContext({ javaScriptEnabled });
      const there = await elsewhere.newPage();
      await enter(there);
      await enter(page);
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: words.end }).click();
      await expect(page.locator('.kept__item')).toHaveCount(1);
      await there.goto(`${served.portal.origin}${words.code}`);
      await expect(there.locator('h1')).toHaveText(words.again);
      await elsewhere.close();
      await page.goto(words.identities);
      await expect(page.locator('.kept__item')).toHaveCount(1);
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    });

    test(`the language can be changed while choosing, ${locale}`, async ({ page }) => {
      await beginAndLeave(page, locale);
      await page.locator('.top__language').click();
      await expect(page.locator('html')).not.toHaveAttribute('lang', inLanguage(locale));
      await page.getByRole('link', { name: NAME }).click();
      await expect(page).toHaveURL(words.back);
    });
  }
});
