// The search form suggests services while one types: with the keyboard, the mouse, a finger; and stands back where it
// cannot.

import type { Page } from '@playwright/test';

import { address, expect, test, violations } from './support/fixtures.ts';
import { LOCALES } from './support/pages.ts';
import { sideways } from './support/layout.ts';

const WORDS = {
  en: { box: 'Search services', typed: 'passp', all: /^All results for “passp”$/, results: /\/en\/search\?q=passp$/, service: /\/en\/services\// },
  fr: { box: 'Chercher un service', typed: 'passep', all: /^Tous les résultats pour «\s*passep\s*»$/, results: /\/fr\/recherche\?q=passep$/, service: /\/fr\/services\// },
};

/** Types once the island is awake, so that something is suggested. */
async function type(page: Page, label: string, typed: string) {
  const box = page.getByLabel(label);
  await expect(box).toHaveRole('combobox');
  await box.fill('');
  await box.pressSequentially(typed);
  await expect(page.getByRole('listbox')).toBeVisible();
  return box;
}

for (const locale of LOCALES) {
  const { box: label, typed, all, results, service } = WORDS[locale];

  test(`typing suggests services, and a screen reader hears of them, ${locale}`, async ({ page, site }) => {
    await page.goto(address(site, 'home', locale));
    const box = await type(page, label, typed);
    const options = page.getByRole('option');
    const count = await options.count();
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThanOrEqual(9);
    await expect(options.last()).toHaveText(all);
    await expect(page.getByRole('status')).toContainText(String(count - 1));
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await expect(box).toHaveAttribute('aria-autocomplete', 'list');
    expect(await page.getByRole('listbox').getAttribute('id')).toBe(await box.getAttribute('aria-controls'));
    await expect(box).not.toHaveAttribute('aria-activedescendant');
  });

  test(`the keyboard chooses a service, ${locale}`, async ({ page, site }) => {
    await page.goto(address(site, 'home', locale));
    const box = await type(page, label, typed);
    const options = page.getByRole('option');
    for (const [key, at] of [['ArrowDown', 0], ['ArrowDown', 1], ['ArrowUp', 0], ['End', -1], ['ArrowDown', 0]] as const) {
      await box.press(key);
      const active = options.nth(at);
      await expect(active).toHaveAttribute('aria-selected', 'true');
      await expect(box).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? '');
      await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(1);
      await expect(box).toBeFocused();
    }
    const name = await options.first().locator('.suggestion__name').innerText();
    await box.press('Enter');
    await expect(page).toHaveURL(service);
    await expect(page.locator('h1')).toHaveText(name);
  });

  test(`the last option and Enter alone lead to all results, ${locale}`, async ({ page, site }) => {
    await page.goto(address(site, 'home', locale));
    let box = await type(page, label, typed);
    await box.press('ArrowUp');
    await box.press('Enter');
    await expect(page).toHaveURL(results);
    box = await type(page, label, typed);
    await page.getByRole('option').last().click();
    await expect(page).toHaveURL(results);
    box = await type(page, label, typed);
    await box.press('Enter');
    await expect(page).toHaveURL(results);
  });

  test(`a click leads to the service, ${locale}`, async ({ page, site }) => {
    await page.goto(address(site, 'home', locale));
    await type(page, label, typed);
    await page.getByRole('option').nth(1).click();
    await expect(page).toHaveURL(service);
  });

  test(`the open list is accessible, in every colour and on a narrow screen, ${locale}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address(site, 'home', locale));
    const box = await type(page, label, typed);
    await box.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    expect(await page.locator('[aria-selected=true]').evaluate((option) => getComputedStyle(option).outlineStyle)).toBe('solid');
  });
}

test('Escape closes and keeps the words; leaving closes too', async ({ page, site }) => {
  await page.goto(address(site, 'home', 'en'));
  const box = await type(page, 'Search services', 'passp');
  await box.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveValue('passp');
  await box.press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  await box.press('Tab');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('nothing is asked for one letter, and once for many', async ({ page, site }) => {
  await page.goto(address(site, 'home', 'en'));
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/api/suggest')) asked.push(request.url()); });
  const box = page.getByLabel('Search services');
  await expect(box).toHaveRole('combobox');
  await box.fill('p');
  await page.waitForTimeout(400);
  expect(asked).toEqual([]);
  await box.pressSequentially('ension', { delay: 20 });
  await expect(page.getByRole('listbox')).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('an answer that comes too late is not shown', async ({ page, site }) => {
  await page.goto(address(site, 'home', 'en'));
  await page.route(/q=tax$/, async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, 1500); });
    await route.continue();
  });
  const box = page.getByLabel('Search services');
  await expect(box).toHaveRole('combobox');
  const slow = page.waitForRequest(/q=tax$/);
  await box.pressSequentially('tax');
  await slow;
  await box.fill('');
  await page.waitForTimeout(2000);
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('while letters are composed, Enter and arrows are theirs', async ({ page, site }) => {
  await page.goto(address(site, 'home', 'en'));
  const box = await type(page, 'Search services', 'passp');
  await box.dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
  await expect(box).not.toHaveAttribute('aria-activedescendant');
});

test('where nobody answers, the form goes on', async ({ page, site, watch }) => {
  watch.expectFailures = true;
  await page.goto(address(site, 'home', 'en'));
  await page.route('**/api/suggest*', (route) => route.abort());
  const box = page.getByLabel('Search services');
  await expect(box).toHaveRole('combobox');
  const failed = page.waitForEvent('requestfailed');
  await box.pressSequentially('passp');
  await failed;
  await expect(page.getByRole('listbox')).toBeHidden();
  await box.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\?q=passp$/);
});

test('without script the form searches', async ({ browser, site }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(site.origin + address(site, 'home', 'en'));
  const box = page.getByLabel('Search services');
  await expect(box).not.toHaveRole('combobox');
  await box.fill('passport');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\?q=passport$/);
  await plain.close();
});
