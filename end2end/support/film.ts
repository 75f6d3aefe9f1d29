// The pictures of server/docs/walkthroughs.md, taken while the tests of the journeys run: what is shown is what was
// tested. Made when one is missing, and all anew with PASSERELLE_PICTURES=1.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Locator, Page } from '@playwright/test';

import type { Locale } from './pages.ts';
import { inPalette } from './palette.js';

export const pictures = resolve(import.meta.dirname, '../../server/docs/images/walkthroughs');

type Look = { locale: Locale; width: number; height: number; colorScheme: 'light' | 'dark' };

/** Each journey in one language, on a screen that its people have. */
const JOURNEYS = {
  citizen: { locale: 'fr', width: 1280, height: 800, colorScheme: 'light' },
  guest: { locale: 'en', width: 360, height: 740, colorScheme: 'dark' },
  owner: { locale: 'fr', width: 1280, height: 800, colorScheme: 'light' },
  officer: { locale: 'fr', width: 1280, height: 800, colorScheme: 'light' },
  call: { locale: 'en', width: 1280, height: 800, colorScheme: 'light' },
  desk: { locale: 'fr', width: 1280, height: 800, colorScheme: 'light' },
  content: { locale: 'en', width: 1280, height: 800, colorScheme: 'light' },
} satisfies Record<string, Look>;

export type Journey = keyof typeof JOURNEYS;

/** Takes a picture of a step, with `at` in its middle, or from the top of the page. */
export type Camera = (page: Page, journey: Journey, step: string, at?: Locator) => Promise<void>;

export const closed: Camera = async () => {};

/** The camera of the tests in one language: it runs for the journeys that are filmed in it. */
export const camera = (locale: Locale): Camera => async (page, journey, step, at) => {
  const look = JOURNEYS[journey];
  const path = join(pictures, `${journey}-${step}.png`);
  if (look.locale !== locale || (existsSync(path) && !process.env.PASSERELLE_PICTURES)) return;
  const before = page.viewportSize();
  await page.setViewportSize(look);
  await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(() => document.fonts.ready);
  await (at ? at.evaluate((part) => part.scrollIntoView({ block: 'center' })) : page.evaluate(() => scrollTo(0, 0)));
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  mkdirSync(pictures, { recursive: true });
  writeFileSync(path, inPalette(taken));
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (before) await page.setViewportSize(before);
};
