// Proposing a workshop: on a phone without a network, read by the desk and made a workshop; at the kiosk, declined kindly;
// taken back before it is published.
import { test, expect } from './server.mjs';
import { device, disk, keptHere, look, pending, ready, received, sendNow } from './steps.mjs';
import { DESK, enters, look as lookAtStaff, room } from './staff.mjs';

const LINE = 'Je sais faire le couscous de ma mère';
const pick = (page, name) => page.getByRole('button', { name, exact: true }).click();
const code = async ({ page }) => (await page.locator('.code').innerText()).trim();
const joined = (spaced) => spaced.replaceAll(' ', '');

async function proposes({ page }) {
  await page.getByLabel('Ce que vous savez faire').fill(LINE);
  await pick(page, 'Envoyer ma proposition');
  await expect(page.getByText('Merci, votre proposition est notée')).toBeVisible();
}

// The desk reads it, and its line of the list.
async function reads(desk, code) {
  await room(desk.page, 'Demandes').click();
  const line = desk.page.locator('.line', { hasText: code });
  await line.getByRole('button', { name: 'Lire la proposition' }).click();
  await pick(desk.page, 'Ouvrir et l’écrire au journal');
  await expect(desk.page.getByRole('dialog')).toContainText(LINE);
  return line;
}

test('on a phone, without a network; the desk makes a workshop of it, and its person sees it', async ({ browser, baseURL, server }) => {
  test.setTimeout(150_000);
  const phone = await ready(browser, baseURL);
  const { page, context } = phone;
  const before = received(server);
  const sent = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await page.goto('/ateliers');
  await page.getByRole('link', { name: 'Proposer un atelier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Proposer un atelier' })).toBeVisible();
  await look(phone, 'propose');
  await pick(page, 'Envoyer ma proposition');
  await expect(page.getByText('Écrivez en une ligne ce que vous savez faire.')).toBeVisible();
  await expect(page.getByLabel('Ce que vous savez faire')).toBeFocused();
  await page.getByLabel('Ce que vous savez faire').fill('a'.repeat(161));
  await pick(page, 'Envoyer ma proposition');
  await expect(page.getByText('C’est trop long : 160 lettres au plus')).toBeVisible();
  await page.getByLabel('Ce que vous savez faire').fill(LINE);
  await page.getByRole('button', { name: /^Mon prénom peut être écrit/ }).click();
  await pick(page, 'Envoyer ma proposition');
  await expect(page.getByText('Écrivez votre prénom, ou décochez')).toBeVisible();
  await look(phone, 'propose-without-name');
  await page.getByLabel('Votre prénom').fill('Amina');
  await page.getByLabel('Votre téléphone').fill('12');
  await pick(page, 'Envoyer ma proposition');
  await expect(page.getByLabel('Votre téléphone')).toBeFocused();
  await page.getByLabel('Votre téléphone').fill('02 48 52 89 77');
  await pick(page, 'mercredi');
  await pick(page, 'samedi');
  await pick(page, 'L’après-midi');
  await look(phone, 'propose-filled');
  await context.setOffline(true);
  await pick(page, 'Envoyer ma proposition');
  await expect(keptHere(page)).toBeVisible();
  await look(phone, 'proposal-kept');
  const given = await code(phone);
  const rows = await disk(page);
  expect(pending(rows).length).toBe(1);
  expect(JSON.stringify(rows), 'sealed before it is kept').not.toMatch(/Amina|52 89 77|couscous de ma/);
  await page.goto('/garde');
  await expect(page.getByText('Une proposition d’atelier')).toBeVisible();
  await context.setOffline(false);
  await sendNow(page);
  await expect.poll(() => received(server, before)['requests.opened']).toBe(1);
  expect(sent.filter((text) => /Amina|52 89 77|couscous de ma/.test(text)), 'sealed on its way').toEqual([]);

  const desk = await enters(browser, baseURL, 'Accueil du centre', DESK);
  await room(desk.page, 'Demandes').click();
  const line = desk.page.locator('.line', { hasText: given });
  await expect(line).toContainText('Propose un atelier, l’après-midi');
  await expect(line).toContainText('la cuisine · mercredi, samedi');
  await expect(desk.page.locator('main')).not.toContainText('couscous');
  await lookAtStaff(desk, 'proposals');
  await reads(desk, given);
  await expect(desk.page.getByRole('dialog')).toContainText('Son prénom peut être écrit dans le programme.');
  await lookAtStaff(desk, 'proposal-read');
  await pick(desk.page, 'En faire un atelier');
  await expect(desk.page.getByLabel('Titre')).toHaveValue(LINE);
  await expect(desk.page.getByLabel('Ce qu’on y fait')).toHaveValue('Avec Amina.');
  await page.goto(`/demande#${joined(given)}`);
  await expect(page.getByText('Le centre prépare votre atelier')).toBeVisible();
  await look(phone, 'proposal-taken');
  await desk.page.getByLabel('Titre').fill('Le couscous');
  await desk.page.getByLabel('Lieu').fill('Cuisine du centre');
  await lookAtStaff(desk, 'proposal-draft');
  await pick(desk.page, 'Publier…');
  await pick(desk.page, 'Publier maintenant');
  await expect(desk.page.getByText('C’est publié')).toBeVisible();
  expect(received(server, before)['request.planned']).toBe(1);
  expect(received(server, before)['request.contact_erased']).toBe(1);
  await page.reload();
  await expect(page.getByText('Votre atelier est au programme')).toBeVisible();
  await look(phone, 'proposal-done');
  await page.getByRole('link', { name: 'Voir l’atelier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Le couscous' })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Votre atelier est au programme')).toBeVisible();
  const answer = await desk.context.request.post('/api/staff/open-contact', { data: { request: joined(given), reason: 'encore' } });
  expect(answer.status(), 'nothing is left to be opened').toBe(404);
});

test('at the kiosk, with no name; declined with a reason of the list, read with the code', async ({ browser, baseURL, server }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const before = received(server);
  await kiosk.page.goto('/proposer');
  await look(kiosk, 'propose-kiosk');
  await proposes(kiosk);
  await look(kiosk, 'proposal-kiosk');
  const given = await code(kiosk);
  await expect.poll(() => received(server, before)['requests.opened']).toBe(1);
  await kiosk.page.getByRole('button', { name: 'Effacer et partir' }).click();
  await expect(kiosk.page.locator('#door-rights')).toBeVisible();
  expect(JSON.stringify(await disk(kiosk.page)), 'nothing of it stays').not.toMatch(new RegExp(`${LINE}|${joined(given)}|ask_for_help`));

  const desk = await enters(browser, baseURL, 'Accueil du centre');
  const line = await reads(desk, given);
  await expect(desk.page.getByRole('dialog')).toContainText('Son prénom ne doit pas être écrit');
  await desk.page.getByRole('button', { name: 'Fermer' }).click();
  await line.getByRole('button', { name: 'Décliner' }).click();
  await expect(desk.page.getByRole('button', { name: 'La décliner' })).toBeDisabled();
  await desk.page.getByLabel('La raison').selectOption({ label: 'Le programme est plein pour l’instant' });
  await lookAtStaff(desk, 'proposal-declining');
  await pick(desk.page, 'La décliner');
  await expect(line).toContainText('Déclinée');

  const phone = await device(browser, baseURL);
  await phone.page.goto('/proposer');
  await phone.page.getByRole('link', { name: 'Voir ma proposition' }).click();
  await phone.page.getByLabel('Votre code').fill(given.toLowerCase());
  await pick(phone.page, 'Ouvrir ma demande');
  await expect(phone.page.getByText('Pas cette fois-ci')).toBeVisible();
  await expect(phone.page.getByText('Le programme est plein pour l’instant. Proposez-le à nouveau plus tard.')).toBeVisible();
  await look(phone, 'proposal-declined');
  expect(received(server, before)['request.contact_erased']).toBe(1);
});

test('taken back while the desk prepares it: nothing is published', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  await phone.page.goto('/');
  await phone.page.getByLabel('Choisir la langue').selectOption('ar');
  await expect(phone.page.locator('html')).toHaveAttribute('lang', 'ar');
  await phone.page.goto('/proposer');
  await expect(phone.page.locator('html')).toHaveAttribute('dir', 'rtl');
  await look(phone, 'propose-ar');
  await phone.page.locator('#propose-line').fill(LINE);
  await pick(phone.page, 'إرسال اقتراحي');
  await expect(phone.page.locator('.code')).toBeVisible();
  await look(phone, 'proposal-ar');
  const given = await code(phone);
  const desk = await enters(browser, baseURL, 'Accueil du centre');
  await reads(desk, given);
  await pick(desk.page, 'En faire un atelier');
  await expect(desk.page.getByLabel('Titre')).toHaveValue(LINE);
  await pick(phone.page, 'سحب اقتراحي');
  await pick(phone.page, 'نعم، سحبه');
  await expect(phone.page.getByText('سحبتم اقتراحكم')).toBeVisible();
  await desk.page.getByLabel('Lieu').fill('Cuisine du centre');
  await pick(desk.page, 'Publier…');
  await pick(desk.page, 'Publier maintenant');
  await expect(desk.page.getByText('Cette demande est déjà close')).toBeVisible();
  await desk.page.goto('/ateliers');
  await expect(desk.page.locator('main')).not.toContainText(LINE);
});
