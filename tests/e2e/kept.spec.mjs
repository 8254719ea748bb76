// The page that lists what waits: what stands on it, what can be taken along, and what it keeps to itself.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test, expect } from './server.mjs';
import { BINARY } from './start.mjs';
import { allReceived, checkIn, disk, enrolled, installed, look, pending, ready, received } from './steps.mjs';

async function takeAlong(page) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Emporter une copie' }).click();
  return (await downloading).path();
}

test('what a device cannot send is taken in from a file, and has its effect once', async ({ browser, baseURL, server }) => {
  const phone = await ready(browser, baseURL);
  const { context, page } = phone;
  const before = received(server);
  await context.setOffline(true);
  await checkIn(page, 'vue');
  await checkIn(page, 'gout');
  // A row of a version that does not exist yet.
  await page.evaluate(() => new Promise((resolve) => {
    const opening = indexedDB.open('plein-sens');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('rows', 'readwrite');
      writing.objectStore('rows').put('{"shape":"of next year"}', 'outbox/next-year');
      writing.oncomplete = () => { opening.result.close(); resolve(); };
    };
  }));
  await page.goto('/garde');
  await expect(page.getByText('1 envoi vient d’une autre version de l’application')).toBeVisible();
  await expect(page.getByText(/Version \d+\.\d+\.\d+ \([0-9a-f]{8}\)/)).toBeVisible();
  await expect(page.getByText(/Place utilisée : \d+/)).toBeVisible();
  await look(phone, 'kept-all');
  const file = await takeAlong(page);
  const taken = JSON.parse(await readFile(file, 'utf8'));
  expect(taken.outbox.map(({ envelope }) => envelope.intent)).toEqual(pending(await disk(page)).map(({ envelope }) => envelope.intent));
  expect(taken.unread).toEqual(['{"shape":"of next year"}']);

  await server.kill();
  const take = () => execFileSync(BINARY, ['import', file, '--data', server.data], { encoding: 'utf8' }).trim();
  expect(take()).toBe('2 received, 0 refused, 0 kept and not understood, 1 left in the file');
  expect(take()).toBe('2 received, 0 refused, 0 kept and not understood, 1 left in the file');
  await server.restart();
  expect(received(server, before)['passport.checked_in']).toBe(2);
  // And then the device finds a network after all.
  await context.setOffline(false);
  await expect.poll(async () => pending(await disk(page)).length, { timeout: 40_000 }).toBe(0);
  expect(received(server, before)['passport.checked_in']).toBe(2);
  expect((await disk(page))['outbox/next-year']).toBe('{"shape":"of next year"}');
  await expect(page.getByText('1 envoi vient d’une autre version de l’application')).toBeVisible();
});

test('a kiosk tells nothing of who was here before, and sends it all the same', async ({ browser, baseURL, server }) => {
  const kiosk = await enrolled(browser, baseURL);
  const { context, page } = kiosk;
  await installed(page);
  const before = received(server);
  await context.setOffline(true);
  await checkIn(page, 'vue');
  await page.getByRole('button', { name: 'Effacer et partir' }).click();
  await expect(page.locator('#door-workshops')).toBeVisible();
  await page.goto('/garde');
  await expect(page.getByText('1 envoi d’une personne passée avant vous attend aussi')).toBeVisible();
  await expect(page.getByText('Passage')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Emporter une copie' })).toHaveCount(0);
  await look(kiosk, 'kept-kiosk');
  await context.setOffline(false);
  await expect(allReceived(page)).toBeVisible();
  expect(received(server, before)['passport.checked_in']).toBe(1);
});

test('a disk that the browser has thrown away is noticed, and said', async ({ browser, baseURL }) => {
  const phone = await ready(browser, baseURL);
  const { context, page } = phone;
  await context.setOffline(true);
  await checkIn(page, 'vue');
  await checkIn(page, 'gout');
  await page.goto('about:blank');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: baseURL, storageTypes: 'indexeddb' });
  await context.setOffline(false);
  await page.goto('/');
  await page.getByText('Le navigateur a effacé 2 envois : lire que faire').click();
  await expect(page.getByText('2 envois n’étaient pas encore reçus par le centre : refaites-les')).toBeVisible();
  await look(phone, 'kept-lost');
  // Not forgotten before somebody has read it.
  await page.reload();
  await page.getByRole('button', { name: 'J’ai compris' }).click();
  await expect(allReceived(page)).toBeVisible();
  await page.reload();
  await expect(allReceived(page)).toBeVisible();
  await expect(page.getByText('Le navigateur a effacé')).toHaveCount(0);
});
