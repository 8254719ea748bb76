// The food of the month: read and scaled in a kitchen without a network, in French and in Arabic; written by staff, refused at
// its field, read when its month begins; withdrawn, it is gone and no link leads to it.
import { test, expect } from './server.mjs';
import { device, disk, look as lookAtPhone, ready } from './steps.mjs';
import { DESK, TABLET, enters, look, room } from './staff.mjs';

// Each goes on in the town that the one before has left.
test.describe.configure({ mode: 'serial' });

const WAY = 'L’aliment du mois : Le potiron';
const way = (page) => page.getByRole('link', { name: WAY });
const now = new Date();
const MONTH = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(now).slice(0, 7);
const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 10, 12));
const NEXT = next.toISOString().slice(0, 7);
const inWords = (day) => new Intl.DateTimeFormat('fr', { timeZone: 'Europe/Paris', month: 'long', year: 'numeric' }).format(day);
const publish = (page) => page.getByRole('button', { name: 'Publier…' }).click();
const surely = (page) => page.getByRole('button', { name: 'Publier maintenant' }).click();
const said = (page, id) => page.locator('.field', { has: page.locator(`#${id}`) }).locator('.error');
const more = (page) => page.getByRole('button', { name: 'Une part de plus' }).click();
const less = (page) => page.getByRole('button', { name: 'Une part de moins' }).click();

test('a phone without a network has the recipes, and scales them', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const phone = await ready(browser, baseURL);
  const { page, context } = phone;
  await expect.poll(async () => JSON.stringify(await disk(page))).toContain('Gratin de potiron');
  await context.setOffline(true);
  await page.goto('/ateliers');
  await expect(way(page)).toBeVisible();
  await page.goto('/');
  await way(page).scrollIntoViewIfNeeded();
  await lookAtPhone(phone, 'accueil-aliment');
  await way(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Le potiron' })).toBeVisible();
  await expect(page.getByText(`Epicé’bon, l’aliment du mois : ${inWords(now)}`)).toBeVisible();
  await expect(page.getByText('De septembre à janvier.')).toBeVisible();
  // The workshops of who cooks it with people, as long as they have not begun.
  const together = await page.getByRole('heading', { name: 'À cuisiner ensemble' }).count();
  const cooked = await page.getByRole('link', { name: /Un légume, trois recettes|L’atelier soupe du dimanche/ }).count();
  expect(cooked > 0).toBe(together > 0);
  await expect(page.locator('.card', { hasText: /(di|dimanche) \d/ }), 'on which day').toHaveCount(cooked);
  await expect(page.locator('.card', { hasText: 'Soupe de potiron' })).toContainText('35 min · 4 parts');
  await lookAtPhone(phone, 'epicebon');
  await page.getByRole('link', { name: 'Gratin de potiron' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gratin de potiron' })).toBeVisible();
  await expect(page.getByText('0,82 € par part')).toBeVisible();
  await expect(page.getByText('3,28 € pour 4 parts')).toBeVisible();
  const goesIn = page.locator('.kitchen ul li');
  await expect(goesIn).toHaveText(['1 000 g potiron', '2 œufs', '200 ml crème', '80 g fromage râpé', '1 gousse d’ail', '1 pincée muscade'].map((line) => new RegExp(`^${line.replaceAll(' ', '\\s')}$`)));
  await expect(page.locator('.kitchen ol li')).toHaveCount(4);
  await lookAtPhone(phone, 'recette');
  await less(page);
  await expect(page.getByText('2,46 € pour 3 parts')).toBeVisible();
  await expect(goesIn).toHaveText([/^750\sg/, /^1\s½\sœufs/, /^150\sml/, /^60\sg/, /^¾\sgousse/, /^1\spincée/]);
  await more(page);
  await more(page);
  await more(page);
  await expect(page.getByText('4,92 € pour 6 parts')).toBeVisible();
  await expect(goesIn.nth(0)).toHaveText(/^1\s500\sg\spotiron$/);
  await expect(page.getByText('0,82 € par part'), 'a portion costs the same').toBeVisible();
  for (let portions = 6; portions > 1; portions -= 1) await less(page);
  await expect(page.getByText('0,82 € pour 1 part')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Une part de moins' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Écouter', exact: true })).toBeVisible();
  // On paper stands the card, and nothing that can be touched.
  await more(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Une part de plus' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  await expect(page.getByText('1,64 € pour 2 parts')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('4 parts');
  await page.screenshot({ path: 'shots/recette-papier.png', fullPage: true });
  await page.emulateMedia({ media: 'screen' });
  // From one card to another, each begins with its own number.
  await page.getByRole('link', { name: 'L’aliment du mois' }).click();
  await page.getByRole('link', { name: 'Gâteau au potiron' }).click();
  await expect(page.getByText('1,73 € pour 8 parts')).toBeVisible();
  await expect(page.getByText('0,22 € par part')).toBeVisible();
  await page.goto('/epicebon/2015-10-9');
  await expect(page.getByText('Cette recette n’est plus là.')).toBeVisible();
});

test('in Arabic, what the town has written in French alone is told as French', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await phone.context.addInitScript(() => {
    localStorage.setItem('plein-sens.language', 'ar');
    sessionStorage.setItem('plein-sens.begun', 'yes');
  });
  await page.goto('/epicebon');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { name: 'الوصفات' })).toBeVisible();
  await expect(page.locator('h1')).toHaveAttribute('lang', 'fr');
  await lookAtPhone(phone, 'epicebon-ar');
  await page.getByRole('link', { name: 'Soupe de potiron' }).click();
  await expect(page.getByRole('heading', { name: 'طريقة التحضير' })).toBeVisible();
  await expect(page.locator('.kitchen ul li').first()).toContainText('800');
  await expect(page.locator('.kitchen ul li span').first()).toHaveAttribute('lang', 'fr');
  await expect(page.locator('.kitchen ol li span').first()).toHaveAttribute('lang', 'fr');
  await expect(page.locator('.kitchen ul li b').first()).not.toHaveAttribute('lang', 'fr');
  await lookAtPhone(phone, 'recette-ar');
  // At the kiosk the four doors fill the glass: it stands with the workshops.
  const kiosk = await device(browser, baseURL, { kiosk: true });
  await kiosk.page.goto('/');
  await expect(kiosk.page.getByRole('link', { name: 'Trouver un lieu qui aide' })).toBeVisible();
  await expect(way(kiosk.page)).toHaveCount(0);
  await kiosk.page.goto('/ateliers');
  await expect(way(kiosk.page)).toBeVisible();
  await kiosk.page.goto(`/epicebon/${MONTH}-1`);
  await expect(kiosk.page.getByText('0,46 € par part')).toBeVisible();
  await lookAtPhone(kiosk, 'recette');
});

test('an agent writes a month, is told what is wrong, and it is read when the month begins', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const agent = await enters(browser, baseURL, 'Accueil du centre', DESK);
  const { page } = agent;
  const fills = async (fields) => {
    for (const [id, text] of Object.entries(fields)) await page.locator(`#${id}`).fill(text);
  };
  const opens = async () => {
    await room(page, 'Programme').click();
    await page.getByRole('link', { name: 'Epicé’bon' }).click();
  };
  await opens();
  await expect(page.locator('.listing li')).toHaveCount(1);
  await look(agent, 'epicebon');
  await page.getByRole('link', { name: 'Nouvel aliment du mois' }).click();
  await fills({ 'field-food-name': 'Le poireau' });
  await page.getByRole('button', { name: 'Ajouter une recette' }).click();
  await fills({ 'recipe-0-title': 'Soupe de poireaux', 'recipe-0-portions': '40', 'recipe-0-0-what': 'poireaux', 'recipe-0-0-amount': 'beaucoup', 'recipe-0-0-euros': '1,805' });
  await publish(page);
  await expect(page.getByRole('dialog', { name: 'Publier ces changements' })).toBeHidden();
  await expect(page.getByText('choses sont à corriger avant de publier')).toBeVisible();
  await expect(said(page, 'recipe-0-portions')).toHaveText('Écrivez un nombre de parts, de 1 à 20.');
  await expect(page.locator('#recipe-0-portions')).toHaveAttribute('aria-invalid', 'true');
  await expect(said(page, 'recipe-0-0-amount')).toContainText('Écrivez un nombre');
  await expect(said(page, 'recipe-0-0-euros')).toHaveText('Écrivez un prix, par exemple 0,90.');
  await expect(said(page, 'field-food-month')).toHaveText('Choisissez un mois.');
  await expect(said(page, 'field-food-about')).toContainText('Écrivez pourquoi');
  await expect(page.getByText('Le coût d’une part paraît ici')).toBeVisible();
  await look(agent, 'epicebon-erreurs');
  await fills({ 'field-food-about': 'Il tient tout l’hiver.', 'recipe-0-portions': '4', 'recipe-0-minutes': '40', 'recipe-0-0-amount': '600', 'recipe-0-0-euros': '1,80', 'recipe-0-steps': 'Lavez et coupez les poireaux.\nCuisez 20 minutes, mixez.' });
  await expect(page.getByText('0,45 € par part')).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter un ingrédient' }).click();
  await fills({ 'recipe-0-1-what': 'huile', 'recipe-0-1-amount': '1,5', 'recipe-0-1-euros': '0,07' });
  // Half a gram is weighed by nobody; one and a half spoons are.
  await expect(said(page, 'recipe-0-1-amount')).toContainText('Écrivez un nombre entier');
  await page.locator('#recipe-0-1-unit').selectOption('spoon');
  await expect(said(page, 'recipe-0-1-amount')).toBeEmpty();
  await expect(page.getByText('0,47 € par part · 1,87 € pour 4 parts'), 'rounded up, while somebody types').toBeVisible();
  await page.locator('#field-food-month').selectOption(NEXT);
  await page.getByRole('button', { name: 'Voir la carte' }).click();
  const card = page.locator('.frame.phone');
  await expect(card).toContainText('0,47 € par part');
  await expect(card.locator('ul li')).toHaveText([/^600\sg\spoireaux$/, /^1\s½\scuillère à soupe\shuile$/]);
  await look(agent, 'epicebon-carte');
  await publish(page);
  await expect(page.getByRole('dialog', { name: 'Publier ces changements' })).toContainText(`Dès le premier jour du mois (${inWords(next)}), tout le monde lira ceci.`);
  await look(agent, 'epicebon-publier');
  await surely(page);
  await expect(page.getByText('C’est publié')).toBeVisible();
  await opens();
  await expect(page.locator('.listing li', { hasText: 'Le poireau' }).getByText('Attend son mois')).toBeVisible();

  // A phone has it already, and shows it when the month has begun.
  const phone = await ready(browser, baseURL);
  await expect.poll(async () => JSON.stringify(await disk(phone.page))).toContain('Le poireau');
  await phone.page.goto('/epicebon');
  await expect(phone.page.getByRole('heading', { level: 1, name: 'Le potiron' })).toBeVisible();
  await expect(phone.page.getByText('Le poireau')).toHaveCount(0);
  await phone.context.clock.setFixedTime(next);
  await phone.context.setOffline(true);
  await phone.page.goto('/epicebon');
  await expect(phone.page.getByRole('heading', { level: 1, name: 'Le poireau' })).toBeVisible();
  await phone.page.getByText('Les mois passés').click();
  await expect(phone.page.getByRole('link', { name: 'Soupe de potiron' })).toBeVisible();
  await lookAtPhone(phone, 'epicebon-mois-passes');
  await phone.page.getByRole('link', { name: 'Soupe de poireaux' }).click();
  await expect(phone.page.getByText('1,87 € pour 4 parts')).toBeVisible();
});

test('two edit the same leaflet, and nothing is lost', async ({ browser, baseURL }) => {
  const [one, other] = [await enters(browser, baseURL, 'Direction'), await enters(browser, baseURL, 'Accueil du centre')];
  for (const { page } of [one, other]) {
    await page.goto(`/equipe/epicebon/${MONTH}`);
    await expect(page.locator('#field-food-name')).toHaveValue('Le potiron');
    await expect(page.getByText('0,46 € par part · 1,81 € pour 4 parts')).toBeVisible();
  }
  await other.page.locator('#field-food-season').fill('De septembre à février.');
  await one.page.locator('#recipe-0-0-euros').fill('1,60');
  await publish(one.page);
  await surely(one.page);
  await expect(one.page.getByText('C’est publié')).toBeVisible();
  await expect(other.page.getByRole('heading', { name: 'Quelqu’un d’autre a publié entre-temps' })).toBeVisible();
  await look(other, 'epicebon-deux-textes');
  await other.page.getByRole('button', { name: 'Continuer avec les deux' }).click();
  await expect(other.page.locator('#field-food-season')).toHaveValue('De septembre à février.');
  await expect(other.page.locator('#recipe-0-0-euros')).toHaveValue('1,60');
  await publish(other.page);
  await surely(other.page);
  await expect(other.page.getByText('C’est publié')).toBeVisible();
});

test('withdrawn, it is gone, and no link leads to it', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const phone = await ready(browser, baseURL);
  await expect(way(phone.page)).toBeVisible();
  const director = await enters(browser, baseURL, 'Direction', TABLET);
  await director.page.goto(`/equipe/epicebon/${MONTH}`);
  await look(director, 'epicebon-mois');
  await director.page.getByRole('button', { name: 'Retirer…' }).click();
  await look(director, 'epicebon-retirer');
  await director.page.getByRole('button', { name: 'Retirer cet aliment' }).click();
  await expect(director.page.getByText('Cet aliment du mois est retiré : personne ne le voit.')).toBeVisible();
  await expect(way(phone.page)).toHaveCount(0);
  await phone.page.goto('/ateliers');
  await expect(phone.page.getByRole('link', { name: 'Proposer un atelier' })).toBeVisible();
  await expect(phone.page.getByRole('link', { name: /L’aliment du mois/ })).toHaveCount(0);
  for (const path of ['/epicebon', `/epicebon/${MONTH}-1`]) {
    await phone.page.goto(path);
    await expect(phone.page.getByText('Aucun aliment du mois n’est publié pour le moment.')).toBeVisible();
  }
  await lookAtPhone(phone, 'epicebon-rien');
  // Published again, everybody has it again.
  await publish(director.page);
  await surely(director.page);
  await expect(director.page.getByText('C’est publié')).toBeVisible();
  await expect(phone.page.getByRole('heading', { level: 1, name: 'Soupe de potiron' })).toBeVisible();
});

test('a facilitator and a partner have no such room', async ({ browser, baseURL }) => {
  for (const post of ['Animation', 'Partenaire']) {
    const { page } = await enters(browser, baseURL, post);
    await expect(page.getByRole('link', { name: 'Epicé’bon' })).toHaveCount(0);
    await page.goto(`/equipe/epicebon/${MONTH}`);
    await expect(page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible();
  }
});
