// The staff's house: each post sees its own rooms, two who edit at once lose nothing, a kiosk comes in and leaves.
import { test, expect } from './server.mjs';
import { DESK, TABLET, enters, look, room } from './staff.mjs';
import { KIOSK, device, installed } from './steps.mjs';

const publish = async (page) => {
  await page.getByRole('button', { name: 'Publier…' }).click();
  await page.getByRole('button', { name: 'Publier maintenant' }).click();
};

for (const viewport of [TABLET, DESK]) {
  test(`a director has every room, at ${viewport.width}`, async ({ browser, baseURL }) => {
    const director = await enters(browser, baseURL, 'Direction', viewport);
    const { page } = director;
    await look(director, 'aujourd-hui');
    for (const name of ['Programme', 'Inscriptions', 'Parcours', 'Appareils', 'Équipe', 'Journal', 'Réglages']) {
      await room(page, name).click();
      await expect(page.locator('h1', { hasText: name })).toBeVisible();
      await look(director, name.toLowerCase().replace('é', 'e'));
    }
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await expect(page.getByLabel('Identifiant')).toBeVisible();
    await look(director, 'porte');
    await page.goto('/equipe/journal');
    await expect(page.getByLabel('Identifiant')).toBeVisible();
  });
}

test('a partner edits a stop of theirs, and has no other room', async ({ browser, baseURL }) => {
  const partner = await enters(browser, baseURL, 'Partenaire');
  const { page } = partner;
  await expect(room(page, 'Parcours')).toBeVisible();
  for (const name of ['Appareils', 'Équipe', 'Journal', 'Réglages']) await expect(room(page, name)).toHaveCount(0);
  for (const path of ['appareils', 'equipe', 'journal', 'reglages']) {
    await page.goto(`/equipe/${path}`);
    await expect(page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible();
  }
  const director = await enters(browser, baseURL, 'Direction');
  await room(director.page, 'Parcours').click();
  await expect(director.page.locator('.listing li').first()).toBeVisible();
  const all = await director.page.locator('.listing li').count();
  await room(page, 'Parcours').click();
  await expect(page.locator('.listing li').first()).toBeVisible();
  expect(await page.locator('.listing li').count()).toBeLessThan(all);
  await page.locator('.listing a').first().click();
  await page.getByLabel('Énigme').fill('Qu’est-ce qui se partage et ne se compte pas ?');
  await expect(page.getByText('Brouillon : pas encore publié')).toBeVisible();
  await look(partner, 'stand');
  await publish(page);
  await expect(page.getByText('C’est publié')).toBeVisible();
  const address = new URL(page.url()).pathname.split('/').pop();
  const visitor = await browser.newPage({ baseURL, locale: 'fr-FR' });
  await visitor.goto(`/e/${address}`);
  await expect(visitor.getByText('Qu’est-ce qui se partage et ne se compte pas ?')).toBeVisible();
});

test('what is written and not published is not dropped without a word', async ({ browser, baseURL }) => {
  const director = await enters(browser, baseURL, 'Direction');
  const { page } = director;
  await page.goto('/equipe/programme/pain-maison');
  const place = page.getByLabel('Lieu');
  await place.click();
  await place.fill('La cour');
  await expect(page.getByText('Brouillon : pas encore publié')).toBeVisible();
  // The browser asks before the page goes; who stays has lost nothing.
  const asked = new Promise((resolve) => {
    page.once('dialog', async (dialog) => { await dialog.dismiss(); resolve(dialog.type()); });
  });
  await page.evaluate(() => { setTimeout(() => location.reload()); });
  expect(await asked).toBe('beforeunload');
  await expect(place).toHaveValue('La cour');

  const leaves = page.getByRole('button', { name: 'Se déconnecter' });
  const sure = page.getByRole('dialog', { name: 'Un brouillon n’est pas publié' });
  await leaves.click();
  await expect(sure).toBeVisible();
  await look(director, 'partir-avec-brouillon');
  await sure.getByRole('button', { name: 'Rester' }).click();
  await expect(place).toHaveValue('La cour');
  await leaves.click();
  await sure.getByRole('button', { name: 'Abandonner et partir' }).click();
  await expect(page.getByLabel('Identifiant')).toBeVisible();
});

test('two edit the same workshop, and nothing is lost', async ({ browser, baseURL }) => {
  const [one, other] = [await enters(browser, baseURL, 'Direction'), await enters(browser, baseURL, 'Accueil du centre')];
  for (const { page } of [one, other]) {
    await page.goto('/equipe/programme/pain-maison');
    await expect(page.getByLabel('Lieu')).toBeVisible();
  }
  await other.page.getByLabel('Titre').fill('Le pain, de la main à la main');
  await other.page.getByLabel('Lieu').fill('La petite cuisine');
  await one.page.getByLabel('Lieu').fill('La grande cuisine');
  await one.page.getByLabel('Ce qu’on y fait').fill('On pétrit, on attend, on cuit.');
  await publish(one.page);
  await expect(one.page.getByText('C’est publié')).toBeVisible();
  // The second is told, and shown both where both have written, and nothing else.
  await expect(other.page.getByRole('heading', { name: 'Quelqu’un d’autre a publié entre-temps' })).toBeVisible();
  await expect(other.page.locator('.both')).toHaveCount(1);
  await expect(other.page.locator('.both .mine')).toContainText('La petite cuisine');
  await expect(other.page.locator('.both .theirs')).toContainText('La grande cuisine');
  await look(other, 'deux-textes');
  // Whichever stays: what only the other of the two has changed stays as well.
  await other.page.getByRole('button', { name: 'Prendre le leur' }).click();
  await expect(other.page.getByLabel('Lieu')).toHaveValue('La grande cuisine');
  await expect(other.page.getByLabel('Titre')).toHaveValue('Le pain, de la main à la main');
  await expect(other.page.getByLabel('Ce qu’on y fait')).toHaveValue('On pétrit, on attend, on cuit.');
  await other.page.getByLabel('Lieu').fill('La petite cuisine');
  await one.page.getByLabel('Lieu').fill('La très grande cuisine');
  await publish(one.page);
  await expect(one.page.getByText('C’est publié')).toBeVisible();
  await expect(other.page.locator('.both .theirs')).toContainText('La très grande cuisine');
  await other.page.getByRole('button', { name: 'Garder le mien' }).click();
  await expect(other.page.getByLabel('Lieu')).toHaveValue('La petite cuisine');
  await expect(other.page.getByLabel('Titre')).toHaveValue('Le pain, de la main à la main');
  await expect(other.page.getByLabel('Ce qu’on y fait')).toHaveValue('On pétrit, on attend, on cuit.');
  await publish(other.page);
  await expect(other.page.getByText('C’est publié')).toBeVisible();
});

test('a device is given a code, is seen in the list, and is retired', async ({ browser, baseURL }) => {
  const director = await enters(browser, baseURL, 'Direction');
  const { page } = director;
  await room(page, 'Appareils').click();
  await page.getByLabel('Son nom').fill('Borne du hall');
  await page.getByRole('button', { name: 'Obtenir un code' }).click();
  const code = (await page.locator('.given .code').innerText()).replaceAll(' ', '');
  await look(director, 'code-d-appareil');
  const enrols = async () => {
    const one = await device(browser, baseURL);
    await one.page.setViewportSize(KIOSK);
    await one.page.goto('/borne');
    await expect(one.page.locator('.button.main')).toHaveText('Faire de cet appareil une borne');
    await one.page.getByLabel('Code de l’appareil').fill(code.toLowerCase());
    // A code that is typed is used: the button that would leave it aside is gone.
    await expect(one.page.getByRole('button', { name: 'Faire de cet appareil une borne' })).toHaveCount(0);
    await expect(one.page.locator('.button.main')).toHaveText('Rattacher cet appareil');
    await one.page.getByRole('button', { name: 'Rattacher cet appareil' }).click();
    return one;
  };
  const kiosk = await enrols();
  await expect(kiosk.page.getByText('cet appareil s’appelle Borne du hall')).toBeVisible();
  await expect(kiosk.page.locator('#enrolled')).toBeFocused();
  await expect(kiosk.page.locator('#enrolled')).toBeInViewport({ ratio: 1 });
  await expect(kiosk.page.getByRole('button', { name: 'Effacer et partir' })).toBeVisible();
  await expect(kiosk.page.locator('.button.main')).toHaveCount(0);
  const second = await enrols();
  await expect(second.page.getByText('Ce code n’ouvre rien')).toBeVisible();
  await look({ ...second, complaints: [] }, 'borne-code');
  await page.getByRole('button', { name: 'Actualiser la liste' }).click();
  const line = page.locator('.listing li', { hasText: 'Borne du hall' });
  await expect(line).toBeVisible();
  await line.getByRole('button', { name: 'Retirer…' }).click();
  await page.getByRole('button', { name: 'Retirer cet appareil' }).click();
  await expect(line.getByText('Retiré')).toBeVisible();
});

test('the public worker neither keeps the staff’s program nor answers for it', async ({ page }) => {
  await page.goto('/');
  await installed(page);
  const kept = await page.evaluate(async () => {
    const caching = (await caches.keys()).map((name) => caches.open(name).then((cache) => cache.keys()));
    return (await Promise.all(caching)).flat().map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(3);
  expect(kept.filter((url) => url.includes('equipe'))).toEqual([]);
  await page.goto('/equipe');
  await expect(page.getByRole('heading', { name: 'L’espace de l’équipe' })).toBeVisible();
});
