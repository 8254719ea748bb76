// A passkey opens the staff's house without a name or a password: kept, used, put away; and only by whoever it knows.
import { test, expect } from './server.mjs';
import { authenticator, named } from './keys.mjs';
import { DESK, TABLET, enters, look, room } from './staff.mjs';

async function makes(page, name) {
  await page.getByLabel('Son nom').fill(name);
  await page.getByRole('button', { name: 'Créer la clé' }).click();
}

const leaves = async (page) => {
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page.getByLabel('Identifiant')).toBeVisible();
};
const withKey = (page) => page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click();

for (const viewport of [TABLET, DESK]) {
  test(`a passkey is made, opens the house, and is put away, at ${viewport.width}`, async ({ browser, baseURL }) => {
    const agent = await enters(browser, named(baseURL), 'Accueil du centre', viewport);
    const { page } = agent;
    const device = await authenticator(agent);
    await page.getByRole('link', { name: 'Mon compte' }).click();
    await expect(page.getByText('Vous n’en avez pas encore')).toBeVisible();
    await look(agent, 'compte-sans-cle');
    await makes(page, `Tablette ${viewport.width}`);
    const line = page.locator('.listing li', { hasText: `Tablette ${viewport.width}` });
    await expect(line.getByText('N’a pas encore servi')).toBeVisible();
    await look(agent, 'compte-avec-cle');
    // The same device needs no second one.
    await makes(page, 'Encore une');
    await expect(page.getByText('Cet appareil garde déjà une de vos clés')).toBeVisible();
    const [kept] = await device.keeps();
    expect(kept).toMatchObject({ rpId: 'localhost', isResidentCredential: true });

    await leaves(page);
    await look(agent, 'porte-avec-cle');
    await withKey(page);
    await expect(room(page, 'Programme')).toBeVisible();
    await page.getByRole('link', { name: 'Mon compte' }).click();
    await expect(line.getByText('A servi')).toBeVisible();

    await line.getByRole('button', { name: 'Retirer…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(agent, 'retirer-une-cle');
    await page.getByRole('button', { name: 'Retirer cette clé' }).click();
    await expect(page.getByText('Vous n’en avez pas encore')).toBeVisible();
    await leaves(page);
    await withKey(page);
    await expect(page.getByText('Cette clé d’accès n’ouvre rien ici')).toBeVisible();
    await look(agent, 'porte-cle-retiree');
    const director = await enters(browser, baseURL, 'Direction', viewport);
    await room(director.page, 'Journal').click();
    for (const deed of ['A créé une clé d’accès', 'S’est connecté avec une clé d’accès', 'A retiré une clé d’accès']) {
      await expect(director.page.locator('.listing li', { hasText: deed }).first()).toBeVisible();
    }
  });
}

test('a device that does not know who is there opens nothing', async ({ browser, baseURL }) => {
  const agent = await enters(browser, named(baseURL), 'Animation');
  const { page } = agent;
  const device = await authenticator(agent);
  await page.goto('/equipe/moi');
  await device.knows(false);
  await makes(page, 'Téléphone trouvé');
  await expect(page.getByText('La clé n’a pas été créée')).toBeVisible();
  expect(await device.keeps()).toEqual([]);
  await device.knows(true);
  await makes(page, 'Mon téléphone');
  await expect(page.locator('.listing li', { hasText: 'Mon téléphone' })).toBeVisible();
  await leaves(page);
  await device.knows(false);
  await withKey(page);
  await expect(page.getByText('Aucune clé d’accès n’a été présentée')).toBeVisible();
  await expect(page.getByLabel('Mot de passe')).toBeVisible();
  await device.knows(true);
  await withKey(page);
  await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
});

test('at an address without a name there are passwords, and a word on where keys are made', async ({ browser, baseURL }) => {
  const agent = await enters(browser, baseURL, 'Accueil du centre');
  const { page } = agent;
  await page.goto('/equipe/moi');
  await expect(page.getByText('ouvrez cette page à l’adresse localhost')).toBeVisible();
  await look(agent, 'compte-ailleurs');
  await leaves(page);
  await expect(page.getByRole('button', { name: 'Entrer avec une clé d’accès' })).toHaveCount(0);
});
