// The desk: somebody asks, an information officer answers; and writes a call down by the keyboard alone.

import { address, expect, test } from './support/fixtures.ts';
import { tabTo } from './support/keyboard.ts';
import { LOCALES } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const OFFICER = 'Olivier Roy';
const DESK = { en: '/en/desk/esdc-edsc', fr: '/fr/centre-de-reponse/esdc-edsc' };
const FOLLOW = { en: '/en/talk-to-a-person/request', fr: '/fr/parler-a-quelqu-un/question' };

const SAID = {
  en: { asked: 'Which form do I need to extend my work permit?', told: 'Form IMM 5710, online. Send it before the permit ends.', question: 'I sent the wrong form. Can I send the right one now?', answer: 'Yes. Send it with the same reference: both are read together.' },
  fr: { asked: 'Quel formulaire faut-il pour prolonger mon permis de travail?', told: 'Le formulaire IMM 5710, en ligne, avant la fin du permis.', question: 'J’ai envoyé le mauvais formulaire. Puis-je envoyer le bon?', answer: 'Oui. Envoyez-le avec le même numéro de référence : les deux seront lus ensemble.' },
};

for (const locale of LOCALES) {
  const say = wordsOf(locale);
  const said = SAID[locale];

  test(`a call is written down by the keyboard, from the code that is read out, ${locale}`, async ({ accessible, elsewhere, film, page, site }) => {
    const scene = film(locale);
    await page.goto(address(site, 'service', locale));
    const name = await page.locator('h1').innerText();
    const code = await page.locator('.foot .page-code').innerText();
    await scene(page, 'call', 'code', page.locator('.foot .page-code'));
    await signIn(page, locale, OFFICER, DESK[locale]);
    await page.locator('#find').focus();
    await page.keyboard.insertText(code);
    await page.keyboard.press('Enter');
    await expect(page.locator('.seen__name')).toHaveText(name);
    await accessible(page);
    await scene(page, 'call', 'page');
    await tabTo(page.locator('#asked'));
    await page.keyboard.insertText(said.asked);
    await tabTo(page.locator('#said'));
    await page.keyboard.insertText(said.told);
    await expect(page.locator('#done')).toBeChecked();
    await scene(page, 'call', 'said');
    await tabTo(page.getByRole('button', { name: say('desk-call-button') }));
    await page.keyboard.press('Enter');
    await expect(page.locator('.history')).toContainText(said.told);
    await accessible(page);
    await scene(page, 'call', 'kept');
    const told = await page.locator('.staff .notice').innerText();
    const [, reference] = /\b(\w{4}-\w{4})\b/.exec(told) ?? [];
    const [, secret] = /\b([0-9A-Z]{6})\b/.exec(told) ?? [];

    const caller = await elsewhere();
    await caller.goto(FOLLOW[locale]);
    await caller.locator('#reference').fill(reference ?? '');
    await caller.locator('#code').fill(secret ?? '');
    await caller.getByRole('button', { name: say('request-follow-button') }).click();
    await expect(caller.locator('.history')).toContainText(said.told);
    await expect(caller.locator('main')).not.toContainText(OFFICER);
    await accessible(caller);
    await scene(caller, 'call', 'same');
  });

  test(`a question is claimed and answered, ${locale}`, async ({ accessible, elsewhere, film, page, site }) => {
    const scene = film(locale);
    const person = await elsewhere();
    await person.goto(address(site, 'ask', locale));
    await person.locator('#question').fill(said.question);
    await person.getByLabel(say('handoff-writing')).check();
    await person.locator('#mail').fill('amina@example.org');
    await person.getByRole('button', { name: say('handoff-continue'), exact: true }).click();
    await person.getByRole('button', { name: say('handoff-send'), exact: true }).click();
    const reference = await person.locator('.keep .reference__value').first().innerText();
    const card = await person.locator('.shared__value').allInnerTexts();

    await signIn(page, locale, OFFICER, DESK[locale]);
    await accessible(page);
    await scene(page, 'desk', 'queue');
    await page.locator('.queue__link', { hasText: reference }).click();
    expect(await page.locator('section[aria-labelledby=request] .shared__value').allInnerTexts()).toEqual(card);
    await scene(page, 'desk', 'card');
    await page.getByRole('button', { name: say('desk-claim') }).click();
    await accessible(page);
    await page.locator('#answer').fill(said.answer);
    await scene(page, 'desk', 'answer', page.locator('#answer'));
    await page.getByRole('button', { name: say('desk-send-mail') }).dblclick();
    await expect(page.locator('.history')).toContainText(said.answer);
    await accessible(page);
    await person.reload();
    await expect(person.locator('.history').getByText(said.answer)).toHaveCount(1);
    await accessible(person);
    await scene(person, 'desk', 'answered');
  });
}
