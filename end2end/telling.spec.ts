// A letter that does not arrive: the person reads so on their page, and the desk tells them by another way.

import { address, expect, test } from './support/fixtures.ts';
import { LOCALES } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const OLIVIER = { name: 'Olivier Roy', en: '/en/desk/esdc-edsc', fr: '/fr/centre-de-reponse/esdc-edsc' };
// an address that a person may well type, and to which nothing can be sent
const MAIL = 'never..arrives@example.org';
const SAID = {
  en: { question: 'Which form do I need for a second child?', told: 'The same form, once more. We said so on the phone.' },
  fr: { question: 'Quel formulaire faut-il pour un deuxième enfant?', told: 'Le même formulaire, encore une fois. Nous l’avons dit au téléphone.' },
};

for (const locale of LOCALES) {
  const say = wordsOf(locale);
  const said = SAID[locale];

  test(`whoever a letter does not reach is told otherwise, ${locale}`, async ({ accessible, elsewhere, page, site, watch }) => {
    const person = await elsewhere();
    await person.goto(address(site, 'ask', locale));
    await person.locator('#question').fill(said.question);
    await person.getByLabel(say('handoff-writing')).check();
    await person.locator('#mail').fill(MAIL);
    await person.getByRole('button', { name: say('handoff-continue'), exact: true }).click();
    await person.getByRole('button', { name: say('handoff-send'), exact: true }).click();
    const reference = await person.locator('.keep .reference__value').first().innerText();

    await signIn(page, locale, OLIVIER.name, OLIVIER[locale]);
    await page.getByRole('link', { name: say('telling-list'), exact: true }).click();
    const entry = page.locator('.queue__link', { hasText: reference });
    await expect(async () => {
      await page.reload();
      await expect(entry).toHaveCount(1, { timeout: 500 });
    }).toPass();
    await expect(page.locator('main')).not.toContainText(MAIL);
    await accessible(page);
    await entry.click();
    await expect(page.locator('.history')).toContainText(say('telling-staff-unreached'));
    await accessible(page);
    watch.expectFailures = true;
    await page.getByRole('button', { name: say('telling-button') }).click();
    await expect(page.locator('.error-summary')).toContainText(say('telling-how-missing'));
    await accessible(page);
    await page.getByLabel(say('telling-how-phone'), { exact: true }).check();
    await page.locator('#said').fill(said.told);
    await page.getByRole('button', { name: say('telling-button') }).click();
    await expect(page.locator('h1')).toHaveText(say('telling-list'));
    await expect(entry).toHaveCount(0);
    await accessible(page);

    await person.reload();
    await expect(person.locator('.history')).toContainText(say('telling-event-unreached'));
    await expect(person.locator('.history')).toContainText(said.told);
    await accessible(person);
  });
}
