// Whoever leads a desk gives a request to a colleague; the colleague is away, and it goes to the stand-in. The person does
// not start again, and reads nobody's name. In a portal where nobody else works.

import type { Page } from '@playwright/test';

import { test as base } from './support/demonstration.ts';
import { address, expect } from './support/fixtures.ts';
import { LOCALES, type Site } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const DESK = { en: '/en/desk/esdc-edsc', fr: '/fr/centre-de-reponse/esdc-edsc' };
const [OLIVIER, DANIEL, ROSALIE] = ['Olivier Roy', 'Daniel Kim', 'Rosalie Côté'];
const SAID = {
  en: { question: 'I moved twice this year. Which address counts?', answer: 'The one you have today.', note: 'He asked for an answer by noon.' },
  fr: { question: 'J’ai déménagé deux fois cette année. Quelle adresse compte?', answer: 'Celle d’aujourd’hui.', note: 'La personne veut une réponse avant midi.' },
};

const test = base.extend<{ site: Site }>({
  // the addresses are those of the other portal with the starter catalogue
  site: async ({ demonstration }, use) =>
    use({ ...(JSON.parse(process.env.PASSERELLE_STARTER ?? '{}') as Site), origin: demonstration.origin }),
});

/** The day on the clock of the desk. */
const today = () => new Date().toLocaleDateString('en-CA', { timeZone: 'America/Toronto' });

const row = (page: Page, name: string) => page.locator('.worklist tbody tr', { hasText: name });

for (const locale of LOCALES) {
  const say = wordsOf(locale);
  const said = SAID[locale];

  test(`a request goes to a colleague and to their stand-in, ${locale}`, async ({ accessible, elsewhere, page, site, watch }) => {
    const person = await elsewhere();
    await person.goto(address(site, 'ask', locale));
    await person.locator('#question').fill(said.question);
    await person.getByLabel(say('handoff-writing')).check();
    await person.locator('#mail').fill('amina@example.org');
    await person.getByRole('button', { name: say('handoff-continue'), exact: true }).click();
    await person.getByRole('button', { name: say('handoff-send'), exact: true }).click();
    const reference = await person.locator('.keep .reference__value').first().innerText();
    const promised = await person.locator('.hero__lead').innerText();

    // whoever never signed in has no name here yet
    const daniel = await elsewhere();
    await signIn(daniel, locale, DANIEL, DESK[locale]);

    const olivier = await elsewhere();
    await signIn(olivier, locale, OLIVIER, DESK[locale]);
    await olivier.locator('.queue__link', { hasText: reference }).click();
    await olivier.getByRole('button', { name: say('desk-claim') }).click();
    await olivier.locator('#answer').fill(said.answer);

    await signIn(page, locale, ROSALIE, DESK[locale]);
    await page.getByRole('link', { name: say('shift-team-link'), exact: true }).click();
    await expect(row(page, OLIVIER).locator('td').first()).not.toHaveText('0');
    await accessible(page);
    await page.getByRole('link', { name: say('shift-open', { name: OLIVIER }) }).click();
    await expect(page.locator('h1')).toHaveText(OLIVIER);
    await accessible(page);
    await page.getByRole('link', { name: say('shift-assign-named', { reference }) }).click();
    watch.expectFailures = true;
    await page.locator('#note').fill(said.note);
    await page.getByRole('button', { name: say('shift-assign-button') }).click();
    await expect(page.locator('.error-summary')).toContainText(say('shift-to-missing'));
    await accessible(page);
    await page.locator('#to').selectOption({ label: DANIEL });
    await expect(page.locator('#note')).toHaveValue(said.note);
    await page.getByRole('button', { name: say('shift-assign-button') }).click();
    await expect(page.locator('main')).toContainText(say('shift-with', { name: DANIEL }));
    await accessible(page);

    // whoever was writing keeps what they wrote
    await olivier.getByRole('button', { name: say('desk-send-mail') }).click();
    await expect(olivier.locator('.notice').first()).toContainText(said.answer);
    await accessible(olivier);

    await daniel.goto(DESK[locale]);
    await expect(daniel.locator('.panel--mine')).toContainText(reference);
    await daniel.getByRole('link', { name: say('shift-team-link'), exact: true }).click();
    await daniel.getByRole('link', { name: say('shift-open-own') }).click();
    await daniel.locator('#first-day').fill(today());
    await daniel.locator('#last-day').fill(today());
    await daniel.locator('#stand-in').selectOption({ label: OLIVIER });
    await daniel.getByRole('button', { name: say('shift-announce') }).click();
    await expect(daniel.locator('.notice')).toContainText(say('shift-stands-in', { name: OLIVIER }));
    await accessible(daniel);

    const own = olivier.locator('.panel--mine').getByRole('link').filter({ hasText: reference });
    await expect(async () => {
      await olivier.goto(DESK[locale]);
      await expect(own).toHaveCount(1, { timeout: 500 });
    }).toPass({ timeout: 60_000 });

    await daniel.goto(DESK[locale]);
    await expect(daniel.locator('.panel--mine')).not.toContainText(reference);
    await accessible(daniel);
    await daniel.getByRole('button', { name: say('shift-back-own') }).click();
    await expect(daniel.getByRole('button', { name: say('shift-back-own') })).toHaveCount(0);

    await own.click();
    await olivier.getByRole('button', { name: say('desk-claim') }).click();
    await olivier.locator('#answer').fill(said.answer);
    await olivier.getByRole('button', { name: say('desk-send-mail') }).click();

    await person.reload();
    await expect(person.locator('.history')).toContainText(said.answer);
    await expect(person.locator('.history')).toContainText(say('shift-event-reassigned'));
    for (const name of [OLIVIER, DANIEL, ROSALIE, said.note]) await expect(person.locator('main')).not.toContainText(name);
    expect(promised).not.toBe('');
    await accessible(person);
  });
}
