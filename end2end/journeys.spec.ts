// Somebody new to Canada looks for a work permit, without knowing any department.

import type { Page } from '@playwright/test';

import { LOCALES, type Locale } from './support/pages.ts';
import { address, expect, test, withEachCatalogue } from './support/fixtures.ts';
import { focusIsSeen } from './support/layout.ts';

const WORDS = {
  en: { gateway: 'Non-Canadians', situation: 'Working in Canada', permit: 'Apply for a work permit', topics: 'Topics', topic: 'Immigration and citizenship', talk: 'Talk to a person' },
  fr: { gateway: 'Venir au Canada', situation: 'Travailler au Canada', permit: 'Demander un permis de travail', topics: 'Thèmes', topic: 'Immigration et citoyenneté', talk: 'Parler à quelqu’un' },
};

/** Follows the link with this name: the first one in the page's own part, else in the navigation. */
type Follow = (page: Page, name: string) => Promise<void>;

const withMouse: Follow = async (page, name) => {
  const inMain = page.locator('main').getByRole('link', { name, exact: true });
  const anywhere = page.getByRole('link', { name, exact: true });
  await ((await inMain.count()) > 0 ? inMain : anywhere).first().click();
};

const withKeyboard: Follow = async (page, name) => {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const active = () => page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent?.trim()]);
    const [unseen, here] = await Promise.all([focusIsSeen(page), active()]);
    expect(unseen).toBe('');
    if (here[0] === 'A' && here[1] === name) {
      const before = page.url();
      await page.keyboard.press('Enter');
      await expect(page).not.toHaveURL(before);
      return;
    }
  }
  throw new Error(`150 presses of Tab do not reach “${name}”`);
};

const MOUSE = ['mouse', withMouse] as const;
/** The keyboard meets the same templates with each catalogue, stop by stop: once is enough. */
const HANDS = { starter: [MOUSE, ['keyboard only', withKeyboard] as const], inventory: [MOUSE] };

const mainText = (page: Page) => page.locator('main').innerText();

/** Goes to the other language and back: the same page each time. */
async function switchThereAndBack(page: Page, locale: Locale) {
  const here = page.url();
  const heading = await page.locator('h1').innerText();
  const other = locale === 'en' ? 'fr' : 'en';
  await page.locator('.top__language').click();
  await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${other}`));
  await page.locator('.top__language').click();
  await expect(page).toHaveURL(here);
  await expect(page.locator('h1')).toHaveText(heading);
}

withEachCatalogue((catalogue) => {
  for (const locale of LOCALES) {
    const words = WORDS[locale];
    for (const [hand, follow] of HANDS[catalogue]) {
      test(`a work permit in three choices, ${hand}, ${locale}`, async ({ page, site }) => {
        await page.goto(address(site, 'home', locale));
        const choices = [words.gateway, words.situation, words.permit];
        for (const name of choices) await follow(page, name);
        await expect(page.locator('h1')).toHaveText(words.permit);
        await expect(page).toHaveURL(address(site, 'service', locale));
      });
    }

    test(`the gateway itself leads there in two choices, ${locale}`, async ({ page, site }) => {
      await page.goto(address(site, 'home', locale));
      await withMouse(page, words.gateway);
      await withMouse(page, words.permit);
      await expect(page).toHaveURL(address(site, 'service', locale));
    });

    test(`by topic one reaches the same page with the same text, ${locale}`, async ({ page, site }) => {
      await page.goto(address(site, 'home', locale));
      for (const name of [words.gateway, words.permit]) await withMouse(page, name);
      const byGateway = await mainText(page);
      await page.goto(address(site, 'home', locale));
      for (const name of [words.topics, words.topic, words.permit]) await withMouse(page, name);
      await expect(page).toHaveURL(address(site, 'service', locale));
      expect(await mainText(page)).toBe(byGateway);
    });

    test(`the language can be switched at each step, ${locale}`, async ({ page, site }) => {
      await page.goto(address(site, 'home', locale));
      await switchThereAndBack(page, locale);
      for (const name of [words.gateway, words.situation, words.permit]) {
        await withMouse(page, name);
        await switchThereAndBack(page, locale);
      }
    });

    test(`whoever asks for a person from a service finds that service named, ${locale}`, async ({ page, site }) => {
      await page.goto(address(site, 'service', locale));
      await withMouse(page, words.talk);
      await expect(page.locator('h1')).toHaveText(words.talk);
      const about = page.locator('.about-service');
      await expect(about).toContainText(words.permit);
      await about.getByRole('link').last().click();
      await expect(page).toHaveURL(address(site, 'service', locale));
    });
  }
});
