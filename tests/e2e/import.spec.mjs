// Tables from a spreadsheet: each bad line says what to do, and nothing is published before somebody has said yes.
import { test, expect } from './server.mjs';
import { DESK, TABLET, enters, look, room } from './staff.mjs';

const file = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.isBuffer(text) ? text : Buffer.from(text) });
const choose = (page, name, text) => page.getByLabel('Le fichier').setInputFiles(file(name, text));
const line = (page, n) => page.locator('.listing li', { hasText: new RegExp(`Ligne ${n}(?!\\d)`) });

// The second day of the demo's week, as people write it.
const tomorrow = () => {
  const paris = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', day: '2-digit', month: '2-digit', year: 'numeric' });
  return paris.format(new Date(Date.now() + 24 * 3600 * 1000));
};

test('partners come from a table, and then their workshops', async ({ browser, baseURL }) => {
  const agent = await enters(browser, baseURL, 'Accueil du centre');
  const { page } = agent;
  await room(page, 'Programme').click();
  await page.getByRole('link', { name: 'Importer un tableau' }).click();
  await look(agent, 'importer');
  // As a French spreadsheet of old writes it.
  await choose(page, 'partenaires.csv', Buffer.from('Nom;Ville\r\nCaf\xe9 \xab\xa0du Coin\xa0\xbb;Vierzon\r\n=HYPERLINK("x");Vierzon\r\n', 'latin1'));
  await expect(page.getByText('1 nouvelle ligne')).toBeVisible();
  await expect(line(page, 3)).toContainText('est une formule pour un tableur');
  await page.getByRole('button', { name: 'Importer 1 ligne…' }).click();
  await expect(page.getByText('1 ligne à corriger reste de côté')).toBeVisible();
  await page.getByRole('button', { name: 'Importer maintenant' }).click();
  await expect(page.getByText('C’est fait : 1 ligne est publiée')).toBeVisible();
  await expect(line(page, 2)).toContainText('Déjà publié');

  await page.getByLabel('Ce que le tableau contient').selectOption('workshops');
  const head = 'Titre;Description;Partenaire;Lieu;Date;Début;Fin;Places;Public';
  const good = `Le goût du café;On sent, on goûte;Café « du Coin »;Le comptoir;${tomorrow()};17h30;18h45;9;tous`;
  const bad = 'Le thé;;Personne;;31/02/2015;25h;26h;dix;chats';
  await choose(page, 'ateliers.csv', `\ufeff${head}\n${good}\n${bad}\n`);
  await expect(page.getByText('1 ligne à corriger')).toBeVisible();
  const told = line(page, 3);
  await expect(told).toContainText('Partenaire : « Personne ». Aucun partenaire ne porte ce nom');
  await expect(told).toContainText('Lieu : Remplissez cette case');
  await expect(told).toContainText('Date : « 31/02/2015 ». Écrivez un jour comme 12/10/2015');
  await expect(told).toContainText('Début : « 25h ». Écrivez une heure comme 17h30');
  await expect(told).toContainText('Public : « chats ». Écrivez un de ces mots : tout le monde, familles, seniors, classes');
  await look(agent, 'importer-lignes');
  await page.setViewportSize(DESK);
  await look(agent, 'importer-lignes');
  // Looked at, and not said yes to: nobody reads of it.
  const visitor = await browser.newPage({ baseURL, locale: 'fr-FR' });
  await visitor.goto('/ateliers/le-gout-du-cafe');
  await expect(visitor.getByRole('heading', { name: 'Le goût du café' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Importer 1 ligne…' }).click();
  await page.getByRole('button', { name: 'Importer maintenant' }).click();
  await expect(page.getByText('C’est fait : 1 ligne est publiée')).toBeVisible();
  await visitor.goto('/ateliers/le-gout-du-cafe');
  await expect(visitor.getByRole('heading', { name: 'Le goût du café' })).toBeVisible();
  await expect(visitor.getByText('Café « du Coin »').first()).toBeVisible();
});

test('a thousand lines are read, published, and known again', async ({ browser, baseURL }) => {
  const { page } = await enters(browser, baseURL, 'Direction', TABLET);
  await page.goto('/equipe/programme/importer');
  const lines = Array.from({ length: 1000 }, (_, n) => `Structure numéro ${n + 1}`);
  await choose(page, 'mille.csv', `Nom\n${lines.join('\n')}\n`);
  await page.getByRole('button', { name: /^Importer 1\s000 lignes…/ }).click();
  await page.getByRole('button', { name: 'Importer maintenant' }).click();
  await expect(page.getByText(/1\s000 lignes sont publiées/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/1\s000 déjà publiées/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Importer 1/ })).toHaveCount(0);
});

test('what is no table says what it is', async ({ browser, baseURL }) => {
  const { page } = await enters(browser, baseURL, 'Direction');
  await page.goto('/equipe/programme/importer');
  await choose(page, 'classeur.xlsx', Buffer.from('PK\x03\x04 …'));
  await expect(page.getByText('Ce n’est pas un fichier CSV')).toBeVisible();
  await choose(page, 'autre.csv', 'Ville\nVierzon\n');
  await expect(page.getByText('Il manque des colonnes : Nom')).toBeVisible();
});

test('a partner brings no tables', async ({ browser, baseURL }) => {
  const { page } = await enters(browser, baseURL, 'Partenaire');
  await room(page, 'Programme').click();
  await expect(page.getByRole('link', { name: 'Nouvel atelier' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Importer un tableau' })).toHaveCount(0);
  await page.goto('/equipe/programme/importer');
  await expect(page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible();
});
