// Going about a page by the keyboard alone.

import { expect, type Locator } from '@playwright/test';

import { focusIsSeen } from './layout.ts';

/** Presses Tab until this has the focus, and sees that it shows it; no page asks for more than so many presses. */
export async function tabTo(target: Locator, most = 40) {
  const here = () => target.evaluate((part) => part === document.activeElement);
  let presses = 0;
  for (; presses < most && !(await here()); presses += 1) await target.page().keyboard.press('Tab');
  expect(await here(), `${presses} presses of Tab lead to ${target}`).toBe(true);
  expect(await focusIsSeen(target.page())).toBe('');
}
