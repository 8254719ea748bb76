// A class on the trail: one gesture at each stop, and how many came. Never a name.
import { test, expect } from './server.mjs';
import { allReceived, device, installed, look, noted, received } from './steps.mjs';

test('a class of 24 passes, two stay behind, without a network; the board counts people', async ({ browser, baseURL, server }) => {
  const before = received(server);
  const phone = await device(browser, baseURL);
  const { page, context } = phone;
  await page.goto('/e/gout');
  await installed(page);
  await context.setOffline(true);

  await page.getByRole('button', { name: 'Nous sommes une classe ou un groupe' }).click();
  await page.getByRole('button', { name: 'Combien êtes-vous ? : un de moins' }).click();
  await look(phone, 'stop-class');
  await page.getByRole('button', { name: 'Nous sommes 24 ici' }).click();
  await expect(noted(page)).toBeVisible();
  await expect(page.getByText(/Passés ici à \d+.h.\d+ : 24 sur 24/)).toBeVisible();

  // At the next stop it is a class already; it may be fewer.
  await page.goto('/e/vue');
  for (let staying = 0; staying < 2; staying += 1) {
    await page.getByRole('button', { name: 'Combien êtes-vous ? : un de moins' }).click();
  }
  await page.getByRole('button', { name: 'Nous sommes 22 ici' }).click();
  await expect(page.getByText(/: 22 sur 24/)).toBeVisible();
  await look(phone, 'stop-class-seen');

  // And a person alone is one.
  await page.goto('/e/ouie');
  await page.getByRole('button', { name: 'Je suis seul' }).click();
  await page.getByRole('button', { name: 'Je suis ici' }).click();
  await expect(page.getByText(/Passé ici à \d+.h.\d+$/)).toBeVisible();

  await context.setOffline(false);
  await page.goto('/garde');
  await expect(allReceived(page)).toBeVisible({ timeout: 45_000 });
  expect(received(server, before)['passport.checked_in']).toBe(3);
  const hall = await device(browser, baseURL);
  await hall.page.goto('/ecran/parcours');
  for (const people of ['24', '22', '1']) await expect(hall.page.getByText(people, { exact: true })).toBeVisible();
  expect(phone.complaints).toEqual([]);
});
