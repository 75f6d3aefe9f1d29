// Before all tests: one portal with the starter catalogue, and one with the real inventory where it is at hand.

import { mkdirSync } from 'node:fs';

import { Portal, hasInventory, output, until } from './portal.js';
import { type Catalogue, findPages } from './pages.ts';

/** The number of a service that the later edition of the inventory no longer holds. */
const WITHDRAWN = 'SRV0348';

export default async function start() {
  mkdirSync(output, { recursive: true });
  const portals: Portal[] = [];
  const stop = () => Promise.all(portals.map((portal) => portal.stop()));
  try {
    const starter = new Portal('starter');
    // people sign in among those of the demonstration, and tests send more than one person does
    starter.orders = ['--demo'];
    starter.more = { PASSERELLE_RATE: '0' };
    portals.push(starter);
    await starter.serve();
    if (hasInventory) {
      portals.push(new Portal('inventory'));
      portals[1].more = starter.more;
      await serveInventory(portals[1]);
    } else {
      console.log('The inventory is not at hand (../shared/data): its pages are skipped.');
    }
    for (const { name, origin } of portals) {
      process.env[`PASSERELLE_${name.toUpperCase()}`] = JSON.stringify({ origin, pages: await findPages(name as Catalogue, origin) });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** Serves the earlier edition, then imports the later one beside the running server, as an operator would. */
async function serveInventory(portal: Portal) {
  portal.importInventory('before');
  await portal.serve();
  const service = (await fetch(`${portal.origin}/s/${WITHDRAWN}`)).url;
  portal.importInventory('now');
  await until('the withdrawn service answers 410', async () => (await fetch(service)).status === 410);
  process.env.PASSERELLE_WITHDRAWN = service;
}
