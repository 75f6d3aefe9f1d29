// An editor changes a service in both languages, somebody else reads it, and the public page shows it; with and without
// script.

import { expect, test } from './support/fixtures.ts';
import { signIn } from './support/people.ts';
import { LOCALES, type Locale } from './support/pages.ts';

const EDITOR = 'Édith Bouchard';
const REVIEWER = 'Marc Leblanc';

const WORDS = {
  en: { home: '/en/content/esdc-edsc', save: 'Save the draft', send: 'Save and send for review', publish: 'Publish in both languages', reject: 'Send back', down: /^Down:/, history: 'Earlier versions', restore: 'Restore as a draft', first: 'Before the first change', giveUp: 'Give up the draft' },
  fr: { home: '/fr/contenu/esdc-edsc', save: 'Enregistrer l’ébauche', send: 'Enregistrer et envoyer en révision', publish: 'Publier dans les deux langues', reject: 'Renvoyer', down: /^Descendre/, history: 'Versions antérieures', restore: 'Rétablir sous forme d’ébauche', first: 'Avant le premier changement', giveUp: 'Abandonner l’ébauche' },
};

/** A service for each language and each way, so that journeys at once do not meet. */
const SERVICES = { en: { true: 'ST002', false: 'ST003' }, fr: { true: 'ST006', false: 'ST005' } };
const record = (locale: Locale, script: boolean) => `${WORDS[locale].home}/services/${SERVICES[locale][`${script}`]}`;

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`both languages are changed, read by somebody else and published, ${locale}`, async ({ accessible, elsewhere, film, javaScriptEnabled, page, watch }) => {
    // the draft is refused once, which a browser notes
    watch.expectFailures = true;
    const scene = film(locale);
    const edit = record(locale, javaScriptEnabled);
    await signIn(page, locale, EDITOR, words.home);
    await page.goto(edit);
    await scene(page, 'content', 'side-by-side', page.locator('#cost-fr'));
    await accessible(page);

    // a fee in one language alone is held back, at the field of the other
    await page.locator('#cost-en').fill('$200');
    await page.getByRole('button', { name: words.send }).first().click();
    const summary = page.locator('.error-summary');
    await expect(summary).toBeFocused();
    await accessible(page);
    await scene(page, 'content', 'held-back');
    await summary.getByRole('link').click();
    await expect(page.locator('#cost-fr')).toBeFocused();
    await page.locator('#cost-fr').fill('200 $');
    await page.getByRole('button', { name: words.send }).first().click();
    await expect(page).toHaveURL(/\/(review|revision)$/);
    await expect(page.getByRole('button', { name: words.publish })).toHaveCount(0);
    await accessible(page);

    const reviewer = await elsewhere();
    await signIn(reviewer, locale, REVIEWER, words.home);
    await scene(reviewer, 'content', 'waits');
    await reviewer.goto(page.url());
    for (const fee of ['$200', '200 $']) await expect(reviewer.locator('ins').filter({ hasText: fee })).toHaveCount(1);
    await accessible(reviewer);
    const publish = reviewer.getByRole('button', { name: words.publish });
    await scene(reviewer, 'content', 'review', publish);
    await publish.dblclick();
    await expect(reviewer).toHaveURL(new RegExp(`${words.home}$`));

    const id = SERVICES[locale][`${javaScriptEnabled}`];
    // this browser reads English first
    await page.goto(`/s/${id}`);
    await expect(page.locator('.facts')).toContainText('$200');
    await page.locator('.top__language').click();
    await expect(page.locator('.facts')).toContainText('200 $');
    await scene(page, 'content', 'published');

    // the way back
    await page.goto(edit);
    await page.getByRole('link', { name: words.history }).first().click();
    await accessible(page);
    await page.getByRole('link', { name: words.first }).click();
    await page.getByRole('button', { name: words.restore }).click();
    await expect(page.locator('#cost-en')).not.toHaveValue('$200');
    await page.getByRole('button', { name: words.giveUp }).click();
    await expect(page).toHaveURL(new RegExp(`${words.home}$`));
  });

  test(`a collection is put in order by the keyboard, ${locale}`, async ({ page }) => {
    await signIn(page, locale, EDITOR, words.home);
    await page.goto(`${words.home}/${locale === 'en' ? 'collections' : 'dossiers'}/lose-your-job`);
    const second = page.locator('#section-2-items .order__name');
    const [first, next] = await second.allInnerTexts();
    const name = page.locator(`#name-${locale}`);
    await name.fill('Half a name');
    const down = page.locator('#section-2-items').getByRole('button', { name: words.down }).first();
    await down.focus();
    await page.keyboard.press('Enter');
    await expect(second).toHaveText([next, first]);
    await expect(name).toHaveValue('Half a name');
  });
}
