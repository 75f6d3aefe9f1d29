// A firm's claim from the draft to the decision, by everybody who takes part, with and without script.

import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import type { Camera } from './support/film.ts';
import { expect, test } from './support/fixtures.ts';
import { LOCALES, type Locale } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const OWNER = 'Omar Haddad';
const EMPLOYEE = 'Élise Gagnon';
const OFFICER = 'Priya Nair';
/** Reads what the firm sends, and may send nothing for it. */
const ADVISER = 'Grace Chen';

const START = { en: '/en/applications', fr: '/fr/demandes' };
const CASES = { en: '/en/officer/cra-arc', fr: '/fr/programme/cra-arc' };

/** The answers, by the id of the question. */
const PROJECT = {
  en: {
    'project-name': 'A gripper for eggs',
    'project-start': '2025',
    'project-start-month': 'April',
    'project-start-day': '1',
    uncertainty: 'Whether a soft gripper holds an egg at the speed of the line.',
    work: 'Four grippers, 1,200 eggs each, at three speeds. We noted which ones broke.',
  },
  fr: {
    'project-name': 'Une pince pour les œufs',
    'project-start': '2025',
    'project-start-month': 'avril',
    'project-start-day': '1',
    uncertainty: 'Si une pince souple tient un œuf à la vitesse de la chaîne.',
    work: 'Quatre pinces, 1 200 œufs chacune, à trois vitesses. Nous avons noté lesquels se brisaient.',
  },
};
const CONTACT = {
  'contact-name': 'Élise Gagnon',
  'contact-telephone': '506-555-0123',
  place: '12, rue Principale',
  'place-city': 'Moncton',
  'place-province': 'NB',
  'place-postal': 'E1C 4Z6',
};
const DOCUMENT = {
  en: { name: 'Payroll summary', why: 'It shows who worked for how many hours.', sent: 'Ada: 40 hours. Léo: 62 hours.', reasons: 'The work tried to resolve an uncertainty that could not be known in advance.' },
  fr: { name: 'Sommaire de paie', why: 'Il montre qui a travaillé, et pendant combien d’heures.', sent: 'Ada : 40 heures. Léo : 62 heures.', reasons: 'Les travaux cherchaient à lever une incertitude qui ne pouvait pas être connue d’avance.' },
};

const PDF = { name: 'été 2026.pdf', contents: '%PDF-1.7\nAda, 40 h' };

const state = (page: Page) => page.locator('.tag').first();
const sections = (page: Page) => page.locator('.tasks').getByRole('link');

/** What everybody has who takes part: the language, and what looks at a page. */
type Part = { locale: Locale; accessible: (page: Page) => Promise<void>; scene: Camera };

async function fill(page: Page, { locale }: Part, answers: Record<string, string>) {
  for (const [id, answer] of Object.entries(answers)) await page.locator(`#${id}`).fill(answer);
  await page.getByRole('button', { name: wordsOf(locale)('claim-save') }).click();
}

/** The owner begins a claim and answers two sections, the first wrongly once; answers where it stands. */
async function begin(page: Page, part: Part) {
  const say = wordsOf(part.locale);
  await page.getByRole('link', { name: say('application-new') }).click();
  await page.locator('input[value=research-claim]').check();
  await page.getByLabel('Maple Robotics Inc.').check();
  await page.getByRole('button', { name: say('application-begin'), exact: true }).click();
  const claim = new URL(page.url()).pathname;
  await sections(page).first().click();
  await page.locator('input[value=private]').check();
  await fill(page, part, { 'business-number': '123456789', 'year-end': '2026', 'year-end-month': '3', 'year-end-day': '31' });
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(page.locator('#year-end-day')).toHaveValue('31');
  await part.accessible(page);
  await part.scene(page, 'owner', 'mistake');
  await fill(page, part, { 'business-number': '123456782' });
  await fill(page, part, PROJECT[part.locale]);
  return claim;
}

/** The employee goes on where the owner stopped, is led to what is missing, and may not send. */
async function prepare(page: Page, part: Part, claim: string) {
  const say = wordsOf(part.locale);
  const check = async () => {
    await page.goto(claim);
    await page.getByRole('link', { name: say('claim-check') }).click();
  };
  await part.accessible(page);
  await part.scene(page, 'owner', 'prepared');
  await sections(page).nth(2).click();
  await page.locator('input[name=contracted][value=no]').check();
  await fill(page, part, { salaries: '84000', materials: '1200', total: '85200' });
  await fill(page, part, CONTACT);
  await page.locator('input[name=agreed][value=yes]').check();
  await fill(page, part, {});
  await check();
  await page.locator('.error-summary').getByRole('link').click();
  await fill(page, part, { people: '3' });
  await check();
  await expect(page.locator('main')).toContainText(say('claim-send-others'));
  await expect(page.getByRole('button', { name: say('claim-send') })).toHaveCount(0);
}

/** The owner sends it once, however often the button is pressed and the way back is taken. */
async function send(page: Page, part: Part, claim: string) {
  const say = wordsOf(part.locale);
  await page.goto(claim);
  await page.getByRole('link', { name: say('claim-check') }).click();
  await part.accessible(page);
  const button = page.getByRole('button', { name: say('claim-send') });
  await part.scene(page, 'owner', 'checked', button);
  await button.dblclick();
  await expect(state(page)).toHaveText(say('standing-sent'));
  await expect(page.locator('.timeline > li')).toHaveCount(1);
  await part.scene(page, 'owner', 'sent');
  await page.goBack();
  await page.reload();
  await expect(button).toHaveCount(0);
}

/** Two weeks from now, as an officer writes it. */
const inTwoWeeks = () => new Date(Date.now() + 14 * 24 * 3600 * 1000).toISOString().slice(0, 10);

/** The officer takes the claim and asks for a document. */
async function ask(page: Page, part: Part, claim: string) {
  const say = wordsOf(part.locale);
  const { name, why } = DOCUMENT[part.locale];
  await part.accessible(page);
  await part.scene(page, 'officer', 'list');
  await page.getByRole('link', { name: claim.split('/').pop() }).click();
  await page.getByRole('button', { name: say('officer-take') }).click();
  await part.scene(page, 'officer', 'case');
  await page.getByRole('link', { name: say('officer-ask') }).click();
  await page.getByLabel(say('officer-ask-name')).fill(name);
  await page.getByLabel(say('officer-ask-why')).fill(why);
  await page.getByLabel(say('officer-ask-due')).fill(inTwoWeeks());
  await part.accessible(page);
  await part.scene(page, 'officer', 'asks');
  await page.getByRole('button', { name: say('officer-ask-send') }).dblclick();
  await expect(state(page)).toHaveText(say('officer-state-asked'));
  await part.accessible(page);
}

/** Chooses a file of this name, whatever it holds. */
const attach = (page: Page, { locale }: Part, contents: string) =>
  page.getByLabel(wordsOf(locale)('application-give-files')).setInputFiles({ name: PDF.name, mimeType: 'application/pdf', buffer: Buffer.from(contents) });

/** The owner finds what is asked, once, and answers. */
async function give(page: Page, part: Part, claim: string) {
  const say = wordsOf(part.locale);
  const { name, why, sent } = DOCUMENT[part.locale];
  await page.goto(claim);
  await expect(state(page)).toHaveText(say('standing-asked'));
  await expect(page.locator('.timeline > li').filter({ hasText: name })).toHaveCount(1);
  await expect(page.locator('.timeline')).toContainText(why);
  await part.accessible(page);
  await part.scene(page, 'owner', 'asked');
  await page.getByRole('link', { name: say('application-give') }).click();
  await page.getByLabel(say('application-give-text')).fill(sent);
  // what is no document is refused at the field, and nothing that was typed is lost
  const send = page.getByRole('button', { name: say('application-give-send'), exact: true });
  await attach(page, part, 'MZ\0\0');
  await send.click();
  await expect(page.locator('.error-summary')).toContainText(say('file-wrong-kind', { name: PDF.name }));
  await expect(page.getByLabel(say('application-give-text'))).toHaveValue(sent);
  await part.accessible(page);
  await attach(page, part, PDF.contents);
  await send.dblclick();
  await expect(state(page)).toHaveText(say('standing-answered'));
  await expect(page.locator('.enclosures')).toContainText(PDF.name);
}

/** The officer reads the answer and decides, once for all. */
async function decide(page: Page, part: Part, claim: string) {
  const say = wordsOf(part.locale);
  const { sent, reasons } = DOCUMENT[part.locale];
  await page.goto(`${CASES[part.locale]}/${claim.split('/').pop()}`);
  await expect(page.locator('.timeline')).toContainText(sent);
  const downloading = page.waitForEvent('download');
  await page.locator('.enclosures__name').filter({ hasText: PDF.name }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(PDF.name);
  expect(await readFile(await download.path(), 'utf8')).toBe(PDF.contents);
  await part.scene(page, 'officer', 'answered');
  await page.getByRole('link', { name: say('officer-decide'), exact: true }).click();
  await page.getByLabel(say('officer-accept')).check();
  await page.getByLabel(say('officer-reasons')).fill(reasons);
  await part.accessible(page);
  await part.scene(page, 'officer', 'decides');
  await page.getByRole('button', { name: say('officer-decide-send') }).dblclick();
  await expect(page.locator('main')).toContainText(say('officer-decided'));
}

for (const locale of LOCALES) {
  test(`the firm claims, the officer asks and decides, the adviser reads, ${locale}`, async ({ accessible, elsewhere, film, page, watch }) => {
    // the claim is refused once, which a browser notes
    watch.expectFailures = true;
    const part = { locale, accessible, scene: film(locale) };
    const arrive = async (who: string, path: string) => {
      const other = await elsewhere();
      await signIn(other, locale, who, path);
      return other;
    };
    await signIn(page, locale, OWNER, START[locale]);
    const claim = await begin(page, part);
    await prepare(await arrive(EMPLOYEE, claim), part, claim);
    await send(page, part, claim);
    const officer = await arrive(OFFICER, CASES[locale]);
    await ask(officer, part, claim);
    await give(page, part, claim);
    await decide(officer, part, claim);

    const adviser = await arrive(ADVISER, claim);
    await expect(state(adviser)).toHaveText(wordsOf(locale)('standing-accepted'));
    await expect(adviser.locator('main')).toContainText(DOCUMENT[locale].reasons);
    await accessible(adviser);
    await part.scene(adviser, 'owner', 'accepted');
    await adviser.locator('.top__language').click();
    await expect(state(adviser)).toHaveText(wordsOf(locale === 'en' ? 'fr' : 'en')('standing-accepted'));
  });
}
