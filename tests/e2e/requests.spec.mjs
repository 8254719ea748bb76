// Asking for help: on a phone without a network, at the kiosk, taken back with its code; and how the desk sees to it.
import { test, expect } from './server.mjs';
import { device, disk, look, pending, ready, received, sendNow } from './steps.mjs';
import { DESK, enters, look as lookAtStaff, room } from './staff.mjs';

const PHONE_NUMBER = '02 48 52 89 77';
const pick = (page, name) => page.getByRole('button', { name, exact: true }).click();

async function fillIn(page) {
  await page.getByLabel('Votre prénom').fill('Amina');
  await page.getByLabel('Votre téléphone').fill(PHONE_NUMBER);
}

test('on a phone, without a network; the desk takes it, calls, and nothing names anybody any more', async ({ browser, baseURL, server }) => {
  test.setTimeout(120_000);
  const phone = await ready(browser, baseURL);
  const { page, context } = phone;
  const before = received(server);
  const sent = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await page.goto('/droits/rsa');
  await page.getByRole('link', { name: 'Être aidé' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Être aidé' })).toBeVisible();
  await look(phone, 'ask');
  await pick(page, 'Le matin');
  await page.getByRole('button', { name: /^Dire que c’est pour : RSA/ }).click();
  await pick(page, 'Envoyer ma demande');
  await expect(page.getByText('Sans numéro, nous ne pouvons pas vous appeler')).toBeVisible();
  await look(phone, 'ask-without-number');
  await fillIn(page);
  await look(phone, 'ask-filled');
  await context.setOffline(true);
  await pick(page, 'Envoyer ma demande');
  await expect(page.getByText('Gardé ici, pas encore reçu par le centre')).toBeVisible();
  await look(phone, 'request-kept');
  const code = (await page.locator('.code').innerText()).trim();
  const rows = await disk(page);
  expect(pending(rows).length).toBe(1);
  expect(JSON.stringify(rows), 'sealed before it is kept').not.toMatch(/Amina|52 89 77/);
  await context.setOffline(false);
  await page.goto('/garde');
  await sendNow(page);
  await expect.poll(() => received(server, before)['requests.opened']).toBe(1);
  expect(sent.filter((text) => /Amina|52 89 77/.test(text)), 'sealed on its way').toEqual([]);
  expect(sent.filter((text) => text.includes(code.replaceAll(' ', '')) && !text.includes('/api/')), 'in no address').toEqual([]);

  const desk = await enters(browser, baseURL, 'Accueil du centre', DESK);
  await room(desk.page, 'Demandes').click();
  const line = desk.page.locator('.line', { hasText: code });
  await expect(line).toContainText('Être appelé, le matin');
  await expect(line).toContainText('RSA');
  await expect(desk.page.locator('main')).not.toContainText('Amina');
  await lookAtStaff(desk, 'requests');
  await line.getByRole('button', { name: 'Je m’en occupe' }).click();
  await expect(line).toContainText('Quelqu’un s’en occupe');
  await line.getByRole('button', { name: 'Ouvrir le contact' }).click();
  await desk.page.getByLabel('Pourquoi', { exact: true }).fill('rappel demandé');
  await pick(desk.page, 'Ouvrir et l’écrire au journal');
  await expect(desk.page.getByRole('dialog')).toContainText(PHONE_NUMBER);
  await lookAtStaff(desk, 'request-opened');
  await desk.page.getByRole('button', { name: 'Fermer' }).click();
  await page.goto(`/demande#${code.replaceAll(' ', '')}`);
  await expect(page.getByText('Le centre vous appelle, ou l’a déjà fait')).toBeVisible();
  await look(phone, 'request-taken');
  await line.getByRole('button', { name: 'C’est fait' }).click();
  await expect(line).toContainText('Fait');
  await lookAtStaff(desk, 'requests-done');
  await page.reload();
  await expect(page.getByText('Votre prénom et votre numéro sont effacés')).toBeVisible();
  await look(phone, 'request-done');
  const answer = await desk.context.request.post('/api/staff/open-contact', { data: { request: code.replaceAll(' ', ''), reason: 'encore' } });
  expect(answer.status(), 'nothing is left to be opened').toBe(404);
});

test('asked at the kiosk, taken back on another device', async ({ browser, baseURL, server }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const before = received(server);
  await kiosk.page.goto('/etre-aide');
  await look(kiosk, 'ask-kiosk');
  await pick(kiosk.page, 'Avoir un rendez-vous (nous appelons pour trouver l’heure)');
  await fillIn(kiosk.page);
  await pick(kiosk.page, 'Envoyer ma demande');
  await expect(kiosk.page.getByText('Votre demande attend')).toBeVisible();
  await look(kiosk, 'request-kiosk');
  const code = (await kiosk.page.locator('.code').innerText()).trim();
  await expect.poll(() => received(server, before)['requests.opened']).toBe(1);
  await kiosk.page.getByRole('button', { name: 'Effacer et partir' }).click();
  await expect(kiosk.page.locator('#door-rights')).toBeVisible();
  expect(JSON.stringify(await disk(kiosk.page)), 'nothing of it stays').not.toMatch(new RegExp(`Amina|${code.replaceAll(' ', '')}|ask_for_help`));

  const phone = await device(browser, baseURL);
  await phone.page.goto('/demande');
  await look(phone, 'request-by-code');
  await phone.page.getByLabel('Votre code').fill(code.toLowerCase());
  await pick(phone.page, 'Ouvrir ma demande');
  await expect(phone.page.getByText('Avoir un rendez-vous')).toBeVisible();
  await pick(phone.page, 'Reprendre ma demande');
  await look(phone, 'request-take-back');
  await pick(phone.page, 'Oui, la reprendre');
  await expect(phone.page.getByText('Vous avez repris votre demande')).toBeVisible();
  await look(phone, 'request-withdrawn');
  await expect.poll(() => received(server, before)['requests.moved']).toBe(1);
  expect(received(server, before)['request.contact_erased']).toBe(1);
});

test('who only holds a stop has no such room', async ({ browser, baseURL }) => {
  const { page } = await enters(browser, baseURL, 'Partenaire');
  await expect(room(page, 'Demandes')).toHaveCount(0);
  await page.goto('/equipe/demandes');
  await expect(page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible();
});
