// A newer version comes while commands wait: they survive it, and are received once.
import { test, expect } from './server.mjs';
import { stand } from './proxy.mjs';
import { device, disk, installed, pending, received } from './steps.mjs';

const allReceived = (page) => page.getByText('Tout est reçu par le centre');
const isNewer = (page) => page.locator('body[data-newer]');

async function checkIn(page, stop) {
  await page.goto(`/e/${stop}`);
  await page.getByRole('button', { name: 'Je suis ici' }).click();
  await page.getByText('C’est noté').waitFor();
}

test('the worker is replaced while commands wait', async ({ browser, server }) => {
  const between = await stand(server);
  try {
    const phone = await device(browser, between.url);
    const { context } = phone;
    await phone.page.goto('/');
    await installed(phone.page);
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
    await phone.page.close();

    // Once the last tab of the old version is closed, the new one runs, on the old one's disk.
    phone.page = await context.newPage();
    await phone.page.goto('/garde');
    await expect(isNewer(phone.page)).toHaveCount(1);
    await expect(phone.page.getByText('Gardé ici, pas encore reçu par le centre')).toHaveCount(2);
    between.push = null;
    await phone.page.getByRole('button', { name: 'Réessayer maintenant' }).click();
    await expect(allReceived(phone.page)).toBeVisible();
    expect(received(server, before)['passport.checked_in']).toBe(2);
  } finally {
    await between.close();
  }
});

test('a version that is no longer understood asks to be replaced, and what it kept is sent by the new one', async ({ browser, server }) => {
  const between = await stand(server);
  try {
    const phone = await device(browser, between.url);
    const { page } = phone;
    await page.goto('/');
    await installed(page);
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
  } finally {
    await between.close();
  }
});
