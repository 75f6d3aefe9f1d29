import { defineConfig } from '@playwright/test';

import { args, executablePath } from './support/chromium.js';
import { output } from './support/portal.js';
import type { Catalogue } from './support/pages.ts';

const onlyWithScript = /\.js\.spec\.ts$/;
const withoutBrowser = /\.http\.spec\.ts$/;

export default defineConfig<{ catalogue: Catalogue }>({
  testDir: '.',
  snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
  outputDir: `${output}/failures`,
  globalSetup: './support/start.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // a journey of four people, on a machine that has other things to do
  timeout: 240_000,
  reporter: [[process.env.CI ? 'dot' : 'line'], ['./support/summary.ts']],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args },
    viewport: { width: 1280, height: 860 },
    // nothing that is clicked or opened takes longer, and what is not there is said at once
    actionTimeout: 20_000,
    navigationTimeout: 60_000,
    locale: 'en-CA',
    timezoneId: 'America/Toronto',
    trace: process.env.PASSERELLE_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'http', testMatch: withoutBrowser },
    { name: 'js', testIgnore: withoutBrowser },
    { name: 'no-js', testIgnore: [withoutBrowser, onlyWithScript], use: { javaScriptEnabled: false } },
  ],
});
