// Mozilla's Observatory on public pages and on those of people who signed in, behind a door with TLS.

import { execFile } from 'node:child_process';
import type { Server } from 'node:net';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import { certify, openDoor } from './support/door.js';
import { Portal, freePort } from './support/portal.js';
import { expect, test } from './support/site.ts';
import { Visitor } from './support/visitor.js';

const observatory = resolve(import.meta.dirname, 'support/observatory.js');

/** A hundred, and what it adds for the policies of content, referrers, frames and resources. */
const BEST = { grade: 'A+', score: 130, status: 200, failed: [] };

const NOBODY = '';
/** Pages with an island, with a form, without either; and those of everybody who signs in. */
const PAGES = {
  [NOBODY]: ['/', '/en', '/fr/services/permis-travail', '/fr/recherche?q=permis', '/fr/connexion', '/en/talk-to-a-person/ask'],
  'Amina Tremblay': ['/en/my-page', '/fr/confidentialite/mes-renseignements'],
  'Omar Haddad': ['/en/applications'],
  'Olivier Roy': ['/fr/centre-de-reponse/esdc-edsc'],
  'Priya Nair': ['/en/officer/cra-arc'],
  'Édith Bouchard': ['/fr/contenu/esdc-edsc'],
  'Ada Morin': ['/en/admin'],
};

/** Signs everybody in where they can choose who to be; answers their cookies. */
async function signInAll(portal: Portal) {
  portal.orders = ['--demo'];
  await portal.serve();
  const cookies = new Map<string, string>();
  for (const name of Object.keys(PAGES)) {
    const visitor = new Visitor(portal.origin ?? '');
    if (name !== NOBODY) await visitor.signIn(name);
    cookies.set(name, visitor.cookie);
  }
  await portal.end();
  return cookies;
}

test('the Observatory grades every page A+', async () => {
  test.setTimeout(300_000);
  const portal = new Portal('observatory');
  const doors: Server[] = [];
  try {
    const cookies = await signInAll(portal);
    // the same sessions behind a door, where no demonstration is
    const papers = certify(portal.folder);
    const front = await freePort();
    portal.orders = [];
    portal.more = { PASSERELLE_ORIGIN: `https://localhost:${front}` };
    await portal.serve();
    const pages: string[] = [];
    for (const [name, paths] of Object.entries(PAGES)) {
      const port = name === NOBODY ? front : await freePort();
      doors.push(await openDoor(port, portal.address ?? '', papers, { cookie: cookies.get(name) ?? '' }));
      pages.push(...paths.map((path) => `localhost:${port}${path}`));
    }
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: papers.certificate };
    const { stdout } = await promisify(execFile)(process.execPath, [observatory, ...pages], { env });
    expect(JSON.parse(stdout)).toEqual(pages.map((address) => ({ address, ...BEST })));
  } finally {
    doors.forEach((door) => door.close());
    await portal.stop();
  }
});
