// “Did this page help?” in two clicks, with and without script; what one writes can be followed.

import { address, expect, test, violations } from './support/fixtures.ts';
import { LOCALES } from './support/pages.ts';

const WORDS = {
  en: { yes: 'Yes, it helped', no: 'No, it did not', confirm: 'Confirm: it helped', send: 'Send', unclear: 'It is hard to understand', more: 'Tell us more, if you wish', back: 'Back to the page', language: 'Continuer en français', other: 'Dites-en plus, si vous le souhaitez', follow: 'Track your comment', reference: 'Reference', show: 'Show' },
  fr: { yes: 'Oui, elle est utile', no: 'Non, pas vraiment', confirm: 'Confirmer\u00a0: page utile', send: 'Envoyer', unclear: 'C’est difficile à comprendre', more: 'Dites-en plus, si vous le souhaitez', back: 'Retour à la page', language: 'Continue in English', other: 'Tell us more, if you wish', follow: 'Suivre votre commentaire', reference: 'Numéro de référence', show: 'Afficher' },
};

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`yes, in two clicks, and back to the page, ${locale}`, async ({ context, page, site }) => {
    const service = address(site, 'service', locale);
    await page.goto(service);
    await page.getByRole('link', { name: words.yes }).click();
    await page.getByRole('button', { name: words.confirm }).click();
    await page.getByRole('link', { name: words.back }).click();
    await expect(page).toHaveURL(service);
    expect(await context.cookies()).toEqual([]);
  });

  test(`no, with words that can be followed, ${locale}`, async ({ javaScriptEnabled, page, site, watch }) => {
    // the form is refused once, which a browser notes
    watch.expectFailures = true;
    await page.goto(address(site, 'service', locale));
    await page.getByRole('link', { name: words.no }).click();
    await page.getByLabel(words.more).fill('LMIA?');
    await page.getByRole('button', { name: words.send, exact: true }).click();
    // the reason is missing: the summary leads to the field, and the words are still there
    const summary = page.locator('.error-summary');
    await expect(summary).toBeFocused();
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    await summary.getByRole('link').click();
    await expect(page.locator('#reason')).toBeFocused();
    await expect(page.getByLabel(words.more)).toHaveValue('LMIA?');
    await page.getByLabel(words.unclear).check();
    await page.getByRole('button', { name: words.send, exact: true }).click();
    const reference = await page.locator('.reference__value').innerText();
    expect(await page.locator('body').innerText()).not.toContain('LMIA?');

    await page.getByRole('link', { name: words.follow }).first().click();
    await page.getByLabel(words.reference, { exact: true }).fill(reference.toLowerCase());
    await page.getByRole('button', { name: words.show }).click();
    await expect(page.locator('.reference__value')).toHaveText(reference);
  });

  test(`the language changes in the form, and the words stay, ${locale}`, async ({ page, site }) => {
    await page.goto(address(site, 'service', locale));
    await page.getByRole('link', { name: words.no }).click();
    await page.getByLabel(words.unclear).check();
    await page.getByLabel(words.more).fill('half a');
    await page.getByRole('button', { name: words.language }).click();
    await expect(page.getByLabel(words.other)).toHaveValue('half a');
    await expect(page.locator('input[value=unclear]')).toBeChecked();
    await expect(page.locator('.error-summary')).toHaveCount(0);
  });

  test(`the back button and a second click send nothing twice, ${locale}`, async ({ page, site }) => {
    await page.goto(address(site, 'service', locale));
    await page.getByRole('link', { name: words.no }).click();
    await page.getByLabel(words.unclear).check();
    await page.getByLabel(words.more).fill('once');
    await page.getByRole('button', { name: words.send, exact: true }).dblclick();
    await expect(page.locator('.reference__value')).toHaveCount(1);
    await page.goBack();
    await expect(page.locator('main form')).toHaveCount(1);
  });
}
