// A guest saves a service and follows a topic, tells something about themselves, sees why something is suggested, and
// deletes it all: with and without script. No account.

import { address, expect, test, violations } from './support/fixtures.ts';
import { LOCALES } from './support/pages.ts';

const WORDS = {
  en: { save: 'Save this service', saveButton: 'Save', saved: 'The service is saved.', name: 'Apply for a work permit', follow: 'Follow this topic', followButton: 'Follow', facts: 'What you told us', student: 'I am a student', where: 'Where I live', place: 'Ontario', keep: 'Keep these answers', because: 'You see this because you told us:', wrong: 'This is wrong: remove it', remove: 'Remove', mine: 'My page', off: 'Turn suggestions off', on: 'Turn suggestions on', known: 'See, download or delete what we know', delete: 'Delete everything', nothing: 'Nothing. You have not signed in, and this browser has kept nothing.' },
  fr: { save: 'Enregistrer ce service', saveButton: 'Enregistrer', saved: 'Le service est enregistré.', name: 'Demander un permis de travail', follow: 'S’abonner à ce thème', followButton: 'S’abonner', facts: 'Ce que vous nous avez dit', student: 'Je fais des études', where: 'Où j’habite', place: 'en Ontario', keep: 'Enregistrer ces réponses', because: 'Vous voyez cette suggestion parce que vous nous avez dit\u00a0:', wrong: 'C’est inexact\u00a0: retirer', remove: 'Retirer', mine: 'Mon espace', off: 'Désactiver les suggestions', on: 'Activer les suggestions', known: 'Voir, télécharger ou supprimer ce que nous savons', delete: 'Tout supprimer', nothing: 'Rien. Aucune session n’est ouverte, et ce navigateur n’a rien conservé.' },
};

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`a guest saves, follows, and finds both again, ${locale}`, async ({ context, javaScriptEnabled, page, site }) => {
    await page.goto(address(site, 'service', locale));
    await page.getByRole('link', { name: words.save }).click();
    expect(await context.cookies()).toEqual([]);
    await page.getByRole('button', { name: words.saveButton, exact: true }).dblclick();
    await expect(page.locator('.notice')).toHaveText(words.saved);
    await page.goto(address(site, 'topic', locale));
    await page.getByRole('link', { name: words.follow }).click();
    await page.getByRole('button', { name: words.followButton, exact: true }).click();
    await expect(page.locator('.kept__item')).toHaveCount(2);
    await expect(page.getByRole('link', { name: words.name, exact: true })).toBeVisible();
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);

    await page.goBack();
    await page.goBack();
    await page.getByRole('link', { name: words.mine, exact: true }).first().click();
    await expect(page.locator('.kept__item')).toHaveCount(2);
    await page.getByRole('button', { name: `${words.remove} ${words.name}` }).click();
    await expect(page.locator('.kept__item')).toHaveCount(1);
  });

  test(`a suggestion says why, and goes when it is wrong, ${locale}`, async ({ javaScriptEnabled, page, site }) => {
    await page.goto(address(site, 'my page', locale));
    await page.getByRole('link', { name: words.facts }).click();
    await page.getByLabel(words.where).selectOption({ label: words.place });
    await page.getByLabel(words.student).check();
    await page.getByRole('button', { name: words.keep }).click();
    await expect(page.getByText(words.because).first()).toBeVisible();
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    // whoever has no mouse goes on from where they were
    await page.getByRole('button', { name: `${words.wrong} ${words.student}` }).first().press('Enter');
    await expect(page.locator('.suggested__item')).toHaveCount(0);
    await expect(page.locator('section[aria-labelledby=suggested] > .notice')).toBeFocused();
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: words.off }).click();
    await expect(page.getByRole('button', { name: words.on })).toBeVisible();
  });

  test(`everything that is known is shown, and deleted, ${locale}`, async ({ context, javaScriptEnabled, page, site }) => {
    await page.goto(address(site, 'save a service', locale));
    await page.getByRole('button', { name: words.saveButton, exact: true }).click();
    await page.getByRole('link', { name: words.known }).click();
    await expect(page.locator('.known__text').first()).toBeVisible();
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: words.delete }).click();
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: words.delete }).click();
    await expect(page.getByText(words.nothing)).toBeVisible();
    expect(await context.cookies()).toEqual([]);
  });
}
