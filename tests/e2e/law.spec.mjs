// What is held of people, said in plain words on the phone and at the kiosk; and all of it given to whoever it is about.
import { readFileSync } from 'node:fs';
import { request } from '@playwright/test';
import { test, expect } from './server.mjs';
import { allReceived, checkIn, device, enrolled, installed, look, signUp } from './steps.mjs';

const PAGES = [['vos-donnees', 'Vos données'], ['accessibilite', 'Accessibilité'], ['registre', 'Registre des traitements']];

test('the pages of the law on a phone, from the foot of the first screen, in every language', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/');
  await page.getByRole('link', { name: 'Vos données' }).scrollIntoViewIfNeeded();
  await look(phone, 'accueil-pied');
  await page.getByRole('link', { name: 'Vos données' }).click();
  await expect(page.getByText('Sous un code au hasard')).toBeVisible();
  for (const [path, title] of PAGES) {
    await page.goto(`/${path}`);
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('.card').first()).toBeVisible();
    await look(phone, path);
    expect(await page.locator('main a[href^="http"]').count()).toBe(0);
  }
  // Each language has these words: none is said in French in another's page, but for the register.
  for (const code of ['fr-facile', 'en', 'ar', 'uk', 'tr', 'pt', 'es', 'prs']) {
    await page.evaluate((chosen) => localStorage.setItem('plein-sens.language', chosen), code);
    for (const path of ['vos-donnees', 'accessibilite']) {
      await page.goto(`/${path}`);
      await expect(page.locator('.card').first()).toBeVisible();
      expect(await page.locator('main [lang="fr"]').count(), `${path} in ${code}`).toBe(0);
    }
    if (code === 'ar') {
      await look(phone, 'accessibilite-ar');
      await page.goto('/registre');
      await expect(page.getByText('Ce que la ville annonce')).toBeVisible();
      await look(phone, 'registre-ar');
    }
  }
});

test('at the kiosk they are there without a network, and no link leaves', async ({ browser, baseURL }) => {
  const kiosk = await enrolled(browser, baseURL);
  const { page } = kiosk;
  await page.goto('/');
  await installed(page);
  await kiosk.context.setOffline(true);
  await page.getByRole('link', { name: 'Aide', exact: true }).click();
  await page.getByRole('link', { name: 'Vos données' }).click();
  await expect(page.getByText('Sous un code au hasard')).toBeVisible();
  await look(kiosk, 'vos-donnees');
  await page.getByRole('link', { name: 'Accessibilité' }).click();
  await look(kiosk, 'accessibilite');
  for (const { href } of await page.locator('main a').evaluateAll((all) => all.map(({ href }) => ({ href })))) {
    expect(new URL(href).origin).toBe(new URL(baseURL).origin);
  }
});

test('a booking gives all that is held of it, and who opened its contact', async ({ browser, baseURL }) => {
  const [phone, neighbour] = [await device(browser, baseURL), await device(browser, baseURL)];
  const { page } = phone;
  const code = (await signUp(phone, 'pain-maison', 2)).replaceAll(' ', '');
  const others = (await signUp(neighbour, 'pain-maison', 3)).replaceAll(' ', '');
  await page.goto('/garde');
  await expect(allReceived(page)).toBeVisible();
  const staff = await request.newContext({ baseURL });
  await staff.post('/api/staff/try', { data: { post: 'agent' } });
  for (const [booking, reason] of [[code, 'L’atelier change d’heure'], [others, 'Autre chose']]) {
    await staff.post('/api/staff/open-contact', { data: { booking, reason } });
  }
  await staff.dispose();
  await page.goto('/mes-inscriptions');
  await page.getByRole('link', { name: 'Tout ce qui est gardé de moi' }).click();
  await look(phone, 'mes-donnees');
  await page.locator('main .card a').first().click();
  await expect(page.getByText('Motif : L’atelier change d’heure')).toBeVisible();
  await expect(page.getByText('2 personnes')).toBeVisible();
  await look(phone, 'mes-donnees-inscription');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  const file = JSON.parse(text);
  const asked = await page.request.post('/api/held', { data: { protocol: 1, scope: `booking/${code}` } });
  const held = await asked.json();
  expect(file.centre.facts).toEqual(held.facts.map(({ recorded_ms, body }) => ({ recorded_ms, fact: JSON.parse(body) })));
  expect(file.centre.facts.length).toBeGreaterThan(0);
  expect(file.centre.openings).toEqual(held.openings);
  expect(file.here.state.details.adults).toBe(2);
  expect(text).not.toContain(others);
  expect(text).not.toContain('Autre chose');
  expect(text).not.toContain('passport');
});

test('a request for help gives its own, by its code, also on another device', async ({ browser, baseURL }) => {
  const [phone, another] = [await device(browser, baseURL), await device(browser, baseURL)];
  const { page } = phone;
  await page.goto('/etre-aide');
  await page.getByLabel('Votre téléphone').fill('02 48 52 89 77');
  await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await expect(page.getByText('Reçu par le centre')).toBeVisible();
  const code = (await page.locator('.code').innerText()).replaceAll(' ', '').trim();
  await page.getByRole('link', { name: 'Tout ce qui est gardé de moi' }).click();
  await expect(page.getByText('La liste de l’accueil tient la même demande')).toBeVisible();
  await expect(page.getByText('attend que quelqu’un s’en occupe')).toBeVisible();
  await expect(page.getByText('demande d’aide', { exact: false }).last()).toBeVisible();
  await look(phone, 'mes-donnees-demande');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
  const file = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect(file.scope).toBe(`request/${code}`);
  expect(file.centre.facts.map(({ fact }) => fact.kind)).toEqual(['asked', 'contact_kept']);
  expect(file.centre.sealed_contact.kept_ms).toBeGreaterThan(0);
  await page.goto('/mes-donnees');
  await page.locator('main .card a', { hasText: 'Ma demande d’aide' }).click();
  await expect(page.getByText('La liste de l’accueil tient la même demande')).toBeVisible();
  await another.page.goto(`/mes-donnees#demande-${code}`);
  await expect(another.page.getByText('Cet appareil n’en sait rien')).toBeVisible();
  await expect(another.page.getByText('La liste de l’accueil tient la même demande')).toBeVisible();
});

test('a passport gives its own, apart from bookings, and offline what the device knows', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page, context } = phone;
  const code = (await signUp(phone, 'pain-maison', 1)).replaceAll(' ', '');
  await page.goto('/parcours');
  const stop = await page.locator('main .card a').first().getAttribute('href');
  await checkIn(page, stop.split('/').pop());
  await page.goto('/garde');
  await expect(allReceived(page)).toBeVisible();
  await page.goto('/parcours');
  await installed(page);
  await page.getByRole('link', { name: 'Tout ce qui est gardé de moi' }).click();
  await expect(page.getByText('passage')).toBeVisible();
  await look(phone, 'mes-donnees-passeport');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  expect(Object.keys(JSON.parse(text).here.state.stops)).toHaveLength(1);
  expect(JSON.parse(text).centre.facts).toHaveLength(1);
  expect(text).not.toContain(code);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('Le centre ne répond pas pour l’instant')).toBeVisible();
  await expect(page.getByText('Sur cet appareil')).toBeVisible();
});
