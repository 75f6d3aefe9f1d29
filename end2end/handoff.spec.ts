// Talk to a person: two screens, the card before the button, followed here and elsewhere. And the desk that answers.

import { address, expect, test } from './support/fixtures.ts';
import { tabTo } from './support/keyboard.ts';
import { sideways } from './support/layout.ts';
import { LOCALES } from './support/pages.ts';

const WORDS = {
  en: { ask: 'Ask your question', question: 'What is it about?', write: 'Write to me', call: 'Call me back', mail: 'Your email address', number: 'Your telephone number', next: 'Continue', remove: 'Remove Page', send: 'Send', code: 'Code', reference: 'Reference', show: 'Show', add: 'Add something', more: 'Add', withdraw: 'Withdraw the question', reopen: 'Open the question again', language: 'Continuer en français' },
  fr: { ask: 'Poser une question', question: 'De quoi s’agit-il?', write: 'Par écrit', call: 'Par rappel téléphonique', mail: 'Votre adresse courriel', number: 'Votre numéro de téléphone', next: 'Continuer', remove: 'Retirer Page', send: 'Envoyer', code: 'Code', reference: 'Numéro de référence', show: 'Afficher', add: 'Ajouter quelque chose', more: 'Ajouter', withdraw: 'Retirer la question', reopen: 'Rouvrir la question', language: 'Continue in English' },
};
const SAID = {
  en: { asked: 'Is this the right form? My number is 046 454 286.', added: 'It is for my daughter.' },
  fr: { asked: 'Est-ce le bon formulaire? Mon numéro est le 046 454 286.', added: 'C’est pour ma fille.' },
};
const FOLLOW = { en: '/en/talk-to-a-person/request', fr: '/fr/parler-a-quelqu-un/question' };

for (const locale of LOCALES) {
  const words = WORDS[locale];
  const said = SAID[locale];

  test(`from a service to an answer in writing, ${locale}`, async ({ accessible, elsewhere, film, page, site, watch }) => {
    const scene = film(locale);
    // the form is refused once, which a browser notes
    watch.expectFailures = true;
    const service = address(site, 'service', locale);
    await page.goto(service);
    const name = await page.locator('h1').innerText();
    await scene(page, 'citizen', 'service');
    await page.locator('.top__talk').click();
    await scene(page, 'citizen', 'talk');
    await page.getByRole('link', { name: words.ask, exact: true }).click();
    await accessible(page);
    await page.getByLabel(words.question).fill(said.asked);
    await scene(page, 'citizen', 'question');
    await page.getByRole('button', { name: words.next, exact: true }).click();
    await expect(page.locator('.error-summary')).toBeFocused();
    await accessible(page);
    await page.getByLabel(words.write).check();
    await page.getByLabel(words.mail).fill('amina@example.org');
    await page.getByRole('button', { name: words.next, exact: true }).click();

    // the card, and the number that is not on it
    await expect(page.locator('.share-card')).toContainText('••• ••• •••');
    await expect(page.locator('.share-card')).toContainText(name);
    await accessible(page);
    await scene(page, 'citizen', 'card');
    await page.getByRole('button', { name: words.remove }).click();
    await expect(page.locator('.share-card')).not.toContainText(name);
    const card = await page.locator('.shared__value').allInnerTexts();
    await page.getByRole('button', { name: words.send, exact: true }).dblclick();

    // where it is followed, once the second click has led there too
    await expect(page.locator('.keep')).toBeVisible();
    await page.waitForLoadState('networkidle');
    const [reference, code] = await page.locator('.keep .reference__value').allInnerTexts();
    expect(await page.locator('.shared__value').allInnerTexts()).toEqual(card);
    await accessible(page);
    await scene(page, 'citizen', 'sent');
    await page.getByLabel(words.add).fill(said.added);
    const permit = { name: 'permit.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') };
    await page.locator('input[type=file]').setInputFiles(permit);
    await page.getByRole('button', { name: words.more, exact: true }).click();
    await expect(page.locator('.history__event')).toHaveCount(2);
    await expect(page.locator('.enclosures__name')).toHaveText('permit.pdf');
    await accessible(page);

    // on another device
    const other = await elsewhere();
    await other.goto(FOLLOW[locale]);
    await other.getByLabel(words.reference, { exact: true }).fill(reference.toLowerCase());
    await other.getByLabel(words.code, { exact: true }).fill(code);
    await other.getByRole('button', { name: words.show }).click();
    await expect(other.locator('.history__event')).toHaveCount(2);
    await page.getByRole('button', { name: words.withdraw }).click();
    await expect(page.locator('textarea')).toHaveCount(0);
    await page.getByRole('button', { name: words.reopen }).click();
    await expect(page.locator('textarea')).toHaveCount(1);
  });

  test(`a question is sent by the keyboard alone, on a narrow screen, ${locale}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address(site, 'ask', locale));
    await tabTo(page.getByLabel(words.question));
    await page.keyboard.insertText(said.added);
    // one stop for all the ways; the arrows choose
    const ways = page.locator('input[name=way]');
    await tabTo(ways.first());
    while (!(await page.getByLabel(words.write).isChecked())) await page.keyboard.press('ArrowDown');
    await tabTo(page.getByLabel(words.mail));
    await page.keyboard.insertText('amina@example.org');
    await page.keyboard.press('Enter');
    await expect(page.locator('.share-card')).toContainText(said.added);
    expect(await sideways(page)).toEqual([]);
    await tabTo(page.getByRole('button', { name: words.send, exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.locator('.keep')).toBeVisible();
    expect(await sideways(page)).toEqual([]);
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
