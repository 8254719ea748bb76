// How a trail is done is said by staff: its order, the plan of the hall, what a stop has, a picture beside its riddle, and what awaits at
// the end. Phones show it, also without a network, and nobody is turned away who comes out of turn.
import { test, expect } from './server.mjs';
import { DESK, enters, look, publish, room } from './staff.mjs';
import { allReceived, checkIn, device, installed, look as lookAtPhone, noted, sendNow, tap } from './steps.mjs';
import { printed } from './forum/devices.mjs';

const COLUMNS = 8;
const square = (page, name) => page.locator('.plan .touch').nth((Number(name[1]) - 1) * COLUMNS + name.charCodeAt(0) - 65);
const order = (page) => page.locator('ol.listing li .what').allInnerTexts();

test('staff set an order, a plan, a picture and a souvenir; a phone shows them, online and offline', async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  const phone = await device(browser, baseURL);
  await phone.page.goto('/parcours');
  await installed(phone.page);
  await expect(phone.page.getByRole('heading', { name: 'Le plan' })).toBeVisible();
  await expect(phone.page.getByText(/^(Pour commencer|Ensuite)/), 'a free trail names no next stop').toHaveCount(0);
  await lookAtPhone(phone, 'trail-free');

  // At the desk: a set order, another one, and everything in its place.
  const desk = await enters(browser, baseURL, 'Accueil du centre', DESK);
  const { page } = desk;
  await room(page, 'Parcours').click();
  await expect(page.getByText('Dans l’ordre que chacun veut')).toBeVisible();
  await look(desk, 'trails');
  await page.getByRole('link', { name: 'Le parcours des cinq sens' }).click();
  await expect(page.getByText('Tout est placé')).toBeVisible();
  await look(desk, 'design');
  await page.getByRole('button', { name: /^Une étape après l’autre/ }).click();
  await page.getByRole('button', { name: 'Descendre La vue' }).click();
  expect(await order(page)).toEqual(['1 · L’ouïe', '2 · La vue', '3 · L’odorat', '4 · Le goût', '5 · Le toucher']);
  await square(page, 'B4').click();
  await expect(page.getByText('À placer : La vue')).toBeVisible();
  await square(page, 'C5').click();
  await expect(page.getByLabel('La vue', { exact: true })).toHaveValue('C5');
  await page.getByLabel('L’entrée', { exact: true }).selectOption('A6');
  await page.getByLabel('L’odorat', { exact: true }).selectOption('');
  await expect(page.getByText('À placer : L’odorat')).toBeVisible();
  await square(page, 'E1').click();
  await page.getByLabel('Ce qui attend à la fin', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Publier…' }).click();
  await expect(page.getByText('Écrivez d’abord la phrase en français'), 'English alone is not enough').toBeVisible();
  await expect(page.getByLabel('Ce qui attend à la fin', { exact: true })).toBeFocused();
  await page.getByLabel('Ce qui attend à la fin', { exact: true }).fill('Un pot de confiture vous attend à l’entrée.');
  await look(desk, 'design-draft');

  // Meanwhile somebody else writes at one of its stops: that collides with nothing here.
  const other = await enters(browser, baseURL, 'Accueil du centre');
  await other.page.goto('/equipe/parcours/gout');
  await other.page.getByLabel('Image sur l’affiche et le téléphone').selectOption({ label: 'Une maison' });
  await other.page.getByRole('checkbox', { name: 'La langue des signes' }).click();
  await look(other, 'stop-design');
  await publish(other.page);
  await page.getByRole('button', { name: 'Publier…' }).click();
  await expect(page.getByRole('dialog')).toContainText('Le goût : G2, L’odorat : E1, L’ouïe : B2, Le toucher : G4, La vue : C5');
  await look(desk, 'design-publish');
  await page.getByRole('button', { name: 'Publier maintenant' }).click();
  await expect(page.getByText('C’est publié')).toBeVisible();
  await room(page, 'Parcours').click();
  await expect(page.getByText('Une étape après l’autre').first()).toBeVisible();
  await expect(page.getByRole('link', { name: '2 · La vue', exact: true })).toBeVisible();

  // On the phone: what comes next, and a stop out of turn that counts all the same.
  await phone.page.goto('/parcours');
  await expect(phone.page.getByRole('link', { name: 'Pour commencer : L’ouïe' })).toBeVisible({ timeout: 20_000 });
  await lookAtPhone(phone, 'trail-order');
  await phone.page.goto('/e/gout');
  await expect(phone.page.getByText('Dans l’ordre, c’est d’abord : L’ouïe')).toBeVisible();
  await expect(phone.page.locator('.riddle .icon')).toBeVisible();
  await expect(phone.page.getByText(/Case G2 du plan · Un accès sans marches · La langue des signes/)).toBeVisible();
  await expect(phone.page.getByRole('button', { name: 'Écouter', exact: true })).toBeVisible();
  await lookAtPhone(phone, 'stop-out-of-turn');
  await tap(phone.page);
  await expect(noted(phone.page)).toBeVisible();
  await expect(phone.page.getByText('Ensuite : L’ouïe')).toBeVisible();
  await lookAtPhone(phone, 'stop-next');

  // Without a network it is the same.
  await phone.context.setOffline(true);
  await checkIn(phone.page, 'ouie');
  await expect(phone.page.getByText('Ensuite : La vue')).toBeVisible();
  await phone.page.goto('/parcours');
  await expect(phone.page.locator('.plan .filled')).toHaveCount(2);
  await expect(phone.page.locator('.plan .next')).toHaveCount(1);
  await expect(phone.page.getByRole('listitem').filter({ hasText: '2 · La vue : Case C5 du plan' })).toHaveCount(1);
  await expect(phone.page.getByText('L’entrée : case A6')).toBeVisible();
  await phone.page.locator('.plan').scrollIntoViewIfNeeded();
  await lookAtPhone(phone, 'trail-plan');
  await expect(phone.page.getByText('Votre souvenir')).toHaveCount(0);
  for (const stop of ['vue', 'odorat', 'toucher']) await checkIn(phone.page, stop);
  await expect(phone.page.getByText(/^Ensuite/)).toHaveCount(0);
  // The last stop says that it was the last, and what awaits.
  await expect(phone.page.getByText('Vous avez fait le plein des sens.')).toBeVisible();
  await expect(phone.page.getByText('Un pot de confiture vous attend à l’entrée.')).toBeVisible();
  await lookAtPhone(phone, 'stop-last');
  await phone.page.locator('.action').getByRole('link', { name: 'Le parcours' }).click();
  await expect(phone.page.getByRole('link', { name: 'Mon avis' })).toBeVisible();
  await expect(phone.page.getByText('Un pot de confiture vous attend à l’entrée.')).toBeVisible();
  await phone.page.getByText('Votre souvenir').scrollIntoViewIfNeeded();
  await lookAtPhone(phone, 'trail-souvenir');
  await phone.context.setOffline(false);
  await phone.page.goto('/garde');
  await expect(allReceived(phone.page)).toBeVisible({ timeout: 45_000 });

  // From right to left, left stays left; and at a kiosk.
  const reader = await device(browser, baseURL, { locale: 'ar' });
  await reader.page.goto('/parcours');
  await expect(reader.page.locator('.plan')).toBeVisible();
  await lookAtPhone(reader, 'trail-order-ar');
  await reader.page.locator('.plan').scrollIntoViewIfNeeded();
  await lookAtPhone(reader, 'trail-plan-ar');
  expect(await reader.page.locator('.plan text').first().evaluate((it) => it.textContent)).toBe('A');
  await reader.page.goto('/e/gout');
  await lookAtPhone(reader, 'stop-out-of-turn-ar');
  const kiosk = await device(browser, baseURL, { kiosk: true });
  for (const [path, name] of [['/parcours', 'trail-order'], ['/e/gout', 'stop-out-of-turn']]) {
    await kiosk.page.goto(path);
    await lookAtPhone(kiosk, name);
  }
  for (const { complaints } of [phone, desk, other, reader, kiosk]) expect(complaints).toEqual([]);
});

test('what comes next stands on a class’s sheet and on the tablet of a stop; a riddle with its picture on the poster', async ({ browser, baseURL }) => {
  test.setTimeout(150_000);
  const desk = await enters(browser, baseURL, 'Direction', DESK);
  const { page } = desk;
  await page.goto('/equipe/parcours/imprimer');
  await page.getByRole('button', { name: /^Préparer/ }).click();
  const poster = page.locator('.poster').filter({ hasText: 'quel est le cinquième goût' });
  await expect(poster.locator('.poster-riddle .icon')).toHaveCount(1);
  await expect(page.locator('.poster').filter({ hasText: 'D9QS' }).locator('.poster-riddle')).toHaveCount(1);
  await expect(page.locator('.poster').filter({ hasText: 'K7VM' }).locator('.poster-riddle')).toHaveCount(0);
  await poster.scrollIntoViewIfNeeded();
  await poster.screenshot({ path: 'shots/paper-poster-riddle.png' });
  await page.getByRole('button', { name: 'Des fiches de classe' }).click();
  await page.getByRole('button', { name: /^Préparer/ }).click();
  const sheet = page.locator('.class-sheet').first();
  await expect(sheet).toContainText('1 · Les couleurs du marché');
  await expect(sheet).toContainText('Passez à la suivante : tout compte');
  await sheet.screenshot({ path: 'shots/paper-class-order.png' });

  const [code] = await printed(browser, baseURL, 'Des cartes de passeport', 1, 8);
  const tablet = await enters(browser, baseURL, 'Animation');
  await tablet.page.goto('/equipe/stand/marche');
  await tablet.page.getByRole('button', { name: 'Tenir cette étape sur cet appareil' }).click();
  await expect(tablet.page.getByLabel('La carte de la personne')).toBeFocused();
  await expect(tablet.page.locator('.stand-head')).toContainText('Ensuite : Les bruits de la cuisine');
  await tablet.page.keyboard.type(code);
  await tablet.page.keyboard.press('Enter');
  await expect(tablet.page.locator('.outcome')).toContainText('Bienvenue !');
  await expect(tablet.page.locator('.outcome')).toContainText('Ensuite : Les bruits de la cuisine');
  await look(tablet, 'stand-next');
  for (const { complaints } of [desk, tablet]) expect(complaints).toEqual([]);
});

test('a second trail is made, its first stop brings it onto the phones', async ({ browser, baseURL }) => {
  const director = await enters(browser, baseURL, 'Direction', DESK);
  const { page } = director;
  await page.goto('/equipe/parcours');
  await page.getByRole('link', { name: 'Nouveau parcours' }).click();
  await page.locator('#field-trail-title').fill('Le bus des saveurs');
  await page.locator('#field-trail-about').fill('Trois arrêts, trois goûts.');
  const publishes = async () => {
    await page.getByRole('button', { name: 'Publier…' }).click();
    await page.getByRole('button', { name: 'Publier maintenant' }).click();
    await page.getByRole('link', { name: 'Voir ce qui est publié' }).click();
  };
  await publishes();
  await expect(page.getByRole('heading', { level: 1, name: 'Le bus des saveurs' })).toBeVisible();
  const phone = await device(browser, baseURL);
  await phone.page.goto('/parcours');
  await expect(phone.page.getByRole('heading', { level: 1, name: 'Le parcours des cinq sens' })).toBeVisible();
  await expect(phone.page.getByText('Le bus des saveurs'), 'nobody walks a trail without a stop').toHaveCount(0);
  await page.getByRole('link', { name: 'Ajouter une étape' }).click();
  await page.getByLabel('Nom de l’étape').fill('Le Clos du Roy');
  await publishes();
  await phone.page.goto('/garde');
  await sendNow(phone.page);
  await phone.page.goto('/parcours');
  await phone.page.getByRole('button', { name: 'Le bus des saveurs' }).click();
  await expect(phone.page.getByRole('heading', { level: 1, name: 'Le bus des saveurs' })).toBeVisible();
  await expect(phone.page.getByText('Le Clos du Roy')).toBeVisible();
  await lookAtPhone(phone, 'trail-second');
  await phone.page.getByRole('button', { name: 'Le parcours des cinq sens' }).click();
  await expect(phone.page.getByRole('heading', { level: 1, name: 'Le parcours des cinq sens' })).toBeVisible();
});

test('who holds a stop says what it has, and designs no trail', async ({ browser, baseURL }) => {
  const partner = await enters(browser, baseURL, 'Partenaire');
  const { page } = partner;
  await room(page, 'Parcours').click();
  await expect(page.getByRole('heading', { name: 'Les parcours' })).toHaveCount(0);
  await page.goto('/equipe/trajet/cinq-sens');
  await expect(page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible();
});
