// (c) A phone in a hall without network: what a person did is there after the tab was closed, and is received once.
import { test, expect } from './server.mjs';
import { allReceived, device, keptHere, killed, look, noted, openByCode, ready, received, sendNow, signUp } from './steps.mjs';
import { start } from './start.mjs';

async function checkIn(page, code) {
  await page.goto('/parcours');
  await page.getByLabel('Le code de l’étape').fill(code);
  await page.getByRole('button', { name: 'Ouvrir l’étape' }).click();
  await page.getByRole('button', { name: 'Je suis ici : noter mon passage' }).click();
  await expect(noted(page)).toBeVisible();
}

test('three check-ins and an answer, offline, closed, reopened, received once', async ({ browser, baseURL, server }) => {
  const phone = await ready(browser, baseURL);
  const { context } = phone;

  const before = received(server);
  await context.setOffline(true);
  for (const code of ['k7vm', 'R4TH', 'G3PW']) await checkIn(phone.page, code);
  await look(phone, 'stop-done');
  await phone.page.goto('/avis');
  for (const face of ['Oui, beaucoup', 'Plutôt oui', 'Moyen']) {
    await look(phone, `survey-${face.length}`);
    await phone.page.getByRole('button', { name: face }).click();
  }
  await expect(phone.page.getByRole('heading', { name: 'Merci pour votre avis' })).toBeVisible();
  await look(phone, 'survey-thanks');
  await killed(phone.page);

  phone.page = await context.newPage();
  const { page } = phone;
  await page.goto('/garde');
  await expect(keptHere(page)).toHaveCount(4);
  await expect(page.getByText('Hors connexion : vos envois sont gardés ici')).toBeVisible();
  await look(phone, 'kept-offline');
  await page.goto('/parcours');
  await expect(page.getByText('3 sens sur 5').first()).toBeVisible();
  await look(phone, 'trail-offline');

  await context.setOffline(false);
  await page.goto('/garde');
  await expect(allReceived(page)).toBeVisible();
  const after = received(server);
  const more = (kind) => (after[kind] ?? 0) - (before[kind] ?? 0);
  expect(more('passport.checked_in')).toBe(3);
  expect(more('stop.visited')).toBe(3);
  expect(more('survey.answered')).toBe(1);

  // And not once more, after another start.
  await page.reload();
  await expect(allReceived(page)).toBeVisible();
  expect(received(server)).toEqual(after);
  await page.goto('/ecran/parcours');
  await expect(page.locator('.bar-value b')).toHaveText(['1', '1', '0', '1', '0']);
});

test('a seat is never promised offline, and the server’s death loses nothing', async ({ browser, baseURL, server }) => {
  const phone = await ready(browser, baseURL);
  const { page, context } = phone;
  await context.setOffline(true);
  await signUp(phone, 'pain-maison', 2);
  await expect(page.getByText('Dans la file dès que nous sommes reliés')).toBeVisible();
  await look(phone, 'booking-asked');
  await server.kill();
  await context.setOffline(false);
  await page.waitForTimeout(500);
  await expect(page.getByText('Dans la file dès que nous sommes reliés')).toBeVisible();
  await server.restart();
  await expect(page.getByText('2 places vous sont gardées')).toBeVisible({ timeout: 45_000 });
});

test('a centre whose disk is full says so, and loses nothing', async ({ browser, baseURL, server }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/');
  await expect(page.locator('#door-workshops')).toContainText('ujourd’hui');
  const before = received(server);
  await page.route('**/api/push', (route) => route.fulfill({
    status: 507, json: { code: 'storage_full', detail: 'Le centre n’a plus de place pour enregistrer.' },
  }));
  await checkIn(page, 'X6DA');
  await expect(page.getByText('Le centre ne peut rien recevoir pour l’instant : vos envois sont gardés ici')).toBeVisible();
  await page.goto('/garde');
  await expect(keptHere(page)).toHaveCount(1);
  await look(phone, 'kept-troubled');
  await page.unroute('**/api/push');
  await sendNow(page);
  expect(received(server)['passport.checked_in']).toBe((before['passport.checked_in'] ?? 0) + 1);
});

// The phone believes it is last week; the centre knows better.
test('what was only asked can be refused, and the person reads why', async ({ browser }) => {
  const day = (offset) => new Date(Date.now() + offset * 86_400_000);
  const server = await start({ args: ['--first-day', day(-20).toISOString().slice(0, 10)] });
  try {
    const phone = await device(browser, server.url);
    const { page } = phone;
    await page.goto('/ateliers/pain-maison');
    await expect(page.getByText('Cet atelier a déjà commencé. Choisissez-en un autre')).toBeVisible();
    await look(phone, 'workshop-closed');
    await page.clock.setFixedTime(day(-21));
    await page.goto('/ateliers/pain-maison');
    await page.getByRole('button', { name: 'Inscrire 1 personne' }).click();
    await expect(page.getByText('Cet atelier a déjà commencé. Choisissez-en un autre')).toBeVisible();
    await look(phone, 'booking-refused');
    const [, code] = page.url().split('#');
    await page.getByText('Le centre vous a répondu : lire sa réponse').click();
    await expect(page.getByRole('heading', { name: 'Ce qui est gardé ici' })).toBeVisible();
    await expect(page.getByText('Cet atelier a déjà commencé. Choisissez-en un autre')).toBeVisible();
    await look(phone, 'kept-refused');
    await page.getByRole('button', { name: 'J’ai compris' }).click();
    await expect(allReceived(page)).toBeVisible();
    await openByCode(phone, code);
    await expect(page.getByText('Aucune inscription trouvée avec ce code')).toBeVisible();
  } finally {
    await server.stop();
  }
});

test('a captive portal’s 200 is no acknowledgement', async ({ browser, baseURL }) => {
  const { page } = await ready(browser, baseURL);
  await page.route('**/api/**', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Bienvenue à l’hôtel</h1>' }));
  await checkIn(page, 'X6DA');
  await page.goto('/garde');
  await expect(keptHere(page)).toHaveCount(1);
  await page.unroute('**/api/**');
  await sendNow(page);
});

test('a disk that refuses is said, and the tap was not kept', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/');
  await expect(page.locator('#door-workshops')).toContainText('ujourd’hui');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };
  });
  await page.locator('#door-trail').click();
  await page.getByLabel('Le code de l’étape').fill('K7VM');
  await page.getByRole('button', { name: 'Ouvrir l’étape' }).click();
  await page.getByRole('button', { name: 'Je suis ici : noter mon passage' }).click();
  await expect(page.getByText('Cet appareil n’a pas pu garder votre geste')).toBeVisible();
  await expect(noted(page)).toHaveCount(0);
  await look(phone, 'disk-refused');
});
