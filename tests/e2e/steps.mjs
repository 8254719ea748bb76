// What every journey does: look with axe, take a picture, open a device.
import { execFileSync } from 'node:child_process';
import { request } from '@playwright/test';
import { problems, weakContrasts } from './axe.mjs';
import { expect } from './server.mjs';
import { BINARY } from './start.mjs';

export const PHONE = { width: 360, height: 740 };
export const KIOSK = { width: 1080, height: 1920 };

// A device with a storage of its own. A kiosk has been made one at /borne, as its keeper does it.
export async function device(browser, baseURL, { kiosk = false, colorScheme = 'light', locale = 'fr-FR' } = {}) {
  const context = await browser.newContext({
    baseURL, locale, colorScheme, viewport: kiosk ? KIOSK : PHONE, timezoneId: 'Europe/Paris', reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A request that fails offline is what these journeys are about.
    if (message.type() === 'error' && !/Failed to load resource|ERR_/.test(message.text())) complaints.push(message.text());
  });
  if (kiosk) {
    await page.goto('/borne');
    await page.getByRole('button', { name: 'Faire de cet appareil une borne' }).click();
    await expect(page.getByRole('button', { name: 'Effacer et partir' })).toBeVisible();
  }
  return { context, page, complaints, kiosk };
}

// A kiosk of the centre's own, with a code that staff were shown.
export async function enrolled(browser, baseURL, { kind = 'kiosk', ...options } = {}) {
  const kiosk = { ...await device(browser, baseURL, options), kiosk: true };
  const staff = await request.newContext({ baseURL });
  await staff.post('/api/staff/try', { data: { post: 'director' } });
  const given = await staff.post('/api/staff/new-device', { data: { kind, name: 'Borne de l’accueil' } });
  const { code } = await given.json();
  await staff.dispose();
  await kiosk.page.setViewportSize(KIOSK);
  await kiosk.page.goto('/borne');
  await kiosk.page.getByLabel('Code de l’appareil').fill(code);
  await kiosk.page.getByRole('button', { name: 'Rattacher cet appareil' }).click();
  await expect(kiosk.page.getByText('cet appareil s’appelle')).toBeVisible();
  return kiosk;
}

// Nothing is wider than the screen, every target is large enough, the main action is on the glass, the browser does not
// complain; and there is a picture.
export async function glance({ page, complaints, kiosk }, name) {
  await expect(page.locator('main h1').first()).toBeVisible();
  // A card is touched as a whole: its link covers it. A link to skip is only there for a keyboard.
  const small = await page.evaluate((least) => [...document.querySelectorAll('button, summary, input, select, a[href]:not(.cover, .skip)')]
    .filter((target) => target.checkVisibility())
    .map((target) => [target.textContent || target.id, target.getBoundingClientRect()])
    .filter(([, { width, height }]) => Math.min(width, height) < least)
    .map(([what, { width, height }]) => `${what}: ${Math.round(width)}x${Math.round(height)}`), kiosk ? 64 : 48);
  expect(small, `${name}: targets that are too small`).toEqual([]);
  const action = await page.locator('.action .button').first().boundingBox({ timeout: 1 }).catch(() => null);
  if (action) expect(action.y + action.height, `${name}: the main action is below the fold`).toBeLessThan(page.viewportSize().height);
  const wider = await page.evaluate(() => Math.max(document.documentElement.scrollWidth - innerWidth,
    ...[...document.querySelectorAll('.screen')].map((screen) => screen.scrollWidth - screen.clientWidth)));
  expect(wider, `${name}: wider than the screen`).toBeLessThanOrEqual(0);
  // A wall is made for a wider glass.
  const deeper = await page.evaluate(() => (document.querySelector('.board') ? 0 : document.documentElement.scrollHeight - innerHeight));
  if (page.viewportSize().height > 500) expect(deeper, `${name}: what is below the glass scrolls inside the screen`).toBeLessThanOrEqual(0);
  expect(complaints, `${name}: what the browser complained of`).toEqual([]);
  const { width, height } = page.viewportSize();
  await page.screenshot({ path: `shots/${name}-${width}x${height}.png` });
}

// A glance; and axe finds nothing by day, and no contrast too weak by night.
export async function look(one, name) {
  const { page } = one;
  await expect(page.locator('main h1').first()).toBeVisible();
  expect(await problems(page), name).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await weakContrasts(page), `${name}, in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await glance(one, name);
}

// Signs a party up for a workshop and returns its code.
export async function signUp({ page }, workshop, people) {
  await page.goto(`/ateliers/${workshop}`);
  const more = page.getByRole('button', { name: 'Adultes : un de plus' });
  for (let adults = 1; adults < people; adults += 1) await more.click();
  // Whoever would wait is told so before.
  const says = people === 1 ? /^(Inscrire 1 personne|Attendre une place)$/ : new RegExp(`^(Inscrire ${people} personnes|Attendre ${people} places)$`);
  await page.getByRole('button', { name: says }).click();
  const code = page.locator('.code');
  await expect(code).toBeVisible();
  return (await code.innerText()).trim();
}

export async function openByCode({ page }, code) {
  await page.goto('/mes-inscriptions');
  await page.getByLabel('Votre code').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Ouvrir mon inscription' }).click();
}

// Waits until everything is installed that an offline start needs.
export async function installed(page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
  await page.reload();
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
}

// A phone that has been here before: everything is installed that an offline start needs.
export async function ready(browser, baseURL) {
  const phone = await device(browser, baseURL);
  await phone.page.goto('/');
  await installed(phone.page);
  // What is in sight may not be on the disk yet.
  await expect.poll(async () => Object.keys(await disk(phone.page)).some((key) => key.startsWith('scope/programme'))).toBe(true);
  return phone;
}

// What the app says of a tap, and of all of them.
export const noted = (page) => page.getByText('C’est noté');
export const keptHere = (page) => page.getByText('Gardé ici, pas encore reçu par le centre');
// Sends at once what waits; unless it has gone by itself meanwhile, and the button with it.
export async function sendNow(page) {
  await page.getByRole('button', { name: 'Réessayer maintenant' }).click({ timeout: 2_000 }).catch(() => {});
  await expect(allReceived(page)).toBeVisible();
}

export const allReceived = (page) => page.getByText('Tout est reçu par le centre');

export const tap = (page) => page.getByRole('button', { name: 'Je suis ici' }).click();

// Goes to a stop and taps.
export async function tapAt(page, stop) {
  await page.goto(`/e/${stop}`);
  await tap(page);
}

// The same, until it is noted.
export async function checkIn(page, stop) {
  await tapAt(page, stop);
  await expect(noted(page)).toBeVisible();
}

// As when the system takes the memory back: no page ever hears of it.
export async function killed(page) {
  const gone = page.waitForEvent('crash');
  const devtools = await page.context().newCDPSession(page);
  devtools.send('Page.crash').catch(() => {});
  await gone;
  await page.close();
}

// What stands on the device's disk: key to text.
export async function disk(page) {
  return page.evaluate(() => new Promise((resolve, reject) => {
    const opening = indexedDB.open('plein-sens');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const rows = database.transaction('rows').objectStore('rows');
      const [keys, values] = [rows.getAllKeys(), rows.getAll()];
      values.onsuccess = () => {
        database.close();
        resolve(Object.fromEntries(keys.result.map((key, place) => [key, values.result[place]])));
      };
    };
  }));
}

// What waits in the outbox, in the order of the taps.
export function pending(rows) {
  const outbox = Object.entries(rows).filter(([key]) => key.startsWith('outbox/')).map(([, value]) => JSON.parse(value));
  return outbox.filter(({ stage }) => stage === 'kept').sort((one, other) => one.order - other.order);
}

// How many events of each kind the server's log holds; more than before, where that is given.
export function received(server, before = {}) {
  const log = JSON.parse(execFileSync(BINARY, ['inspect', '--data', server.data], { encoding: 'utf8' }));
  return Object.fromEntries(Object.entries(log).map(([kind, count]) => [kind, count - (before[kind] ?? 0)]));
}
