// A reviewer comments on a field, then gives a draft its hour; a withdrawal is asked for, decided and
// stopped. In both languages, with and without script.

import { expect, test } from './support/fixtures.ts';
import { signIn } from './support/people.ts';
import { LOCALES, type Locale } from './support/pages.ts';

const EDITOR = 'Édith Bouchard';
const REVIEWER = 'Marc Leblanc';

const WORDS = {
  en: { home: '/en/content/esdc-edsc', send: 'Save and send for review', comment: 'Comment', add: 'Add the comment', reject: 'Send back', reason: 'What should be changed', answer: /^Answer, or mark as done/, done: 'Mark as done', hour: 'Publish later: day and hour', schedule: 'Publish at that hour', zone: 'Eastern time', stop: 'Stop the publication', recall: 'Take it back to change it', giveUp: 'Give up the draft', end: 'Withdraw from the portal', ask: 'Ask a colleague', approve: 'Withdraw it', keep: 'Do not withdraw it' },
  fr: { home: '/fr/contenu/esdc-edsc', send: 'Enregistrer et envoyer en révision', comment: 'Commenter', add: 'Ajouter le commentaire', reject: 'Renvoyer', reason: 'Ce qu’il faut changer', answer: /^Répondre ou marquer comme réglé/, done: 'Marquer comme réglé', hour: 'Publier plus tard : jour et heure', schedule: 'Publier à cette heure', zone: 'heure de l’Est', stop: 'Arrêter la publication', recall: 'Reprendre pour modifier', giveUp: 'Abandonner l’ébauche', end: 'Retirer du portail', ask: 'Demander la décision', approve: 'Retirer la page', keep: 'Annuler le retrait' },
};

/** A service for each language and each way, so that journeys at once do not meet. */
const SERVICES = { en: { true: 'ST016', false: 'ST017' }, fr: { true: 'ST013', false: 'ST014' } };
const WITHDRAWN = { en: { true: 'ST018', false: 'ST019' }, fr: { true: 'ST020', false: 'ST021' } };
const record = (locale: Locale, id: string) => `${WORDS[locale].home}/services/${id}`;

/** Next year, so that it is always to come. */
const HOUR = `${new Date().getFullYear() + 1}-03-01 08:00`;

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`a comment stands at the field, and a draft gets its hour, ${locale}`, async ({ accessible, elsewhere, javaScriptEnabled, page, watch }) => {
    // an hour that is none is refused once, which a browser notes
    watch.expectFailures = true;
    const edit = record(locale, SERVICES[locale][`${javaScriptEnabled}`]);
    await signIn(page, locale, EDITOR, words.home);
    await page.goto(edit);
    await page.locator('#cost-en').fill('$200');
    await page.locator('#cost-fr').fill('200 $');
    await page.getByRole('button', { name: words.send }).first().click();

    const reviewer = await elsewhere();
    await signIn(reviewer, locale, REVIEWER, words.home);
    await reviewer.goto(page.url());
    const side = reviewer.locator('.pair__sides > div').filter({ has: reviewer.locator('#cost-fr') });
    await side.locator('summary').click();
    await side.locator('#comment-cost-fr').fill('Taxes?');
    await accessible(reviewer);
    await side.getByRole('button', { name: words.add }).click();
    await expect(side.locator('.comments__one')).toContainText('Taxes?');
    await reviewer.locator('#reason').fill('…');
    await reviewer.getByRole('button', { name: words.reject }).click();

    await page.goto(edit);
    await expect(page.locator('#cost-fr-comments')).toContainText('Taxes?');
    await accessible(page);
    await page.getByRole('link', { name: words.answer }).click();
    await accessible(page);
    await page.getByRole('button', { name: words.done }).click();
    await expect(page.locator('.comments')).toHaveCount(0);
    await page.getByRole('button', { name: words.send }).first().click();

    await reviewer.goto(page.url());
    await reviewer.locator('#hour').fill('2020-01-01 08:00');
    await reviewer.getByRole('button', { name: words.schedule }).click();
    await expect(reviewer.locator('.error-summary')).toBeFocused();
    await reviewer.locator('#hour').fill(HOUR);
    await reviewer.getByRole('button', { name: words.schedule }).click();
    await expect(reviewer.locator('form .notice')).toContainText(words.zone);
    await accessible(reviewer);

    await page.goto(edit);
    await page.getByRole('button', { name: words.stop }).click();
    await page.getByRole('button', { name: words.recall }).click();
    await page.getByRole('button', { name: words.giveUp }).click();
    await expect(page).toHaveURL(new RegExp(`${words.home}$`));
  });

  test(`a withdrawal is decided by somebody else, and stopped, ${locale}`, async ({ accessible, elsewhere, javaScriptEnabled, page }) => {
    await signIn(page, locale, EDITOR, words.home);
    await page.goto(record(locale, WITHDRAWN[locale][`${javaScriptEnabled}`]));
    await page.getByRole('link', { name: words.end }).click();
    await accessible(page);
    await page.locator('#instead').fill('ST001');
    await page.locator('#hour').fill(HOUR);
    await page.getByRole('button', { name: words.ask }).click();

    const reviewer = await elsewhere();
    await signIn(reviewer, locale, REVIEWER, words.home);
    await reviewer.goto(page.url());
    await expect(reviewer.getByRole('main')).toContainText(words.zone);
    await accessible(reviewer);
    await reviewer.getByRole('button', { name: words.approve }).click();
    await accessible(reviewer);

    await page.reload();
    await page.getByRole('button', { name: words.keep }).click();
    await expect(page.locator('#instead')).toBeVisible();
  });
}
