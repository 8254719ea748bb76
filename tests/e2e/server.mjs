// The real server, for one test file: its own port, its own data, and ways to make it suffer.
//
//   import { test, expect } from './server.mjs';
//   test('a town opens its doors', async ({ page }) => { await page.goto('/'); });
//   test('a server comes back', async ({ page, server }) => { await server.restart(); });
import { test as base, expect } from '@playwright/test';
import { start } from './start.mjs';

export { expect };

// The demo's week begins today, so that its last day is never over.
const today = () => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date());

export const test = base.extend({
  // Goes on from test to test within one file; a new file gets a new server. After a failed test the runner begins
  // again in a new process, and so with a new server too.
  house: [async ({}, use) => {
    const house = { file: null, server: null };
    await use(house);
    await house.server?.stop();
  }, { scope: 'worker' }],

  server: async ({ house }, use, { file }) => {
    if (house.file !== file) {
      await house.server?.stop();
      house.server = await start({ args: ['--first-day', today()] });
      house.file = file;
    }
    await use(house.server);
  },

  // The devices that a test has opened are put away with it.
  putAway: [async ({ browser }, use) => {
    await use();
    await Promise.all(browser.contexts().map((context) => context.close()));
  }, { auto: true }],

  baseURL: async ({ server }, use) => use(server.url),
});
