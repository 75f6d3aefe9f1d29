// From one desk to another: the person does not start again, and reads who has their question.

import { address, expect, test } from './support/fixtures.ts';
import { LOCALES } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const OLIVIER = { name: 'Olivier Roy', en: '/en/desk/esdc-edsc', fr: '/fr/centre-de-reponse/esdc-edsc' };
const NADIA = { name: 'Nadia Benali', en: '/en/desk/cic', fr: '/fr/centre-de-reponse/cic' };
const SAID = {
  en: { question: 'I moved here last week. May I work before my permit comes?', note: 'It is about a work permit, not about Employment Insurance.' },
  fr: { question: 'Je suis ici depuis une semaine. Puis-je travailler avant de recevoir mon permis?', note: 'Il s’agit d’un permis de travail, et non de l’assurance-emploi.' },
};

for (const locale of LOCALES) {
  const say = wordsOf(locale);
  const said = SAID[locale];

  test(`a question is passed on to another organization, ${locale}`, async ({ accessible, elsewhere, page, site, watch }) => {
    const person = await elsewhere();
    await person.goto(address(site, 'ask', locale));
    await person.locator('#question').fill(said.question);
    await person.getByLabel(say('handoff-writing')).check();
    await person.locator('#mail').fill('amina@example.org');
    await person.getByRole('button', { name: say('handoff-continue'), exact: true }).click();
    await person.getByRole('button', { name: say('handoff-send'), exact: true }).click();
    const reference = await person.locator('.keep .reference__value').first().innerText();
    const promised = await person.locator('.hero__lead').innerText();

    await signIn(page, locale, OLIVIER.name, OLIVIER[locale]);
    await page.locator('.queue__link', { hasText: reference }).click();
    await page.getByRole('button', { name: say('desk-claim') }).click();
    await page.getByText(say('desk-pass-on'), { exact: true }).click();
    await accessible(page);
    watch.expectFailures = true;
    await page.getByRole('button', { name: say('desk-pass-on-button') }).click();
    await expect(page.locator('.error-summary')).toContainText(say('desk-to-missing'));
    await accessible(page);
    await page.locator('#to').selectOption('cic');
    await page.locator('#handover').fill(said.note);
    await page.locator('#never-ours').check();
    await page.getByRole('button', { name: say('desk-pass-on-button') }).click();
    await expect(page).toHaveURL(new RegExp(`${OLIVIER[locale]}$`));
    await expect(page.locator('.queue__link', { hasText: reference })).toHaveCount(0);
    await accessible(page);

    await person.reload();
    await expect(person.locator('.hero__lead')).toHaveText(promised);
    await expect(person.locator('main')).not.toContainText(said.note);
    await accessible(person);

    const nadia = await elsewhere();
    await signIn(nadia, locale, NADIA.name, NADIA[locale]);
    await nadia.locator('.queue__link', { hasText: reference }).click();
    await expect(nadia.locator('.history')).toContainText(said.note);
    await expect(nadia.locator('.history')).toContainText(said.question);
    await accessible(nadia);
    for (const words of ['desk-callbacks', 'desk-experts']) {
      await nadia.getByRole('link', { name: say(words), exact: true }).click();
      await expect(nadia.locator('h1')).toHaveText(say(words));
      await accessible(nadia);
    }
  });
}
