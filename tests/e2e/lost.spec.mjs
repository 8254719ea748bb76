// Nothing is ever lost: what was shown as kept is there after whatever happens to the device, and is received once.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { test, expect } from './server.mjs';
import { PORTAL, behind } from './proxy.mjs';
import { allReceived, checkIn, device, disk, installed, keptHere, noted, pending, ready, received, tap, tapAt } from './steps.mjs';

test('the browser is killed in the moment a tap is shown as kept', async ({ baseURL, server }, { project }) => {
  const profile = await mkdtemp(join(tmpdir(), 'plein-sens-profile-'));
  const open = () => chromium.launchPersistentContext(profile, { ...project.use.launchOptions, baseURL, locale: 'fr-FR' });
  try {
    const before = received(server);
    let context = await open();
    let [page] = context.pages();
    await page.goto('/');
    await installed(page);
    await context.setOffline(true);
    await checkIn(page, 'vue');
    // Every process of this profile, and of no other.
    const ended = new Promise((resolve) => { context.once('close', resolve); });
    execFileSync('pkill', ['-KILL', '-f', `user-data-dir=${profile}`]);
    await ended;

    context = await open();
    [page] = context.pages();
    await context.setOffline(true);
    await page.goto('/garde');
    await expect(keptHere(page)).toHaveCount(1);
    await context.setOffline(false);
    await expect(allReceived(page)).toBeVisible();
    expect(received(server, before)['passport.checked_in']).toBe(1);
    await context.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('the tab is killed right after a tap that the disk has; and before it, nothing was shown', async ({ browser, baseURL, server }) => {
  const phone = await ready(browser, baseURL);
  const { context } = phone;
  const before = received(server);
  await context.setOffline(true);
  // The disk takes its time: as long as it does, nothing may be shown as kept. And it is asked to be sure.
  await phone.page.addInitScript(() => {
    globalThis.asked = [];
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function begin(store, mode, options) {
      if (mode === 'readwrite') asked.push(options?.durability ?? 'none');
      return transaction.call(this, store, mode, options);
    };
    const complete = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
      ...complete, set(heard) { complete.set.call(this, (event) => { globalThis.told = () => heard(event); }); },
    });
  });
  await tapAt(phone.page, 'vue');
  await phone.page.waitForFunction(() => globalThis.told);
  await expect(noted(phone.page)).toHaveCount(0);
  expect(await phone.page.evaluate(() => asked.at(-1))).toBe('strict');
  await phone.page.evaluate(() => told());
  await noted(phone.page).waitFor();
  await phone.page.close({ runBeforeUnload: false });

  phone.page = await context.newPage();
  await phone.page.goto('/garde');
  await expect(keptHere(phone.page)).toHaveCount(1);
  await context.setOffline(false);
  // Without another tap, and without another page.
  await expect(allReceived(phone.page)).toBeVisible();
  expect(received(server, before)['passport.checked_in']).toBe(1);
});

test('a whole day offline: 500 taps, each received once', async ({ browser, baseURL, server }) => {
  test.setTimeout(240_000);
  const { context, page } = await ready(browser, baseURL);
  const before = received(server);
  await context.setOffline(true);
  await page.goto('/avis');
  // As fast as the screens go on: five faces a question, three questions a person.
  const slowest = await page.evaluate(async (answers) => {
    let longest = 0;
    const shown = async (find) => {
      for (;;) {
        const found = find();
        if (found) return found;
        const asked = performance.now();
        await new Promise((resolve) => { setTimeout(resolve); });
        longest = Math.max(longest, performance.now() - asked);
      }
    };
    const links = (path) => [...document.querySelectorAll(`a[href="${path}"]`)].at(0);
    for (let answer = 0; answer < answers; answer += 1) {
      for (let question = 0; question < 3; question += 1) {
        const title = await shown(() => document.querySelector('.faces') && document.querySelector('main h1'));
        const before = title.textContent;
        document.querySelectorAll('.faces button, .faces input')[answer % 5].click();
        await shown(() => document.querySelector('main h1')?.textContent !== before);
      }
      await shown(() => document.querySelector('.notice.yes'));
      links('/').click();
      (await shown(() => links('/avis'))).click();
      // Who has answered may answer again, for somebody else who holds the phone.
      const again = await shown(() => links('/avis/semaine') ?? document.querySelector('.faces'));
      if (again.href) again.click();
    }
    return longest;
  }, 500);
  expect(slowest, 'the longest that the page did not answer, in ms').toBeLessThan(1_000);
  expect(pending(await disk(page)).length).toBe(500);
  await page.goto('/garde');
  await expect(keptHere(page)).toHaveCount(500);

  await context.setOffline(false);
  await expect(allReceived(page)).toBeVisible({ timeout: 120_000 });
  expect(pending(await disk(page)).length).toBe(0);
  expect(received(server, before)['survey.answered']).toBe(500);
});

test('half a write is none, and the person is told', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/');
  await expect(page.locator('#door-workshops')).toContainText('ujourd’hui');
  // One row of a write finds no room; others stood there already.
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function write(value, key) {
      if (String(key).startsWith('outbox/')) throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  });
  await tapAt(page, 'vue');
  await expect(page.getByText('sa mémoire est pleine')).toBeVisible();
  await expect(noted(page)).toHaveCount(0);
  const rows = await disk(page);
  expect(Object.keys(rows).filter((key) => key.startsWith('lane/') || key.startsWith('outbox/'))).toEqual([]);
});

test('a captive portal is no acknowledgement, no data and no app; when it goes, all goes on by itself', async ({ browser, server }) => {
  await behind(server, async (between) => {
    const { page } = await ready(browser, between.url);
    const before = received(server);
    between.mode = 'portal';
    await checkIn(page, 'vue');
    await page.goto('/garde');
    await expect(keptHere(page)).toHaveCount(1);
    await expect(page.getByText('Hors connexion : vos envois sont gardés ici')).toBeVisible();
    // The browser looks for a newer app, and finds the portal.
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}));
    const cached = await page.evaluate(async () => {
      const texts = [];
      for (const name of await caches.keys()) {
        for (const answer of await (await caches.open(name)).matchAll()) texts.push(await answer.text());
      }
      return texts.join('');
    });
    expect(cached.length).toBeGreaterThan(0);
    expect(cached).not.toContain(PORTAL);
    await page.reload();
    await expect(keptHere(page)).toHaveCount(1);
    expect(received(server, before)['passport.checked_in'] ?? 0).toBe(0);

    between.mode = 'open';
    await expect(allReceived(page)).toBeVisible({ timeout: 40_000 });
    expect(received(server, before)['passport.checked_in']).toBe(1);
  });
});

test('a centre that asks for patience is left alone that long, and then hears everything', async ({ browser, server }) => {
  await behind(server, async (between) => {
    const { page } = await ready(browser, between.url);
    const detail = 'Le centre est très demandé.';
    between.push = { status: 429, headers: { 'retry-after': '4' }, body: { code: 'too_many', detail } };
    await tapAt(page, 'vue');
    const pushes = () => between.asked.filter(({ path }) => path === '/api/push').length;
    await expect.poll(pushes).toBe(1);
    const asked = Date.now();
    await page.locator('.action a[href="/parcours"]').click();
    await page.locator('a[href="/e/ouie"]').click();
    await tap(page);
    await noted(page).waitFor();
    await page.getByText('Le centre ne peut rien recevoir pour l’instant').click();
    await expect(keptHere(page)).toHaveCount(2);
    between.push = null;
    await expect(allReceived(page)).toBeVisible({ timeout: 20_000 });
    expect(Date.now() - asked).toBeGreaterThan(3_500);
    expect(pushes()).toBe(2);
  });
});

test('a wiped storage gives new lanes; what an open tab still holds is sent all the same', async ({ browser, baseURL, server }) => {
  const { context, page } = await ready(browser, baseURL);
  const before = received(server);
  await context.setOffline(true);
  await checkIn(page, 'vue');
  const [first] = pending(await disk(page));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: baseURL, storageTypes: 'indexeddb' });
  // The next change finds the disk empty.
  await page.locator('a[href="/parcours"]').first().click();
  await page.locator('a[href="/e/ouie"]').click();
  await tap(page);
  await noted(page).waitFor();
  const kept = pending(await disk(page));
  expect(kept.map(({ n }) => n)).toEqual([1, 2]);
  expect(kept[0].envelope).toEqual(first.envelope);
  expect(kept.map(({ lane }) => lane === first.lane)).toEqual([false, false]);
  await context.setOffline(false);
  await expect.poll(async () => pending(await disk(page)).length).toBe(0);
  expect(received(server, before)['passport.checked_in']).toBe(2);

  // Wiped while nobody looks: whoever comes next is a new device.
  const seen = Object.entries(await disk(page)).filter(([key]) => key.startsWith('lane/')).map(([, value]) => JSON.parse(value).id);
  await page.goto('about:blank');
  await devtools.send('Storage.clearDataForOrigin', { origin: baseURL, storageTypes: 'indexeddb,local_storage' });
  await checkIn(page, 'gout');
  await expect.poll(async () => pending(await disk(page)).length).toBe(0);
  const lanes = Object.entries(await disk(page)).filter(([key]) => key.startsWith('lane/')).map(([, value]) => JSON.parse(value).id);
  expect(lanes.length).toBe(1);
  expect([...seen, first.lane]).not.toContain(lanes[0]);
  expect(received(server, before)['passport.checked_in']).toBe(3);
});
