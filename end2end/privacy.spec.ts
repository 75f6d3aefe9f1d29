// What we know about somebody: how long each thing stays, a file to read that needs nothing else, what is said before
// everything goes; and a question that is deleted by whoever has its code.

import { readFileSync } from 'node:fs';

import { expect, test } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { LOCALES } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const KNOWN = { en: '/en/privacy/my-data', fr: '/fr/confidentialite/mes-renseignements' };
const ASK = { en: '/en/talk-to-a-person/ask', fr: '/fr/parler-a-quelqu-un/demander' };
const FOLLOW = { en: '/en/talk-to-a-person/request', fr: '/fr/parler-a-quelqu-un/question' };
const PERSON = 'Lucía Fernández';
const WORDS = {
  en: { question: 'What is it about?', write: 'Write to me', mail: 'Your email address', next: 'Continue', send: 'Send', code: 'Code', reference: 'Reference', show: 'Show', asked: 'Where is my letter?' },
  fr: { question: 'De quoi s’agit-il?', write: 'Par écrit', mail: 'Votre adresse courriel', next: 'Continuer', send: 'Envoyer', code: 'Code', reference: 'Numéro de référence', show: 'Afficher', asked: 'Où est ma lettre?' },
};

for (const locale of LOCALES) {
  const [say, words] = [wordsOf(locale), WORDS[locale]];

  test(`a guest deletes a question with its code, ${locale}`, async ({ accessible, elsewhere, page }) => {
    await page.goto(ASK[locale]);
    await page.getByLabel(words.question).fill(words.asked);
    await page.getByLabel(words.write).check();
    await page.getByLabel(words.mail).fill('lea@example.org');
    await page.getByRole('button', { name: words.next, exact: true }).click();
    await page.getByRole('button', { name: words.send, exact: true }).click();
    const [reference, code] = await page.locator('.keep .reference__value').allInnerTexts();
    await page.goto(KNOWN[locale]);
    await expect(page.locator('#questions')).toBeVisible();
    await expect(page.locator('main')).toContainText(say('privacy-guest-questions'));
    await accessible(page);

    const later = await elsewhere();
    await later.goto(KNOWN[locale]);
    await later.getByRole('link', { name: say('privacy-guest-follow') }).click();
    await later.getByLabel(words.reference).fill(reference);
    await later.getByLabel(words.code, { exact: true }).fill(code);
    await later.getByRole('button', { name: words.show, exact: true }).click();
    await later.getByText(say('request-delete'), { exact: true }).click();
    await expect(later.getByText(say('request-delete-what'))).toBeVisible();
    await accessible(later);
    await later.getByRole('button', { name: say('request-delete-button') }).click();
    await expect(later.locator('.notice')).toHaveText(say('privacy-question-deleted'));
    await page.goto(`${FOLLOW[locale]}/${reference}`);
    await expect(page.locator('main')).not.toContainText(words.asked);
  });

  test(`a person takes everything away, and reads what stays, ${locale}`, async ({ accessible, context, page }) => {
    await signIn(page, locale, PERSON, KNOWN[locale]);
    await expect(page.locator('#terms')).toBeVisible();
    await expect(page.getByText(say('privacy-correct-identity'))).toBeVisible();
    await accessible(page);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await sideways(page)).toEqual([]);
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: say('privacy-copy'), exact: true }).click();
    const file = await (await waiting).path();
    expect(readFileSync(file, 'utf8')).toContain(PERSON);
    const copy = await context.newPage();
    await copy.setContent(readFileSync(file, 'utf8'));
    await expect(copy.locator('h1')).toHaveText(say('privacy-title'));
    await copy.close();
    await page.getByRole('link', { name: say('privacy-delete'), exact: true }).click();
    await expect(page.locator('main')).toContainText(say('privacy-delete-audit'));
    await expect(page.locator('main')).toContainText('35');
    await accessible(page);
    expect(await sideways(page)).toEqual([]);
  });
}
