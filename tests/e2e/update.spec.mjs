// A newer version comes while commands wait: they survive it, and are received once.
import { test, expect } from './server.mjs';
import { behind } from './proxy.mjs';
import { allReceived, checkIn, disk, keptHere, pending, ready, received, sendNow } from './steps.mjs';

const isNewer = (page) => page.locator('body[data-newer]');

test('the worker is replaced while commands wait', async ({ browser, server }) => {
  await behind(server, async (between) => {
    const phone = await ready(browser, between.url);
    const { context } = phone;
    const before = received(server);
    between.push = { status: 503 };
    await checkIn(phone.page, 'vue');
    await checkIn(phone.page, 'ouie');
    between.newer = true;
    // The new worker is there and waits: a person in the middle of something is not disturbed.
    await phone.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const fresh = registration.installing;
      if (fresh) await new Promise((resolve) => { fresh.onstatechange = () => fresh.state === 'installed' && resolve(); });
    });
    await phone.page.reload();
    await expect(isNewer(phone.page)).toHaveCount(0);

    // Once the last tab of the old version is closed, the new one runs, on the old one's disk. The browser takes a
    // moment for it: whoever is faster still has the old one, and the new one with the next tab.
    await expect(async () => {
      await phone.page.close();
      phone.page = await context.newPage();
      await phone.page.goto('/garde');
      await expect(isNewer(phone.page)).toHaveCount(1, { timeout: 2_000 });
    }).toPass({ timeout: 10_000 });
    await expect(keptHere(phone.page)).toHaveCount(2);
    between.push = null;
    await sendNow(phone.page);
    expect(received(server, before)['passport.checked_in']).toBe(2);
  });
});

test('a version that is no longer understood asks to be replaced, and what it kept is sent by the new one', async ({ browser, server }) => {
  await behind(server, async (between) => {
    const { page } = await ready(browser, between.url);
    const before = received(server);
    between.push = { status: 426, body: { code: 'upgrade', detail: 'Cette version n’est plus comprise.' } };
    await checkIn(page, 'vue');
    between.newer = true;
    await page.getByRole('button', { name: 'Une version plus récente est prête : recharger la page' }).click();
    await expect(isNewer(page)).toHaveCount(1);
    expect(pending(await disk(page)).length).toBe(1);
    between.push = null;
    await page.goto('/garde');
    await expect(allReceived(page)).toBeVisible();
    expect(received(server, before)['passport.checked_in']).toBe(1);
  });
});
