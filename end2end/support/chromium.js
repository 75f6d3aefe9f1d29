// Which browser, and how it is started: a Debian package where it stands, else the one Playwright brings.

import { existsSync } from 'node:fs';

const installed = process.env.PASSERELLE_CHROMIUM ?? '/usr/bin/chromium';

export const executablePath = existsSync(installed) ? installed : undefined;

export const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
