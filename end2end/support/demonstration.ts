// A portal for the tests of one worker alone: nobody else signs in there, keeps anything or deletes it. What leaves traces
// on the pages everybody reads takes a portal of its own.

import { test as base } from './fixtures.ts';
import { Portal } from './portal.js';

export const portalOf = (name: string) =>
  base.extend<object, { demonstration: Portal }>({
    demonstration: [
      async ({}, use) => {
        const portal = new Portal(name);
        portal.orders = ['--demo'];
        portal.more = { PASSERELLE_RATE: '0' };
        await portal.serve();
        await use(portal);
        await portal.stop();
      },
      { scope: 'worker' },
    ],
  });

export const test = portalOf('demonstration');
