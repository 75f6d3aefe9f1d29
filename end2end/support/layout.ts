// What can be measured of a page's layout, whatever it shows.

import type { Page } from '@playwright/test';

/** What reaches beyond the right edge of the window, outermost first; empty where nothing scrolls sideways. */
export function sideways(page: Page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    const hides = [root, document.body].filter((part) => /hidden|clip/.test(getComputedStyle(part).overflowX));
    if (hides.length > 0) return ['what overflows is hidden, not laid out'];
    if (root.scrollWidth <= root.clientWidth) return [];
    const beyond = [...document.body.querySelectorAll('*')].filter((part) => {
      const { right, width } = part.getBoundingClientRect();
      return width > 0 && right > root.clientWidth + 0.5;
    });
    return beyond.slice(0, 5).map((part) => `${part.tagName.toLowerCase()}.${part.className}: ${part.textContent?.slice(0, 60)}`);
  });
}

/** Text that is cut off by its own box. */
export function cutOff(page: Page) {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter((part) => {
      const style = getComputedStyle(part);
      const hides = /hidden|clip/.test(style.overflowX + style.overflowY) && !part.closest('.visually-hidden, svg');
      return hides && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1);
    });
    return cut.map((part) => `${part.tagName.toLowerCase()}.${part.className}`);
  });
}

/** Moves that go on although the reader asked for none. */
export function moving(page: Page) {
  return page.evaluate(() => {
    const seconds = (text: string) => Math.max(...text.split(',').map((part) => Number.parseFloat(part) || 0));
    const parts = [...document.querySelectorAll('*')].filter((part) => {
      const style = getComputedStyle(part);
      const moves = style.animationName !== 'none' && seconds(style.animationDuration) > 0.01;
      return moves || seconds(style.transitionDuration) > 0.01 || style.scrollBehavior === 'smooth';
    });
    return parts.map((part) => `${part.tagName.toLowerCase()}.${part.className}`);
  });
}

/** Whether the element that has the focus shows it, inside the window. */
export function focusIsSeen(page: Page) {
  return page.evaluate(() => {
    const part = document.activeElement;
    if (!part || part === document.body) return 'nothing has the focus';
    const styles = [null, '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo));
    const ring = styles.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
    const { top, bottom, left, right } = part.getBoundingClientRect();
    const inside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const name = `${part.tagName.toLowerCase()} “${part.textContent?.trim()}”`;
    if (!ring) return `${name} shows no ring`;
    return inside ? '' : `${name} is outside the window`;
  });
}

/** The root font size: what a reader sets in a browser's preferences; empty for what the page itself says. */
export async function setRootFontSize(page: Page, size: string) {
  await page.evaluate((chosen) => {
    document.documentElement.style.fontSize = chosen;
  }, size);
}
