// How the end-to-end tests drive the browser. `cargo xtask test e2e` sets the three variables.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const results = process.env.PLEIN_SENS_E2E ?? fileURLToPath(new URL('../../target/e2e', import.meta.url));

export default defineConfig({
  testDir: '.',
  outputDir: join(results, 'results'),
  // Two files at once, each with its own server; the tests of a file one after the other. A test that passes only at the second try has found something: the end of
  // the run names it.
  workers: 2,
  fullyParallel: false,
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(results, 'report.json') }]],
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'allow',
    screenshot: 'only-on-failure',
    // Of every run it would take a fifth of the time.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
