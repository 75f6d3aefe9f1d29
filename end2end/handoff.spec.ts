// Talk to a person: two screens, the card before the button, followed here and elsewhere. And the desk that answers.

import { address, expect, test, violations } from './support/fixtures.ts';
import { LOCALES } from './support/pages.ts';

const WORDS = {
  en: { ask: 'Ask your question', question: 'What is it about?', write: 'Write to me', call: 'Call me back', mail: 'Your email address', number: 'Your telephone number', next: 'Continue', remove: 'Remove Page', send: 'Send', code: 'Code', reference: 'Reference', show: 'Show', add: 'Add something', more: 'Add', withdraw: 'Withdraw the question', language: 'Continuer en français' },
  fr: { ask: 'Poser une question', question: 'De quoi s’agit-il?', write: 'Par écrit', call: 'Par rappel téléphonique', mail: 'Votre adresse courriel', number: 'Votre numéro de téléphone', next: 'Continuer', remove: 'Retirer Page', send: 'Envoyer', code: 'Code', reference: 'Numéro de référence', show: 'Afficher', add: 'Ajouter quelque chose', more: 'Ajouter', withdraw: 'Retirer la question', language: 'Continue in English' },
};
const FOLLOW = { en: '/en/talk-to-a-person/request', fr: '/fr/parler-a-quelqu-un/question' };

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`from a service to an answer in writing, ${locale}`, async ({ browser, javaScriptEnabled, page, site, watch }) => {
    // the form is refused once, which a browser notes
    watch.expectFailures = true;
    const service = address(site, 'service', locale);
    await page.goto(service);
    const name = await page.locator('h1').innerText();
    await page.locator('.top__talk').click();
    await page.getByRole('link', { name: words.ask, exact: true }).click();
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    await page.getByLabel(words.question).fill('Is this the right form? My number is 046 454 286.');
    await page.getByRole('button', { name: words.next, exact: true }).click();
    await expect(page.locator('.error-summary')).toBeFocused();
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    await page.getByLabel(words.write).check();
    await page.getByLabel(words.mail).fill('amina@example.org');
    await page.getByRole('button', { name: words.next, exact: true }).click();

    // the card, and the number that is not on it
    await expect(page.locator('.share-card')).toContainText('••• ••• •••');
    await expect(page.locator('.share-card')).toContainText(name);
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: words.remove }).click();
    await expect(page.locator('.share-card')).not.toContainText(name);
    const card = await page.locator('.shared__value').allInnerTexts();
    await page.getByRole('button', { name: words.send, exact: true }).dblclick();

    // where it is followed, once the second click has led there too
    await expect(page.locator('.keep')).toBeVisible();
    await page.waitForLoadState('networkidle');
    const [reference, code] = await page.locator('.keep .reference__value').allInnerTexts();
    expect(await page.locator('.shared__value').allInnerTexts()).toEqual(card);
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    await page.getByLabel(words.add).fill('It is for my daughter.');
    await page.getByRole('button', { name: words.more, exact: true }).click();
    await expect(page.locator('.history__event')).toHaveCount(2);

    // on another device
    const elsewhere = await browser.newContext({ javaScriptEnabled });
    const other = await elsewhere.newPage();
    await other.goto(site.origin + FOLLOW[locale]);
    await other.getByLabel(words.reference, { exact: true }).fill(reference.toLowerCase());
    await other.getByLabel(words.code, { exact: true }).fill(code);
    await other.getByRole('button', { name: words.show }).click();
    await expect(other.locator('.history__event')).toHaveCount(2);
    await elsewhere.close();
    await page.getByRole('button', { name: words.withdraw }).click();
    await expect(page.locator('textarea')).toHaveCount(0);
  });

  test(`an hour is chosen, the language changes, and everything stays, ${locale}`, async ({ page, site }) => {
    await page.goto(address(site, 'ask', locale));
    await page.getByLabel(words.question).fill('half a question');
    await page.getByLabel(words.call).check();
    await page.getByLabel(words.number).fill('613-555-0142');
    await page.locator('#zone').selectOption('America/St_Johns');
    await page.getByRole('button', { name: words.language }).click();
    await expect(page.locator('#question')).toHaveValue('half a question');
    await expect(page.locator('#number')).toHaveValue('613-555-0142');
    await expect(page.locator('#zone')).toHaveValue('America/St_Johns');
    await expect(page.locator('.error-summary')).toHaveCount(0);
  });
}
