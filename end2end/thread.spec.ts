// Between the steps of a claim: more time, a message, a wrong file, a pause, an objection; by both sides, with and
// without script.

import type { Page } from '@playwright/test';

import { NEW, sent } from './support/claim.ts';
import { expect, test } from './support/fixtures.ts';
import { LOCALES, type Locale } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const OWNER = 'Omar Haddad';
const OFFICER = 'Priya Nair';

const CASES = { en: '/en/officer/cra-arc', fr: '/fr/programme/cra-arc' };

const PDF = { name: 'faux-dossier.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nsomebody else') };

const state = (page: Page) => page.locator('.tag').first();
const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10);

type Part = { locale: Locale; accessible: (page: Page) => Promise<void>; claim: string; case_: string };

async function moreTime(owner: Page, officer: Page, { locale, accessible, claim, case_ }: Part) {
  const say = wordsOf(locale);
  await owner.goto(claim);
  await accessible(owner);
  await owner.getByRole('link', { name: say('thread-more-time') }).click();
  await owner.getByLabel(say('thread-until')).fill(inDays(3));
  await owner.getByLabel(say('thread-why')).fill('Les registres sont chez le comptable.');
  await owner.getByRole('button', { name: say('thread-more-time-send') }).click();
  // the day that holds is later than that: what was typed stays
  await expect(owner.locator('.error-summary')).toBeVisible();
  await expect(owner.getByLabel(say('thread-why'))).toHaveValue('Les registres sont chez le comptable.');
  await accessible(owner);
  await owner.getByLabel(say('thread-until')).fill(inDays(30));
  await owner.getByRole('button', { name: say('thread-more-time-send') }).dblclick();
  await expect(owner.locator('.to-do')).toContainText(locale === 'en' ? 'You asked for time until' : 'Vous avez demandé un délai');
  await accessible(owner);

  await officer.goto(CASES[locale]);
  await expect(officer.locator('.notice')).toContainText(say('officer-waits-more-time'));
  await accessible(officer);
  await officer.goto(case_);
  await accessible(officer);
  await officer.locator('.notice').getByRole('link').click();
  await accessible(officer);
  await officer.getByRole('radio', { name: say('officer-time-give') }).check();
  await officer.getByRole('button', { name: say('officer-time-send') }).dblclick();
  await expect(officer.locator('.notice')).toHaveCount(0);
}

/** A message with a number that nobody should send; it is answered. */
async function write(owner: Page, officer: Page, { locale, accessible, claim, case_ }: Part) {
  const say = wordsOf(locale);
  await owner.goto(claim);
  await owner.getByRole('link', { name: say('thread-message-open') }).click();
  await accessible(owner);
  await owner.getByLabel(say('thread-text')).fill('046 454 286?');
  await owner.getByRole('button', { name: say('thread-message-send') }).dblclick();
  await expect(owner.locator('.timeline')).toContainText('••• ••• •••?');
  await officer.goto(case_);
  await officer.locator('.notice').getByRole('link', { name: say('officer-reply') }).click();
  await accessible(officer);
  await officer.getByLabel(say('officer-reply-text')).fill('Le numéro est masqué.');
  await officer.getByRole('button', { name: say('officer-reply-send') }).click();
  await owner.reload();
  await expect(owner.locator('.timeline')).toContainText('Le numéro est masqué.');
}

/** The wrong file is sent, downloaded, and taken back. */
async function withdraw(owner: Page, officer: Page, { locale, accessible, claim, case_ }: Part) {
  const say = wordsOf(locale);
  await owner.getByRole('link', { name: say('application-give') }).first().click();
  await owner.getByLabel(say('application-give-files')).setInputFiles(PDF);
  await owner.getByRole('button', { name: say('application-give-send'), exact: true }).click();
  await officer.goto(case_);
  const downloading = officer.waitForEvent('download');
  await officer.locator('.enclosures__name').click();
  await (await downloading).path();
  await owner.goto(claim);
  await accessible(owner);
  await owner.locator('.enclosures').getByRole('link', { name: say('file-withdraw') }).click();
  await expect(owner.locator('main')).toContainText(say('thread-was-opened'));
  await accessible(owner);
  await owner.getByRole('button', { name: say('thread-withdraw-send') }).dblclick();
  await expect(state(owner)).toHaveText(say('standing-asked'));
  await expect(owner.locator('.enclosures a')).toHaveCount(0);
  await accessible(owner);
  await owner.getByRole('link', { name: say('application-give') }).first().click();
  await owner.getByLabel(say('application-give-text')).fill('Ada : 40 h');
  await owner.getByRole('button', { name: say('application-give-send'), exact: true }).click();
}

async function pause(owner: Page, officer: Page, { locale, accessible, claim, case_ }: Part) {
  const say = wordsOf(locale);
  await officer.goto(case_);
  await officer.getByRole('link', { name: say('officer-pause') }).click();
  await officer.getByRole('button', { name: say('officer-pause-send') }).click();
  await expect(officer.locator('.error-summary')).toBeVisible();
  await accessible(officer);
  await officer.getByLabel(say('officer-pause-other')).check();
  await officer.getByLabel(say('officer-pause-why'), { exact: true }).fill('Un laboratoire vérifie la pince.');
  await officer.getByRole('button', { name: say('officer-pause-send') }).click();
  await owner.goto(claim);
  await expect(state(owner)).toHaveText(say('standing-waiting'));
  await expect(owner.locator('main')).toContainText('Un laboratoire vérifie la pince.');
  await accessible(owner);
  await officer.getByRole('button', { name: say('officer-resume') }).click();
  await owner.reload();
  await expect(state(owner)).toHaveText(say('standing-answered'));
}

/** It is refused, and the owner objects: whoever decided may only wait. */
async function object(owner: Page, officer: Page, { locale, accessible, claim, case_ }: Part) {
  const say = wordsOf(locale);
  await officer.getByRole('link', { name: say('officer-decide'), exact: true }).click();
  await officer.getByLabel(say('officer-refuse')).check();
  await officer.getByLabel(say('officer-reasons')).fill('Aucune incertitude.');
  await officer.getByRole('button', { name: say('officer-decide-send') }).click();
  await owner.goto(claim);
  await accessible(owner);
  await owner.getByRole('link', { name: say('thread-object') }).click();
  await accessible(owner);
  await owner.getByLabel(say('thread-reasons')).fill('Personne ne savait si la pince tiendrait.');
  await owner.getByRole('button', { name: say('thread-object-send') }).dblclick();
  await expect(state(owner)).toHaveText(say('standing-objected'));
  await accessible(owner);
  await officer.goto(case_);
  await expect(officer.locator('.notice')).toContainText(say('officer-objected-not-you'));
  await accessible(officer);
}

for (const locale of LOCALES) {
  test(`more time, a message, a wrong file, a pause and an objection, ${locale}`, async ({ accessible, elsewhere, page, watch }) => {
    // forms are refused once, which a browser notes
    watch.expectFailures = true;
    const say = wordsOf(locale);
    await signIn(page, locale, OWNER, NEW[locale]);
    const claim = await sent(page, locale);
    const officer = await elsewhere();
    const case_ = `${CASES[locale]}/${claim.split('/').pop()}`;
    await signIn(officer, locale, OFFICER, case_);
    await officer.getByRole('button', { name: say('officer-take') }).click();
    await officer.getByRole('link', { name: say('officer-ask') }).click();
    await officer.getByLabel(say('officer-ask-name')).fill('Sommaire de paie');
    await officer.getByLabel(say('officer-ask-why')).fill('Il montre les heures.');
    await officer.getByLabel(say('officer-ask-due')).fill(inDays(10));
    await officer.getByRole('button', { name: say('officer-ask-send') }).click();
    const part = { locale, accessible, claim, case_ };
    await moreTime(page, officer, part);
    await write(page, officer, part);
    await withdraw(page, officer, part);
    await pause(page, officer, part);
    await object(page, officer, part);
  });
}
