// A lost card, two passports joined, nothing counted twice: at a stop by two QRs, at the desk by the letters as well, on a phone by
// the card's QR. What staff joined by mistake they part again.
import { test, expect } from './server.mjs';
import { DESK, enters, look, room } from './staff.mjs';
import { device, look as lookAtPhone } from './steps.mjs';
import { passport } from './forum/centre.mjs';
import { printed } from './forum/devices.mjs';

const FIELD = 'La carte de la personne';
let number = 0;

// What a card's QR says: its letters, and the passport that the town's key makes of them.
const cards = async (browser, baseURL, key) => {
  const codes = await printed(browser, baseURL, 'Des cartes de passeport', 4, 8);
  return codes.map((code) => {
    const id = passport(key, code);
    return { code, id, spaced: `${code.slice(0, 3)} ${code.slice(3)}`, qr: `${baseURL}/passeport#${code}${id.toUpperCase()}` };
  });
};
const pulled = async ({ request }, scope) => {
  const answer = await (await request.post('/api/pull', { data: { protocol: 1, scopes: [{ scope }] } })).json();
  return JSON.parse(answer.scopes[0][1].snapshot);
};
const stops = async (context, { id }) => Object.keys((await pulled(context, `passport/${id}`)).stops).toSorted();
const passed = async (context) => (await pulled(context, 'board/cinq-sens')).passages;
// A passage as a device sends it; from a lane of its own.
const passes = async ({ request }, { id }, stop) => {
  const name = () => (number += 1).toString(16).padStart(32, 'd');
  const command = { intent: name(), happened_ms: Date.now(), nonce: '', body: JSON.stringify({ kind: 'check_in', passport: id, stop }) };
  const answer = await (await request.post('/api/push', { data: { protocol: 1, lane: name(), from_n: 1, commands: [command] } })).json();
  expect(answer.receipts[0].outcome).toBe('done');
};
const scans = async (page, text) => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};
const outcome = (page) => page.locator('.outcome');

async function holds(browser, baseURL) {
  const tablet = await enters(browser, baseURL, 'Animation');
  await room(tablet.page, 'Parcours').click();
  await tablet.page.getByRole('link', { name: /Tenir cette étape : .*[Gg]oût/ }).click();
  await tablet.page.getByRole('button', { name: 'Tenir cette étape sur cet appareil' }).click();
  await expect(tablet.page.getByLabel(FIELD)).toBeFocused();
  const key = (await tablet.page.evaluate(() => localStorage.getItem('plein-sens.stop'))).split(' ')[1];
  return { ...tablet, key };
}

test('two cards of one person are joined: at a stop by their QRs, at the desk by their letters, on a phone', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const tablet = await holds(browser, baseURL);
  const { page, context } = tablet;
  const [first, second, third, fourth] = await cards(browser, baseURL, tablet.key);
  const before = await passed(context);

  // At the stop: both passed here, and it is one child.
  for (const card of [first, second]) {
    await scans(page, card.code);
    await expect(outcome(page)).toContainText(card.spaced);
    await expect(outcome(page)).toContainText('Bienvenue !');
  }
  await passes(context, second, 'vue');
  await expect.poll(async () => (await passed(context)).gout).toBe((before.gout ?? 0) + 2);
  await page.getByRole('button', { name: 'Réunir deux cartes' }).click();
  await expect(outcome(page)).toContainText('Montrez la première');
  await look(tablet, 'stand-join');
  await scans(page, first.code);
  await expect(outcome(page), 'letters alone join nothing here').toContainText('Avec le code seul, c’est à l’accueil');
  await scans(page, first.qr);
  await expect(outcome(page)).toContainText('Montrez l’autre');
  await scans(page, first.qr);
  await expect(outcome(page)).toContainText('deux fois la même carte');
  await scans(page, second.qr);
  await expect(outcome(page)).toContainText('C’est réuni');
  await look(tablet, 'stand-joined');
  await expect.poll(async () => (await passed(context)).gout).toBe((before.gout ?? 0) + 1);
  for (const card of [first, second]) expect(await stops(context, card)).toEqual(['gout', 'vue']);
  // The card that was lost is found again, and simply works.
  await passes(context, first, 'ouie');
  expect(await stops(context, second)).toEqual(['gout', 'ouie', 'vue']);
  await scans(page, first.code);
  await expect(outcome(page)).toContainText(/Déjà passé ici/);

  // At the desk: letters, both trails side by side, and a mistake taken back.
  await passes(context, third, 'odorat');
  await passes(context, fourth, 'odorat');
  await passes(context, fourth, 'toucher');
  const smelt = (await passed(context)).odorat;
  const desk = await enters(browser, baseURL, 'Accueil du centre', DESK);
  await room(desk.page, 'Accueil').click();
  await scans(desk.page, third.code.toLowerCase());
  await expect(desk.page.getByRole('heading', { name: 'Une carte du parcours' })).toBeVisible();
  await expect(desk.page.getByRole('rowheader')).toHaveCount(1);
  await look(desk, 'desk-one-card');
  await desk.page.locator('h1').click();
  await scans(desk.page, fourth.qr);
  await expect(desk.page.getByRole('heading', { name: 'Deux cartes, une seule personne ?' })).toBeVisible();
  await expect(desk.page.getByRole('rowheader')).toHaveCount(2);
  await expect(desk.page.getByText('étaient à deux étapes en même temps')).toBeVisible();
  await look(desk, 'desk-two-cards');
  await desk.page.getByRole('button', { name: 'Réunir les deux' }).click();
  await expect(desk.page.getByText('chaque étape compte une seule fois')).toBeVisible();
  expect([await stops(context, third), (await passed(context)).odorat]).toEqual([['odorat', 'toucher'], smelt - 1]);
  await look(desk, 'desk-joined');
  await desk.page.getByRole('button', { name: /^Séparer cette carte/ }).click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Séparer', exact: true }).click();
  await expect(desk.page.getByText('cette carte compte seule')).toBeVisible();
  expect([await stops(context, third), await stops(context, fourth), (await passed(context)).odorat]).toEqual([['odorat'], ['odorat', 'toucher'], smelt]);
  await desk.page.getByRole('button', { name: 'Effacer, personne suivante' }).click();
  await expect(desk.page.getByRole('rowheader')).toHaveCount(0);
  for (const { complaints } of [tablet, desk]) expect(complaints).toEqual([]);

  // On a phone: the QR of a card that is one's own; its letters open nobody's.
  const phone = await device(browser, baseURL);
  await phone.page.goto('/parcours');
  await phone.page.getByLabel('Le code de l’étape').fill(fourth.spaced);
  await phone.page.getByRole('button', { name: 'Ouvrir l’étape' }).click();
  await expect(phone.page.getByText('C’est le code d’une carte. Seul, il n’ouvre rien')).toBeVisible();
  await lookAtPhone(phone, 'card-letters');
  await phone.page.goto(fourth.qr);
  await expect(phone.page.locator('.plate')).toHaveAttribute('aria-label', /^2 sens sur 5/);
  await lookAtPhone(phone, 'card-mine');
  await phone.page.getByRole('button', { name: 'Réunir avec ce téléphone' }).click();
  await expect(phone.page.getByText('La carte et ce téléphone montrent les mêmes passages')).toBeVisible();
  await lookAtPhone(phone, 'card-joined');
  await phone.page.getByRole('link', { name: 'Continuer le parcours' }).click();
  await expect(phone.page.locator('.plate')).toHaveAttribute('aria-label', /^2 sens sur 5/);
  await passes(context, fourth, 'vue');
  await phone.page.reload();
  await expect(phone.page.locator('.plate'), 'what the card sees later, the phone shows').toHaveAttribute('aria-label', /^3 sens sur 5/);
  expect(phone.complaints).toEqual([]);

  const reader = await device(browser, baseURL, { locale: 'ar' });
  await reader.page.goto(fourth.qr);
  await expect(reader.page.locator('.plate')).toBeVisible();
  await lookAtPhone(reader, 'card-mine-ar');
});
