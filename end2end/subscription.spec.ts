// A guest follows a place; somebody who signed in says how they want to be told, and in which language. With and
// without script, in a portal where nobody else is Amina.

import { test } from './support/demonstration.ts';
import { expect } from './support/fixtures.ts';
import { LOCALES } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const PERSON = 'Amina Tremblay';
const ADDRESSES = {
  en: { mine: '/en/my-page', area: '/en/my-page/follow-a-place', alerts: '/en/alerts', topic: '/en/my-page/subscribe?topic=jobs' },
  fr: { mine: '/fr/mon-espace', area: '/fr/mon-espace/s-abonner-a-un-lieu', alerts: '/fr/alertes', topic: '/fr/mon-espace/s-abonner?theme=jobs' },
};

for (const locale of LOCALES) {
  const say = wordsOf(locale);
  const { mine, area, alerts, topic } = ADDRESSES[locale];

  test(`a guest follows a place, ${locale}`, async ({ accessible, demonstration, page, watch }) => {
    watch.expectHost(demonstration.origin);
    await page.goto(demonstration.origin + alerts);
    await expect(page.locator('main')).toContainText(say('alert-none'));
    await accessible(page);
    await page.getByRole('main').getByRole('link', { name: say('subscription-area') }).click();
    watch.expectFailures = true;
    await page.getByLabel(say('subscription-postal-label')).fill('W1A');
    await page.getByRole('button', { name: say('subscription-button'), exact: true }).click();
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect(page.getByLabel(say('subscription-postal-label'))).toHaveValue('W1A');
    await accessible(page);
    await page.getByLabel(say('subscription-postal-label')).fill('h2x 1y4');
    await page.getByRole('button', { name: say('subscription-button'), exact: true }).dblclick();
    await expect(page.locator('.notice')).toHaveText(say('my-page-done-subscribed'));
    await expect(page.locator('.kept__item')).toContainText('H2X');
    await accessible(page);
    await page.locator('.kept__item').getByRole('button').click();
    await expect(page.locator('.kept__item')).toHaveCount(0);
  });

  test(`a person says how they are told, ${locale}`, async ({ accessible, demonstration, page, watch }) => {
    watch.expectHost(demonstration.origin);
    await page.goto(demonstration.origin + mine);
    await signIn(page, locale, PERSON, mine);
    await page.goto(topic);
    const asked = page.getByLabel(say('subscription-delivery-daily'));
    // who said it in the other language is not asked again
    if (await asked.count()) await asked.check();
    await accessible(page);
    const button = page.getByRole('button', { name: say('subscription-button'), exact: true });
    if (await button.count()) await button.click();
    await page.goto(mine);
    await page.getByRole('link', { name: say('subscription-preference-change') }).click();
    await page.getByLabel(say('subscription-delivery-weekly')).check();
    await page.getByLabel(say('subscription-language-both')).check();
    await accessible(page);
    await page.getByRole('button', { name: say('subscription-preference-save') }).click();
    await expect(page.locator('.notice')).toHaveText(say('my-page-done-told'));
    await page.getByRole('link', { name: say('subscription-preference-change') }).click();
    await expect(page.getByLabel(say('subscription-delivery-weekly'))).toBeChecked();
    await page.goto(area);
    await accessible(page);
  });
}
