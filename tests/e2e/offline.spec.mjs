// (c) A phone in a hall without network: what a person did is there after the tab was closed, and is received once.
import { execFileSync } from 'node:child_process';
import { test, expect } from './server.mjs';
import { device, installed, look, signUp } from './steps.mjs';

const PROGRAM = new URL('../../target/dist/plein-sens', import.meta.url).pathname;
const log = (server) => JSON.parse(execFileSync(PROGRAM, ['inspect', '--data', server.data], { encoding: 'utf8' }));

async function checkIn(page, code) {
  await page.goto('/parcours');
  await page.getByLabel('Le code de l’étape').fill(code);
  await page.getByRole('button', { name: 'Ouvrir l’étape' }).click();
  await page.getByRole('button', { name: 'Je suis ici : noter mon passage' }).click();
  await expect(page.getByText('C’est noté')).toBeVisible();
}

test('three check-ins and an answer, offline, closed, reopened, received once', async ({ browser, baseURL, server }) => {
  const phone = await device(browser, baseURL);
  const { context } = phone;
  await phone.page.goto('/');
  await installed(phone.page);

  const before = log(server);
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
  await phone.page.close();

  phone.page = await context.newPage();
  const { page } = phone;
  await page.goto('/garde');
  await expect(page.getByText('Gardé ici, pas encore reçu par le centre')).toHaveCount(4);
  await expect(page.getByText('Hors connexion : tout est gardé ici')).toBeVisible();
  await look(phone, 'kept-offline');
  await page.goto('/parcours');
  await expect(page.getByText('3 sens sur 5').first()).toBeVisible();
  await look(phone, 'trail-offline');

  await context.setOffline(false);
  await page.goto('/garde');
  await expect(page.getByText('Tout est reçu par le centre')).toBeVisible();
  const after = log(server);
  const more = (kind) => (after[kind] ?? 0) - (before[kind] ?? 0);
  expect(more('passport.checked_in')).toBe(3);
  expect(more('stop.visited')).toBe(3);
  expect(more('survey.answered')).toBe(1);

  // And not once more, after another start.
  await page.reload();
  await expect(page.getByText('Tout est reçu par le centre')).toBeVisible();
  expect(log(server)).toEqual(after);
  await page.goto('/ecran/parcours');
  await expect(page.locator('.bar-value b')).toHaveText(['1', '1', '0', '1', '0']);
});

test('a seat is never promised offline, and the server’s death loses nothing', async ({ browser, baseURL, server }) => {
  const phone = await device(browser, baseURL);
  const { page, context } = phone;
  await page.goto('/');
  await installed(page);
  await context.setOffline(true);
  await signUp(phone, 'pain-maison', 2);
  await expect(page.getByText('Premier dans la file dès que nous sommes reliés')).toBeVisible();
  await look(phone, 'booking-asked');
  await server.kill();
  await context.setOffline(false);
  await page.waitForTimeout(500);
  await expect(page.getByText('Premier dans la file dès que nous sommes reliés')).toBeVisible();
  await server.restart();
  await expect(page.getByText('2 places vous sont gardées')).toBeVisible({ timeout: 45_000 });
});

test('a captive portal’s 200 is no acknowledgement', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/');
  await installed(page);
  await page.route('**/api/**', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Bienvenue à l’hôtel</h1>' }));
  await checkIn(page, 'X6DA');
  await page.goto('/garde');
  await expect(page.getByText('Gardé ici, pas encore reçu par le centre')).toHaveCount(1);
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await expect(page.getByText('Tout est reçu par le centre')).toBeVisible();
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
  await expect(page.getByText('C’est noté')).toHaveCount(0);
  await look(phone, 'disk-refused');
});
