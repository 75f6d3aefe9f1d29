// A guest keeps something, signs in, is asked what becomes of it, and finds it again in another browser; the computer
// that others use too forgets it all. With and without script, in a portal where nobody else is Amina.

import type { Page } from '@playwright/test';

import { test as base } from './support/demonstration.ts';
import { address, expect } from './support/fixtures.ts';
import { LOCALES, type Locale, type Site } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const PERSON = 'Amina Tremblay';
const MINE = { en: '/en/my-page', fr: '/fr/mon-espace' };
const TRACK = { en: '/en/applications/tracked/new', fr: '/fr/demandes/suivies/nouvelle' };
const ELSEWHERE = { en: 'passport', fr: 'passeport' };
const NEW = { en: '/en/applications/new', fr: '/fr/demandes/nouvelle' };
/** The number on their letter. */
const THEIRS = 'K-2208-114';

const test = base.extend<{ site: Site }>({
  // the addresses are those of the other portal with the starter catalogue
  site: async ({ demonstration }, use) =>
    use({ ...(JSON.parse(process.env.PASSERELLE_STARTER ?? '{}') as Site), origin: demonstration.origin }),
});

const kept = (page: Page) => page.locator('.kept__item');
const threeWeeksAgo = () => new Date(Date.now() - 21 * 24 * 3600 * 1000).toISOString().slice(0, 10);

async function save(page: Page, locale: Locale, site: Site) {
  const say = wordsOf(locale);
  await page.goto(address(site, 'service', locale));
  await page.getByRole('link', { name: say('my-page-save-link') }).click();
  await page.getByRole('button', { name: say('my-page-save-button'), exact: true }).click();
  await expect(kept(page)).toHaveCount(1);
}

async function follow(page: Page, locale: Locale, site: Site) {
  const say = wordsOf(locale);
  await page.goto(address(site, 'topic', locale));
  await page.getByRole('link', { name: say('subscription-link-topic') }).click();
  await page.getByRole('button', { name: say('subscription-button'), exact: true }).click();
  await expect(kept(page)).toHaveCount(2);
}

async function track(page: Page, locale: Locale) {
  const say = wordsOf(locale);
  await page.goto(TRACK[locale]);
  await page.getByLabel(say('tracked-which')).fill(ELSEWHERE[locale]);
  await page.getByRole('button', { name: say('tracked-find') }).click();
  await page.locator('.matters').getByRole('link').first().click();
  await page.getByLabel(say('tracked-reference')).fill(THEIRS);
  await page.getByLabel(say('tracked-sent-on')).fill(threeWeeksAgo());
  await page.getByRole('button', { name: say('tracked-save'), exact: true }).click();
  await expect(page.locator('.matters')).toContainText(THEIRS);
}

/** Begins an application without an account. */
async function begin(page: Page, locale: Locale) {
  const say = wordsOf(locale);
  await page.goto(NEW[locale]);
  await page.locator('input[name=program]').first().check();
  await page.getByRole('button', { name: say('application-begin') }).dblclick();
  await expect(page.getByRole('region', { name: say('claim-come-back') })).toBeVisible();
}

/** Signs in from the page of a guest, up to the question. */
async function becomePerson(page: Page, locale: Locale) {
  const say = wordsOf(locale);
  await page.goto(MINE[locale]);
  await page.getByRole('main').getByRole('link', { name: say('my-page-sign-in'), exact: true }).click();
  await page.getByRole('link', { name: say('person-continue') }).click();
  await page.getByRole('link', { name: PERSON }).click();
  await expect(page.locator('h1')).toHaveText(say('my-page-merge'));
}

for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`a guest becomes a person, and takes along what was kept, ${locale}`, async ({ accessible, context, elsewhere, film, page, site }) => {
    const scene = film(locale);
    await save(page, locale, site);
    await scene(page, 'guest', 'saved');
    await follow(page, locale, site);
    await track(page, locale);
    await accessible(page);
    await scene(page, 'guest', 'tracked');
    await begin(page, locale);
    await accessible(page);
    const draft = page.url();
    await becomePerson(page, locale);
    await expect(page.locator('main form li')).toHaveCount(4);
    await accessible(page);
    await scene(page, 'guest', 'asked');
    await page.getByRole('button', { name: say('my-page-merge-yes') }).dblclick();
    await expect(page.locator('h1')).toHaveText(say('my-page-hello', { name: PERSON }));
    await expect(kept(page)).toHaveCount(2);
    await expect(page.getByRole('region', { name: say('application-home') }).getByRole('link').first()).toHaveAttribute('href', new URL(draft).pathname);
    await accessible(page);
    await scene(page, 'guest', 'person');

    // in another browser
    const other = await elsewhere();
    await signIn(other, locale, PERSON, MINE[locale]);
    await expect(kept(other)).toHaveCount(2);
    await other.getByRole('link', { name: say('my-page-known') }).click();
    await expect(other.locator('main')).toContainText(THEIRS);
    await accessible(other);
    await scene(other, 'guest', 'known');

    // this one is used by others too
    await page.getByRole('button', { name: say('person-sign-out') }).click();
    await expect(page.locator('h1')).toHaveText(say('person-signed-out'));
    await page.goBack();
    await expect(page.locator('body')).not.toContainText(PERSON);
    await page.goto(draft);
    await expect(page.locator('h1')).toHaveText(say('person-sign-in'));
    await page.goto(MINE[locale]);
    await expect(page.locator('main')).toContainText(say('my-page-lead-nobody'));
    // what leads back from the provider, sealed, for ten minutes
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['__Host-sign-out']);

    await other.getByRole('link', { name: say('privacy-delete') }).click();
    await accessible(other);
    await other.getByRole('button', { name: say('privacy-delete-button') }).click();
    await expect(other.locator('.notice')).toHaveText(say('privacy-deleted'));
    await signIn(other, locale, PERSON, MINE[locale]);
    await expect(kept(other)).toHaveCount(0);
  });

  test(`what somebody else kept in this browser is deleted when one says so, ${locale}`, async ({ page, site }) => {
    await save(page, locale, site);
    await becomePerson(page, locale);
    await page.getByRole('button', { name: say('my-page-merge-no') }).click();
    await expect(page.locator('.notice')).toHaveText(say('my-page-done-forgotten'));
    await expect(kept(page)).toHaveCount(0);
  });
}
