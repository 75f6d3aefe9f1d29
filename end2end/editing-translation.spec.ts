// A draft is shown by a link to somebody who is signed out, then goes out to be translated and comes back. In both
// languages, with and without script.

import { readFile } from 'node:fs/promises';

import { expect, test } from './support/fixtures.ts';
import { signIn } from './support/people.ts';
import { LOCALES } from './support/pages.ts';

const EDITOR = 'Édith Bouchard';

const WORDS = {
  en: { home: '/en/content/esdc-edsc', save: 'Save the draft', go: 'Preview link', make: 'Make a link', end: /^End this link/, draft: 'This is a draft, not the published page', send: 'Send out for translation', who: 'Who translates it', due: 'Due', file: /XLIFF/, back: 'The translated file', take: 'Take in the translation', refused: 'Nothing of this file was taken', giveUp: 'Give up the draft' },
  fr: { home: '/fr/contenu/esdc-edsc', save: 'Enregistrer l’ébauche', go: 'Lien d’aperçu', make: 'Créer un lien', end: /^Mettre fin à ce lien/, draft: 'Ceci est une ébauche, pas la page publiée', send: 'Envoyer en traduction', who: 'Qui traduit', due: 'Échéance', file: /XLIFF/, back: 'Le fichier traduit', take: 'Intégrer la traduction', refused: 'Rien de ce fichier', giveUp: 'Abandonner l’ébauche' },
};

/** A service for each language and each way, so that journeys at once do not meet. */
const SERVICES = { en: { true: 'ST007', false: 'ST008' }, fr: { true: 'ST009', false: 'ST012' } };

/** Next month, so that it is always to come. */
const DUE = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

for (const locale of LOCALES) {
  const words = WORDS[locale];
  const other = locale === 'en' ? 'fr' : 'en';

  test(`a draft is shown by a link, and translated, ${locale}`, async ({ accessible, elsewhere, javaScriptEnabled, page, watch }) => {
    // a link that was ended and a file that is none are refused once, which a browser notes
    watch.expectFailures = true;
    const edit = `${words.home}/services/${SERVICES[locale][`${javaScriptEnabled}`]}`;
    await signIn(page, locale, EDITOR, words.home);
    await page.goto(edit);
    await page.locator(`#need-${locale}`).fill('Zibeline');
    await page.getByRole('button', { name: words.save }).first().click();

    await page.getByRole('link', { name: words.go }).click();
    await page.getByRole('button', { name: words.make }).click();
    await accessible(page);
    const address = await page.locator('.link__address').getAttribute('href');
    const reader = await elsewhere();
    await reader.goto(address!);
    await expect(reader.getByRole('region', { name: words.draft })).toBeVisible();
    await expect(reader.getByRole('main')).toContainText('Zibeline');
    await expect(reader.locator('main form')).toHaveCount(0);
    await accessible(reader);
    await reader.locator('.top__language').click();
    await expect(reader.getByRole('region', { name: WORDS[other].draft })).toBeVisible();
    await expect(reader.locator('.notice--aged')).toBeVisible();
    await accessible(reader);
    await page.getByRole('button', { name: words.end }).click();
    expect((await reader.goto(address!))?.status()).toBe(404);

    await page.goto(edit);
    await page.getByRole('link', { name: words.send }).click();
    await page.getByLabel(words.who).fill('Zénith');
    await page.getByRole('button', { name: words.send }).click();
    await expect(page.locator('.error-summary')).toBeFocused();
    await accessible(page);
    await page.getByLabel(words.due, { exact: true }).fill(DUE);
    await page.getByRole('button', { name: words.send }).click();
    await expect(page.getByRole('main')).toContainText('Zénith');
    await accessible(page);
    const begun = page.waitForEvent('download');
    await page.getByRole('link', { name: words.file }).click();
    const sent = await readFile((await (await begun).path())!, 'utf8');
    expect(sent).toContain('<source xml:space="preserve">Zibeline</source>');

    const give = async (text: string) => {
      await page.getByLabel(words.back).setInputFiles({ name: 'back.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: words.take }).click();
    };
    await give(sent);
    await expect(page.locator('#refused')).toBeFocused();
    await expect(page.locator('#refused')).toContainText(words.refused);
    await accessible(page);
    await give(sent.replaceAll('</source>', '</source><target>Zobel</target>'));
    await expect(page.locator(`#need-${other}`)).toHaveValue('Zobel');
    await accessible(page);
    await page.getByRole('button', { name: words.giveUp }).click();
    await expect(page).toHaveURL(new RegExp(`${words.home}$`));
  });
}
