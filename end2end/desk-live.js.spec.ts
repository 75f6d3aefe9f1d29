// An open queue shows what changes in it: with script alone, without it the page is opened again.

import { address, expect, test } from './support/fixtures.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const DESK = '/en/desk/esdc-edsc';
const say = wordsOf('en');

test('a question that comes in shows in an open queue, and the focus stays', async ({ elsewhere, page, site }) => {
  await signIn(page, 'en', 'Olivier Roy', DESK);
  const asked = async () => {
    const person = await elsewhere();
    await person.goto(address(site, 'ask', 'en'));
    await person.locator('#question').fill('Which form do I need?');
    await person.getByLabel(say('handoff-writing')).check();
    await person.locator('#mail').fill('amina@example.org');
    await person.getByRole('button', { name: say('handoff-continue'), exact: true }).click();
    await person.getByRole('button', { name: say('handoff-send'), exact: true }).click();
    return person.locator('.keep .reference__value').first().innerText();
  };
  const first = page.locator('.queue__link', { hasText: await asked() });
  await expect(first).toBeVisible();
  await first.focus();
  await expect(page.locator('.queue__link', { hasText: await asked() })).toBeVisible();
  await expect(first).toBeFocused();
});
