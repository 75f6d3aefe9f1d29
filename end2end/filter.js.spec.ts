// A long list narrows while one types; without script the form asks for the same entries.

import { address, expect, test, withEachCatalogue } from './support/fixtures.ts';

const WORDS = {
  en: { typed: 'PERMÍT', box: 'Narrow this list', none: /Nothing in this list matches/ },
  fr: { typed: 'etudes', box: 'Restreindre cette liste', none: /Rien dans cette liste ne correspond/ },
};

withEachCatalogue(() => {
  for (const locale of ['en', 'fr'] as const) {
    const { typed, box, none } = WORDS[locale];

    test(`typing narrows the list and says how much is left, ${locale}`, async ({ page, site }) => {
      const sent: string[] = [];
      await page.goto(address(site, 'topic', locale));
      const filter = page.getByLabel(box);
      const entries = page.locator('#list li');
      const all = await entries.count();
      page.on('request', (request) => sent.push(request.url()));

      await expect(async () => {
        await filter.fill('');
        await filter.pressSequentially(typed);
        expect(await entries.filter({ visible: true }).count()).toBeLessThan(all);
      }).toPass({ timeout: 10_000 });
      const shown = await entries.filter({ visible: true }).count();
      expect(shown).toBeGreaterThan(0);
      await expect(page.getByRole('status')).toContainText(String(shown));
      expect(sent, 'requests while typing').toEqual([]);

      const letters = page.locator('.letters__letter');
      for (const letter of await letters.all()) {
        const left = await letter.locator('xpath=..').locator('li').filter({ visible: true }).count();
        expect(await letter.isVisible()).toBe(left > 0);
      }

      await filter.fill('zzzz');
      await expect(entries.filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole('status')).toHaveText(none);
      await filter.fill('');
      await expect(entries.filter({ visible: true })).toHaveCount(all);
    });

    test(`without script the form gives the same entries, ${locale}`, async ({ browser, page, site }) => {
      const here = site.origin + address(site, 'topic', locale);
      await page.goto(here);
      const entries = page.locator('#list li');
      const all = await entries.count();
      await expect(async () => {
        await page.getByLabel(box).fill('');
        await page.getByLabel(box).fill(typed);
        expect(await entries.filter({ visible: true }).count()).toBeLessThan(all);
      }).toPass({ timeout: 10_000 });
      const narrowed = await entries.filter({ visible: true }).allInnerTexts();

      const plain = await browser.newContext({ javaScriptEnabled: false });
      const other = await plain.newPage();
      await other.goto(here);
      await other.getByLabel(box).fill(typed);
      await other.getByLabel(box).press('Enter');
      await expect(other).toHaveURL(/\?(filter|filtre)=/);
      await expect(other.getByLabel(box)).toHaveValue(typed);
      expect(await other.locator('#list li').filter({ visible: true }).allInnerTexts()).toEqual(narrowed);
      await plain.close();
    });
  }
});
