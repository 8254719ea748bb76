// A fiche de liaison: the desk leads somebody on to a partner, who sees it in its own house, accepts and does it, or refuses
// and says why.
import { test, expect } from './server.mjs';
import { DESK, enters, look, room } from './staff.mjs';

const pick = (page, name) => page.getByRole('button', { name, exact: true }).click();
const ROOM = 'Liaisons';

// To the partner for which whoever tries that post works.
async function refers({ page }, partner, { name = '', phone = '', word = '' } = {}) {
  await page.getByLabel('Vers qui').selectOption({ label: partner });
  await page.getByLabel('Pour quoi').selectOption({ label: 'Aide alimentaire' });
  await page.getByLabel('Son prénom, si elle le veut').fill(name);
  await page.getByLabel('Son téléphone, si elle le veut').fill(phone);
  await page.getByLabel('Un mot pour le partenaire').fill(word);
  await expect(page.getByRole('button', { name: 'Envoyer la fiche' }), 'without consent nothing is sent').toBeDisabled();
  await page.getByRole('checkbox', { name: 'La personne est d’accord' }).click();
  await pick(page, 'Envoyer la fiche');
  await expect(page.getByText('La fiche est envoyée')).toBeVisible();
}

async function bothIn(browser, baseURL) {
  const partner = await enters(browser, baseURL, 'Partenaire');
  // The body's name comes with the programme.
  const who = partner.page.locator('.who p').first();
  await expect(who).toContainText(', ');
  const own = (await who.innerText()).split(', ').pop().trim();
  const desk = await enters(browser, baseURL, 'Accueil du centre', DESK);
  await room(desk.page, ROOM).click();
  return { desk, partner, own };
}

test('sent with a sealed contact, accepted, opened with a reason, done', async ({ browser, baseURL }) => {
  const { desk, partner, own } = await bothIn(browser, baseURL);
  const sent = [];
  desk.page.on('request', (request) => sent.push(request.postData() ?? ''));
  await look(desk, 'referrals-none');
  await desk.page.getByLabel('Son téléphone, si elle le veut').fill('zéro deux');
  await desk.page.getByRole('checkbox', { name: 'La personne est d’accord' }).click();
  await pick(desk.page, 'Envoyer la fiche');
  await expect(desk.page.getByText('Ce n’est pas un numéro de téléphone')).toBeVisible();
  await desk.page.getByRole('checkbox', { name: 'La personne est d’accord' }).click();
  await refers(desk, own, { name: 'Amina', phone: '02 48 52 89 77', word: 'Préfère le matin' });
  await look(desk, 'referrals-sent');
  expect(sent.filter((text) => /Amina|52 89 77|matin/.test(text)), 'sealed on its way').toEqual([]);

  await room(partner.page, ROOM).click();
  const line = partner.page.locator('.line', { hasText: 'Aide alimentaire' });
  await expect(line).toContainText('Envoyée, sans réponse');
  await expect(partner.page.locator('main')).not.toContainText('Amina');
  await expect(partner.page.getByText('Orienter une personne')).toHaveCount(0);
  await look(partner, 'referrals-partner');
  await pick(partner.page, 'Accepter');
  await expect(line).toContainText('Acceptée');
  await pick(partner.page, 'Ouvrir le contact');
  await partner.page.getByLabel('Pourquoi', { exact: true }).fill('l’appeler');
  await pick(partner.page, 'Ouvrir et l’écrire au journal');
  await expect(partner.page.getByRole('dialog')).toContainText('02 48 52 89 77');
  await expect(partner.page.getByRole('dialog')).toContainText('Préfère le matin');
  await look(partner, 'referral-opened');
  await partner.page.getByRole('button', { name: 'Fermer' }).click();
  await pick(partner.page, 'C’est fait');
  await expect(line).toContainText('Faite');
  await expect(line.getByRole('button')).toHaveCount(0);
  await desk.page.reload();
  await expect(desk.page.locator('.line', { hasText: own })).toContainText('Faite');
  await look(desk, 'referrals-done');
});

test('refused with a reason, and taken back', async ({ browser, baseURL }) => {
  const { desk, partner, own } = await bothIn(browser, baseURL);
  await refers(desk, own);
  await refers(desk, own);
  await room(partner.page, ROOM).click();
  await partner.page.getByRole('button', { name: 'Refuser…' }).first().click();
  await partner.page.getByLabel('La raison').selectOption({ label: 'ce n’est pas notre mission' });
  await look(partner, 'referral-refusing');
  await pick(partner.page, 'Refuser la fiche');
  await expect(partner.page.locator('.line', { hasText: 'Refusée' })).toContainText('ce n’est pas notre mission');
  await desk.page.reload();
  await expect(desk.page.locator('.line', { hasText: 'Refusée' })).toContainText('ce n’est pas notre mission');
  await pick(desk.page, 'Reprendre…');
  await look(desk, 'referral-withdrawing');
  await pick(desk.page, 'Reprendre la fiche');
  await expect(desk.page.locator('.line', { hasText: 'Reprise par le centre' })).toHaveCount(1);
  // The partner looked before that, and is told.
  await pick(partner.page, 'Accepter');
  await expect(partner.page.getByText('Quelqu’un vient de la changer')).toBeVisible();
});

test('who holds workshops on the day has no such room', async ({ browser, baseURL }) => {
  const { page } = await enters(browser, baseURL, 'Animation');
  await expect(room(page, ROOM)).toHaveCount(0);
  await page.goto('/equipe/liaisons');
  await expect(page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible();
});
