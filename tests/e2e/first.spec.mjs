// A real town's first day: from an empty folder and one code to a workshop on a kiosk's glass. Nothing of it is a demo.
import { test, expect } from './server.mjs';
import { TABLET, look, publish, room } from './staff.mjs';
import { authenticator, named } from './keys.mjs';
import { device, disk, look as looksPublic } from './steps.mjs';
import { start } from './start.mjs';

test('a director makes a town of an empty folder, and a kiosk shows its first workshop', async ({ browser }) => {
  test.setTimeout(120_000);
  const town = await start({ demo: false });
  try {
    await expect.poll(() => town.log()).toMatch(/the director comes in with the code/);
    const [, code] = town.log().match(/comes in with the code ([A-Z0-9 ]+) at/);
    const baseURL = named(town.url);
    const context = await browser.newContext({ baseURL, locale: 'fr-FR', viewport: TABLET, timezoneId: 'Europe/Paris', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const director = { context, page, complaints: [] };
    page.on('pageerror', (error) => director.complaints.push(error.message));
    await authenticator(director);

    await page.goto('/equipe');
    await expect(page.getByText('Essayer comme')).toHaveCount(0);
    await page.getByRole('button', { name: 'J’ai un code d’invitation' }).click();
    await look(director, 'premier-code');
    // What is missing is said where it is missing, before anything is sent.
    await page.getByRole('button', { name: 'Entrer avec ce code' }).click();
    for (const words of ['Ce n’est pas un code entier', 'Écrivez votre nom', 'Choisissez un identifiant d’un seul mot', 'Choisissez un mot de passe']) {
      await expect(page.getByText(words)).toBeVisible();
    }
    await expect(page.getByLabel('Code', { exact: true })).toBeFocused();
    await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
    await page.getByLabel('Votre nom').fill('Amina Benali');
    await page.getByLabel('L’identifiant').fill('amina');
    await page.getByLabel('Le mot de passe').fill('trois mots ensemble');
    await page.getByRole('button', { name: 'Entrer avec ce code' }).click();
    await expect(page.getByText('Votre ville n’a pas encore d’événement')).toBeVisible();
    await look(director, 'ville-vide');

    await page.getByRole('link', { name: 'Mon compte' }).click();
    await page.getByLabel('Son nom').fill('Ma tablette');
    await page.getByRole('button', { name: 'Créer la clé' }).click();
    await expect(page.locator('.listing li', { hasText: 'Ma tablette' })).toBeVisible();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click();
    await room(page, 'Aujourd’hui').click();

    await page.getByRole('link', { name: 'Décrire l’événement' }).click();
    await page.getByLabel('Qui signe').fill('CCAS de Bourges');
    await page.getByLabel('Nom de l’événement').fill('Le printemps des voisins');
    await page.getByLabel('En deux lignes').fill('Trois jours pour se rencontrer.');
    await page.getByLabel('Nombre de jours').fill('3');
    // The seats of kiosks are said whole, or not at all.
    await page.getByLabel('Places qu’une borne peut promettre sans réseau').fill('2');
    await page.getByRole('button', { name: 'Publier' }).first().click();
    await expect(page.getByText('Écrivez un nombre au moins égal à celui d’une borne')).toBeVisible();
    await expect(page.getByText('Écrivez un nombre de minutes, de 1 à 1440')).toBeVisible();
    await page.getByLabel('Toutes bornes ensemble, par atelier').fill('6');
    await page.getByLabel('Combien de minutes une borne').fill('120');
    await look(director, 'evenement');
    await publish(page);
    await expect(page.locator('.town', { hasText: 'CCAS de Bourges' })).toBeVisible();

    await room(page, 'Programme').click();
    await expect(page.getByText('Aucun atelier n’est annoncé')).toBeVisible();
    await look(director, 'programme-vide');
    await page.getByRole('link', { name: 'Nouvel atelier' }).click();
    await expect(page.getByRole('heading', { name: 'D’abord, qui le tient' })).toBeVisible();
    await look(director, 'partenaire-d-abord');
    await page.getByRole('link', { name: 'Nouveau partenaire' }).click();
    await page.getByLabel('Nom de la structure').fill('CCAS de Bourges');
    await look(director, 'partenaire');
    await publish(page);

    await room(page, 'Programme').click();
    await page.getByRole('link', { name: 'Nouvel atelier' }).click();
    await page.getByLabel('Titre').fill('La soupe du quartier');
    await page.getByLabel('Ce qu’on y fait').fill('Chacun apporte un légume.');
    await page.getByLabel('Lieu').fill('Salle des fêtes');
    // Tomorrow, so that it is not over at whatever hour this runs.
    await page.getByLabel('Jour', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Places', { exact: true }).fill('8');
    await look(director, 'premier-atelier');
    await publish(page);

    await room(page, 'Parcours').click();
    await expect(page.getByText('Aucune étape n’est encore annoncée')).toBeVisible();
    await look(director, 'parcours-vide');
    await page.getByRole('link', { name: 'Nouvelle étape' }).click();
    await page.getByLabel('Nom de l’étape').fill('La table des épices');
    await page.getByLabel('Sens', { exact: true }).selectOption({ label: 'L’odorat' });
    await page.getByLabel('Énigme').fill('Qu’est-ce qui pique et ne mord pas ?');
    await look(director, 'premier-stand');
    await publish(page);
    // The next one comes to the same trail.
    await page.getByLabel('Nom de l’étape').fill('Le coin des bruits');
    await page.getByLabel('Sens', { exact: true }).selectOption({ label: 'L’ouïe' });
    await publish(page);
    await room(page, 'Parcours').click();
    await expect(page.locator('.listing li')).toHaveCount(2);

    await room(page, 'Appareils').click();
    await page.getByLabel('Son nom').fill('Borne du hall');
    await page.getByRole('button', { name: 'Obtenir un code' }).click();
    const given = (await page.locator('.given .code').innerText()).replaceAll(' ', '');
    const kiosk = { ...await device(browser, town.url), kiosk: true };
    await kiosk.page.setViewportSize({ width: 1080, height: 1920 });
    await kiosk.page.goto('/borne');
    await kiosk.page.getByLabel('Code de l’appareil').fill(given);
    await kiosk.page.getByRole('button', { name: 'Rattacher cet appareil' }).click();
    await expect(kiosk.page.getByText('cet appareil s’appelle Borne du hall')).toBeVisible();
    await kiosk.page.goto('/');
    await looksPublic(kiosk, 'premiere-borne');
    await kiosk.page.goto('/ateliers');
    await expect(kiosk.page.getByText('La soupe du quartier')).toBeVisible();
    await looksPublic(kiosk, 'premier-programme');
    await kiosk.page.goto('/parcours');
    await expect(kiosk.page.getByText('La table des épices')).toBeVisible();
    await looksPublic(kiosk, 'premier-parcours');

    // Without a network it promises what the event lets it hold.
    await kiosk.page.goto('/ateliers');
    await kiosk.page.getByText('La soupe du quartier').click();
    const holds = async () => Object.entries(await disk(kiosk.page))
      .some(([key, row]) => key.startsWith('scope/lease/') && row.includes('la-soupe-du-quartier'));
    await expect.poll(holds).toBe(true);
    await kiosk.context.setOffline(true);
    await kiosk.page.getByRole('button', { name: 'Inscrire 1 personne' }).click();
    await expect(kiosk.page.getByText('C’est confirmé')).toBeVisible();
    await looksPublic(kiosk, 'premiere-promesse');
    await kiosk.context.setOffline(false);

    await page.getByRole('button', { name: 'Actualiser la liste' }).click();
    await expect(page.locator('.listing li', { hasText: 'Borne du hall' })).toBeVisible();
    await room(page, 'Journal').click();
    for (const deed of ['A rejoint l’équipe', 'S’est connecté avec une clé d’accès', 'Appareil inscrit']) {
      await expect(page.locator('.listing li', { hasText: deed }).first()).toBeVisible();
    }
    await look(director, 'premier-journal');
  } finally {
    await town.stop();
  }
});
