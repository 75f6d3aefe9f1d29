// A portal for the tests of one worker alone: nobody else signs in there, keeps anything or deletes it.

import { test as base } from './fixtures.ts';
import { Portal } from './portal.js';

export const test = base.extend<object, { demonstration: Portal }>({
  demonstration: [
    async ({}, use) => {
      const portal = new Portal('demonstration');
      portal.orders = ['--demo'];
      portal.more = { PASSERELLE_RATE: '0' };
      await portal.serve();
      await use(portal);
      await portal.stop();
    },
    { scope: 'worker' },
  ],
});
