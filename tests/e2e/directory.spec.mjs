// Who helps in the town: found with mistakes and without a network, at the kiosk too; brought in by staff, then seen on a phone.
import { test, expect } from './server.mjs';
import { device, look, ready } from './steps.mjs';
import { DESK, enters, look as lookAtRoom, room } from './staff.mjs';

const WORDS = 'Que cherchez-vous ?';
const titles = (page) => page.locator('.card-title');
const file = (name, text) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
const choose = (page, name, text) => page.getByLabel('Le fichier').setInputFiles(file(name, text));
const importing = async (page, name) => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Importer maintenant' }).click();
};

// As data·inclusion writes it.
const EXPORT = {
  structures: [
    {
      source: 'dora', id: 'dora--0b6e', nom: 'Garage solidaire du Berry', date_maj: '2026-10-02', siret: '13003013300016',
      commune: 'Vierzon', code_postal: '18100', code_insee: '18279', adresse: '9 rue de l’Exemple', complement_adresse: null,
      longitude: 2.07, latitude: 47.22, telephone: '+33248000091', courriel: 'garage@example.org', site_web: 'https://example.org/garage',
      description: 'Un garage associatif qui répare et loue des voitures à petit prix, pour aller travailler ou se former.',
      horaires_accueil: 'Mo-Fr 08:30-12:30; PH off', accessibilite_lieu: null, reseaux_porteurs: [], score_qualite: 0.9,
    },
    { source: 'soliguide', id: 'soliguide-77', nom: 'Bagagerie de nuit', commune: 'Vierzon', code_postal: '18100', horaires_accueil: '24/7', date_maj: '2026-09-01' },
  ],
  services: [
    {
      source: 'dora', id: 'dora--s1', structure_id: 'dora--0b6e', nom: 'Location de voiture', description: 'Une voiture pour un mois.',
      thematiques: ['mobilite--louer-un-vehicule'], frais: 'payant', frais_precisions: '5 € par jour', publics: ['demandeurs-emploi'],
      modes_accueil: ['en-presentiel'], mobilisable_par: ['professionnels'], date_maj: '2026-10-02',
    },
    { source: 'x', id: 'x--s2', structure_id: 'x--1', nom: 'Sans structure', date_maj: '2026-10-02' },
  ],
};

test('a phone finds who helps, with mistakes and without a network', async ({ browser, baseURL }) => {
  const phone = await ready(browser, baseURL);
  const { page, context } = phone;
  // A Monday, in the morning.
  await page.clock.setFixedTime(new Date('2026-11-23T09:00:00Z'));
  await page.goto('/aide');
  await page.getByRole('link', { name: 'Trouver un lieu qui aide' }).click();
  await expect(page.getByText('20 lieux')).toBeVisible();
  await look(phone, 'directory');
  await context.setOffline(true);
  await page.reload();
  await page.getByLabel(WORDS).fill('epissrie');
  await expect(titles(page).first()).toHaveText('Epicéa, épicerie sociale du CCAS');
  await page.getByLabel(WORDS).fill('piscine');
  await expect(page.getByText('Aucun lieu')).toBeVisible();
  await expect(page.getByText('demandez à l’accueil du centre')).toBeVisible();
  await page.getByLabel(WORDS).fill('');
  await page.getByRole('button', { name: 'Manger et s’équiper' }).click();
  await expect(page.getByText('5 lieux')).toBeVisible();
  await page.getByRole('button', { name: 'Ouvert maintenant' }).click();
  await expect(titles(page)).toHaveText(['Accueil de jour du CCAS', 'CCAS de Vierzon']);
  await look(phone, 'directory-need');
  await page.getByRole('main').getByRole('link', { name: 'CCAS de Vierzon' }).click();
  await expect(page.getByText('Ouvert maintenant, jusqu’à 12\u00a0h.')).toBeVisible();
  await expect(page.getByText('On y parle : français, anglais, arabe.')).toBeVisible();
  await expect(page.getByText('Accessible en fauteuil')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Appeler le 02 48 00 00 10' })).toHaveAttribute('href', 'tel:0248000010');
  await expect(page.getByText('Lieu inventé, en tout ou en partie, pour la démonstration.')).toBeVisible();
  await look(phone, 'structure');
});

test('the card of a right leads to the place', async ({ browser, baseURL }) => {
  const { page } = await device(browser, baseURL);
  await page.goto('/droits/rsa');
  await page.getByRole('link', { name: 'Voir ce lieu' }).first().click();
  await expect(page.getByRole('heading', { name: 'CCAS de Vierzon' })).toBeVisible();
});

test('a kiosk shows the same, and leads nowhere', async ({ browser, baseURL }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  await page.goto('/annuaire');
  await page.getByRole('button', { name: 'Santé' }).click();
  await look(kiosk, 'directory-kiosk');
  await page.getByRole('link', { name: 'PASS de l’hôpital de Vierzon' }).click();
  await look(kiosk, 'structure-kiosk');
  await page.getByRole('link', { name: 'Appeler le 02 48 00 00 22' }).click();
  await expect(page.getByRole('dialog').getByText('02 48 00 00 22')).toBeVisible();
  await expect(page).toHaveURL(/annuaire\/pass$/);
});

test('in Arabic it reads from the right, and what is French stays French', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/');
  await page.getByLabel('Choisir la langue').selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await page.goto('/annuaire/cada');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText('اللغات هناك')).toBeVisible();
  await look(phone, 'structure-ar');
  await page.goto('/annuaire');
  await page.locator('#directory-words').fill('الصحة');
  await expect(titles(page).filter({ hasText: 'PASS' })).toHaveCount(1);
  await look(phone, 'directory-ar');
});

test('staff bring in an export and a table, and a phone sees it', async ({ browser, baseURL }) => {
  const visitor = await device(browser, baseURL);
  await visitor.page.goto('/annuaire');
  await expect(visitor.page.getByText('20 lieux')).toBeVisible();
  const agent = await enters(browser, baseURL, 'Accueil du centre');
  const { page } = agent;
  await room(page, 'Annuaire').click();
  await expect(page.getByText('20 lieux')).toBeVisible();
  await lookAtRoom(agent, 'annuaire');
  await page.getByRole('link', { name: 'Importer l’annuaire' }).click();
  const field = await page.getByLabel('Le fichier').elementHandle();
  await choose(page, 'export.json', JSON.stringify(EXPORT));
  await expect(page.getByText('2 nouvelles lignes')).toBeVisible();
  await expect(page.getByText('Laissé de côté. Horaires : « 24/7 ».')).toBeVisible();
  await expect(page.getByText('Cette structure n’est ni dans le fichier ni dans l’annuaire')).toBeVisible();
  await lookAtRoom(agent, 'annuaire-importer');
  await page.setViewportSize(DESK);
  await lookAtRoom(agent, 'annuaire-importer');
  await importing(page, 'Importer 2 lignes…');
  await expect(page.getByText('C’est fait : 2 lignes sont publiées')).toBeVisible();
  await expect(page.getByText('2 déjà publiées')).toBeVisible();
  // Whoever chooses a file while the screen changes must not choose it for a field that is gone.
  expect(await field.evaluate((it) => it.isConnected), 'the field stays the same one').toBe(true);
  // A newer export takes its place.
  await choose(page, 'export.json', JSON.stringify(EXPORT).replace('+33248000091', '+33248000092'));
  await expect(page.getByText('1 ligne change')).toBeVisible();
  await importing(page, 'Importer 1 ligne…');
  await expect(page.getByText('C’est fait : 1 ligne est publiée')).toBeVisible();

  const table = 'Nom;Adresse;Téléphone;Horaires;Langues;Accessible;Services;Besoins;Gratuit\n'
    + 'Le Jardin partagé;3 rue des Prés;02 48 00 00 93;mardi et jeudi 14h-17h;français, turc;oui;Panier de légumes;manger;oui\n'
    + 'Le Club;;appelez-nous;le matin;klingon;oui;Thé;jardinage;oui\n';
  await choose(page, 'annuaire.csv', table);
  const told = page.locator('.listing li', { hasText: 'Ligne 3' });
  await expect(told).toContainText('Téléphone : « appelez-nous ». Écrivez un numéro comme 02 48 00 00 00.');
  await expect(told).toContainText('Horaires : « le matin ». Écrivez comme « lundi au vendredi 9h-12h');
  await expect(told).toContainText('Langues : « klingon ». Cette langue n’est pas connue ici');
  await expect(told).toContainText('Besoins : « jardinage ». Écrivez un de ces mots : droits, manger');
  await importing(page, 'Importer 1 ligne…');
  await expect(page.getByText('C’est fait : 1 ligne est publiée')).toBeVisible();

  await expect(visitor.page.getByText('23 lieux')).toBeVisible({ timeout: 20_000 });
  await visitor.page.getByLabel(WORDS).fill('garaje');
  await visitor.page.getByRole('link', { name: 'Garage solidaire du Berry' }).click();
  await expect(visitor.page.getByText('9 rue de l’Exemple, 18100 Vierzon')).toBeVisible();
  await expect(visitor.page.getByRole('link', { name: 'Appeler le 02 48 00 00 92' })).toBeVisible();
  await expect(visitor.page.getByText('Un professionnel en fait la demande pour vous')).toBeVisible();
  await expect(visitor.page.getByText('Renseignements du vendredi 2 octobre 2026')).toBeVisible();

  await room(page, 'Annuaire').click();
  await page.getByLabel('Chercher').fill('jardin');
  await page.getByRole('button', { name: 'Retirer Le Jardin partagé' }).click();
  await page.getByRole('button', { name: 'Oui, le retirer' }).click();
  await expect(page.getByText('22 lieux')).toBeVisible();
  await visitor.page.goto('/annuaire');
  await expect(visitor.page.getByText('22 lieux')).toBeVisible();
});

test('what is no export says what it is, and a partner has no such room', async ({ browser, baseURL }) => {
  const director = await enters(browser, baseURL, 'Direction');
  await director.page.goto('/equipe/annuaire/importer');
  await choose(director.page, 'carte.json', '{"features":[]}');
  await expect(director.page.getByText('n’est pas un export de data·inclusion')).toBeVisible();
  const partner = await enters(browser, baseURL, 'Partenaire');
  await partner.page.goto('/equipe/annuaire');
  await expect(partner.page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible();
});

test('five hundred structures stay quick', async ({ browser, baseURL }) => {
  const { page } = await enters(browser, baseURL, 'Direction');
  await page.goto('/equipe/annuaire/importer');
  const about = 'Un accueil pour toutes et tous, avec un café, des conseils, des ateliers et un jardin ouvert aux enfants.';
  const one = (n) => ({ id: `x--${n}`, nom: `Maison de quartier ${n}`, description: about, adresse: `${n} rue de l’Exemple`, code_postal: '18100', commune: 'Vierzon', horaires_accueil: 'Mo-Fr 09:00-12:00' });
  const service = (n) => ({ id: `s${n}`, structure_id: `x--${n % 500}`, nom: `Atelier ${n}`, description: about, thematiques: ['famille--garde-denfants'], frais: 'gratuit' });
  const structures = Array.from({ length: 500 }, (_, n) => one(n));
  const services = Array.from({ length: 1500 }, (_, n) => service(n));
  await choose(page, 'grand.json', JSON.stringify({ structures, services }));
  await importing(page, 'Importer 500 lignes…');
  await expect(page.getByText('500 lignes sont publiées')).toBeVisible({ timeout: 30_000 });
  const phone = await ready(browser, baseURL);
  await phone.page.goto('/annuaire');
  await expect(phone.page.getByText(/5\d\d lieux/)).toBeVisible({ timeout: 20_000 });
  const began = Date.now();
  await phone.page.getByLabel(WORDS).fill('maizon quartier 321');
  await expect(titles(phone.page).first()).toHaveText('Maison de quartier 321');
  expect(Date.now() - began).toBeLessThan(2_000);
  await phone.context.setOffline(true);
  await phone.page.goto('/annuaire/x--321');
  await expect(phone.page.getByText('321 rue de l’Exemple, 18100 Vierzon')).toBeVisible();
});
