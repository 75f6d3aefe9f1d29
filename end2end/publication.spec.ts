// Publications: ordered without an account, sent by the desk. And asking from a step of a form, with what one ticks of it.

import { expect, test } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { LOCALES } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const GUIDE = { en: '/en/publications/living-with-a-disability', fr: '/fr/publications/vivre-avec-un-handicap' };
const DESK = { en: '/en/desk/esdc-edsc/publications', fr: '/fr/centre-de-reponse/esdc-edsc/publications' };
const NEW = { en: '/en/applications/new', fr: '/fr/demandes/nouvelle' };

for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`a publication is ordered and sent, ${locale}`, async ({ accessible, elsewhere, page, watch }) => {
    // the form is refused once, which a browser notes
    watch.expectFailures = true;
    const person = await elsewhere();
    await person.setViewportSize({ width: 360, height: 700 });
    await person.goto(GUIDE[locale]);
    await accessible(person);
    await person.getByRole('button', { name: say('handoff-continue'), exact: true }).click();
    await expect(person.locator('.error-summary')).toBeVisible();
    await accessible(person);
    await person.locator('input[value=print-en]').check();
    await person.locator('#name').fill('Amina Example');
    await person.locator('#street').fill('12 Main Street');
    await person.locator('#city').fill('Moncton');
    await person.locator('#province').selectOption('NB');
    await person.locator('#postal-code').fill('E1C 1B1');
    await person.getByRole('button', { name: say('handoff-continue'), exact: true }).click();
    await expect(person.locator('.share-card')).toContainText('Moncton NB');
    await accessible(person);
    expect(await sideways(person)).toEqual([]);
    await person.getByRole('button', { name: say('publication-send'), exact: true }).click();
    const reference = await person.locator('.keep .reference__value').first().innerText();
    const card = await person.locator('.shared__value').allInnerTexts();

    await signIn(page, locale, 'Olivier Roy', DESK[locale]);
    await accessible(page);
    await page.locator('.queue__link', { hasText: reference }).click();
    expect(await page.locator('section[aria-labelledby=request] .shared__value').allInnerTexts()).toEqual(card);
    await page.getByRole('button', { name: say('desk-claim') }).click();
    await page.locator('#carrier').fill('7035');
    await accessible(page);
    await page.getByRole('button', { name: say('publication-sent') }).click();
    await person.reload();
    await expect(person.locator('h1')).toHaveText(say('publication-gone'));
    await expect(person.locator('.history')).toContainText('7035');
    await accessible(person);
  });

  test(`a step of a form leads to a person, ${locale}`, async ({ accessible, page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(NEW[locale]);
    await page.locator('input[value=research-claim]').check();
    await page.locator('main form button:not([name])').first().click();
    await page.goto(`${new URL(page.url()).pathname}/sections/costs`);
    await page.locator('#salaries').fill('84317');
    await page.getByRole('button', { name: say('claim-ask') }).click();
    await expect(page.locator('#share-step')).toBeChecked();
    await expect(page.locator('#share-answer-salaries')).not.toBeChecked();
    await accessible(page);
    await page.locator('#question').fill('?');
    await page.locator('#share-answer-salaries').check();
    await page.getByLabel(say('handoff-complaint'), { exact: false }).check();
    await page.getByLabel(say('handoff-writing')).check();
    await page.locator('#mail').fill('amina@example.org');
    await page.getByRole('button', { name: say('handoff-continue'), exact: true }).click();
    await expect(page.locator('.share-card')).toContainText('84');
    await accessible(page);
    expect(await sideways(page)).toEqual([]);
    await page.getByRole('button', { name: say('handoff-send'), exact: true }).click();
    await page.getByRole('link', { name: say('request-back-step') }).click();
    await expect(page.locator('#salaries')).toHaveValue('84317');
  });
}
