// Who came: a tablet without a network marks, starts anew, comes back, and its figures are right on another device; two
// tablets that differ say so; the sheet on paper opens nothing; a keyboard alone is enough.
import { readFileSync } from 'node:fs';
import { test, expect } from './server.mjs';
import { DESK, TABLET, enters, look } from './staff.mjs';
import { device, look as lookAtPhone, signUp } from './steps.mjs';
import { pages } from './paper.mjs';

const WORKSHOP = 'atelier-soupe';
const FIELD = 'Le code d’une personne';
const A4 = [210, 297];

// A sheet's five letters, as anybody can compute them: four of the code, and ISO 7064 over these.
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const short = (code) => {
  const letters = code.replaceAll(' ', '').slice(0, 4);
  const product = [...letters].reduce((before, letter) => {
    const sum = (before + ALPHABET.indexOf(letter)) % 30;
    return ((sum || 30) * 2) % 31;
  }, 30);
  return `${letters}${ALPHABET[(31 - product) % 30]}`;
};
const spaced = (code) => `${code.slice(0, 4)} ${code.slice(4)}`;

const figures = async (page) => Object.fromEntries(await page.locator('.figures > div').evaluateAll((all) => all.map((one) => [
  one.querySelector('dt').textContent, Number(one.querySelector('dd').textContent)])));
const shows = (page, expected) => expect.poll(() => figures(page)).toMatchObject(expected);
const begins = (code) => code.slice(0, 4);
const row = (page, code) => page.locator('.line.party').filter({ hasText: begins(code) });
const opens = async (page) => {
  await page.goto(`/equipe/presences/${WORKSHOP}`);
  await expect(page.getByLabel(FIELD)).toBeFocused();
};
const types = async (page, text) => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};
const kept = (page) => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
  .flat().filter(({ url }) => url.includes('equipe')).length);

const codes = [];

test.beforeAll(async ({ browser, baseURL }) => {
  for (const people of [3, 2, 2]) codes.push(await signUp(await device(browser, baseURL), WORKSHOP, people));
});

test('a tablet marks without a network, starts anew, comes back, and another device has the figures', async ({ browser, baseURL }) => {
  const [family, pair] = codes;
  const tablet = await enters(browser, baseURL, 'Animation', TABLET);
  const { page, context } = tablet;
  // One touch from the list of sign-ups.
  await page.goto('/equipe/inscriptions');
  await page.locator('.line').filter({ hasText: 'L’atelier soupe du dimanche' }).getByRole('link', { name: 'Faire l’appel' }).click();
  await expect(page.getByLabel(FIELD)).toBeFocused();
  await shows(page, { Attendus: 7, Présents: 0, 'Pas encore notés': 7 });
  await look(tablet, 'appel');
  await expect.poll(() => kept(page)).toBeGreaterThanOrEqual(4);

  await context.setOffline(true);
  await types(page, short(family).toLowerCase());
  await expect(page.getByRole('status').filter({ hasText: `${begins(family)} : 3 présents sur 3` })).toBeVisible();
  await expect(row(page, family)).toContainText('gardé ici');
  await shows(page, { Présents: 3, 'Pas encore notés': 4 });
  // One of the three stayed away.
  await row(page, family).getByRole('button', { name: /Un de moins/ }).click();
  await expect(row(page, family)).toContainText('2 présents sur 3');
  // The whole tablet starts anew without a network, and goes on.
  await page.reload();
  await expect(page.getByLabel(FIELD)).toBeFocused();
  await expect(row(page, family)).toContainText('2 présents sur 3');
  await row(page, pair).getByRole('button', { name: /^Excusés/ }).click();
  await expect(row(page, pair)).toContainText('Excusés · gardé ici');
  await page.getByRole('button', { name: 'Une personne de plus sans inscription' }).click();
  await shows(page, { Attendus: 7, Présents: 2, Excusés: 2, Absents: 1, 'Pas encore notés': 2, 'Venus sans inscription': 1 });
  await expect(page.getByText('Sans réseau. Continuez : 4 envois sont gardés ici.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Terminer sur cet appareil' })).toBeDisabled();
  await look(tablet, 'appel-hors-reseau');

  const desk = await enters(browser, baseURL, 'Accueil du centre', DESK);
  await desk.page.goto(`/equipe/inscriptions/${WORKSHOP}`);
  await expect(desk.page.locator('.line').first()).toBeVisible();
  await expect(desk.page.locator('.figures'), 'nothing has been received').toHaveCount(0);
  await context.setOffline(false);
  await expect(row(page, family)).toContainText('reçu par le centre', { timeout: 40_000 });
  // Nobody calls the desk for it: it asks each minute, and when it is opened.
  await desk.page.reload();
  await shows(desk.page, { Attendus: 7, Présents: 2, Excusés: 2, Absents: 1, 'Pas encore notés': 2, 'Venus sans inscription': 1 });
  await look(desk, 'appel-chiffres');

  // Nothing of the list stays on a tablet that is done.
  await page.getByRole('button', { name: 'Terminer sur cet appareil' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terminer sur cet appareil' }).click();
  await expect(page).toHaveURL(new RegExp(`/equipe/inscriptions/${WORKSHOP}$`));
  const left = await page.evaluate(async () => {
    const found = [];
    for (const { name } of (await indexedDB.databases()).filter((it) => it.name.startsWith('plein-sens-presences'))) {
      const database = await new Promise((done) => { const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result); });
      const rows = database.transaction('rows').objectStore('rows').getAllKeys();
      found.push(...await new Promise((done) => { rows.onsuccess = () => done(rows.result); }));
      database.close();
    }
    return [found.filter((key) => /workshop|outbox/.test(key)), localStorage.getItem('plein-sens.attendance')];
  });
  expect(left).toEqual([[], null]);
});

test('two tablets that differ say so, and whoever looks settles it', async ({ browser, baseURL }) => {
  const code = codes[2];
  const first = await enters(browser, baseURL, 'Animation', TABLET);
  const second = await enters(browser, baseURL, 'Direction', DESK);
  await opens(first.page);
  await opens(second.page);
  await first.context.setOffline(true);
  await row(first.page, code).getByRole('button', { name: /^Absents/ }).click();
  await expect(row(first.page, code)).toContainText('Absents · gardé ici');
  await row(second.page, code).getByRole('button', { name: /^Présents/ }).click();
  await expect(row(second.page, code)).toContainText('reçu par le centre');
  await first.context.setOffline(false);
  // The last that the centre received stands, and says what it did not know, on both.
  for (const { page } of [first, second]) {
    await expect(row(page, code)).toContainText('Une autre tablette avait noté : 2 présents sur 2', { timeout: 40_000 });
    await expect(row(page, code)).toContainText('Absents · reçu');
  }
  await look(second, 'appel-desaccord');
  await row(second.page, code).getByRole('button', { name: /^Présents/ }).click();
  for (const { page } of [second, first]) {
    await expect(row(page, code)).toContainText('2 présents sur 2 · reçu', { timeout: 40_000 });
    await expect(row(page, code)).not.toContainText('Une autre tablette');
  }
});

test('what was typed is found, or one reads why not, by a keyboard alone', async ({ browser, baseURL }) => {
  const { page } = await enters(browser, baseURL, 'Direction', TABLET);
  await opens(page);
  const good = short(codes[1]);
  await types(page, good.slice(0, 4) + (good.endsWith('2') ? '3' : '2'));
  await expect(page.getByText('Une lettre n’est pas juste')).toBeVisible();
  await types(page, 'AB');
  await expect(page.getByText('Vous en avez tapé 2.')).toBeVisible();
  await types(page, short('ZZZZ'));
  await expect(page.getByText('Ce code n’est pas sur cette liste')).toBeVisible();
  await types(page, codes[1]);
  await expect(row(page, codes[1])).toContainText('2 présents sur 2');
  await types(page, good);
  await expect(page.getByText(`${begins(good)} : déjà noté`)).toBeVisible();
  const absent = row(page, codes[1]).getByRole('button', { name: /^Absents/ });
  for (let steps = 0; steps < 60 && !(await absent.evaluate((it) => it === document.activeElement)); steps += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(row(page, codes[1])).toContainText('Absents');
  await expect(absent).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(row(page, codes[1]), 'touched again, it was a slip').toContainText('Pas encore noté');
});

test('the sheet on paper has who comes, and opens nothing', async ({ browser, baseURL }) => {
  const { page } = await enters(browser, baseURL, 'Direction', DESK);
  await opens(page);
  const path = 'shots/appel-feuille.pdf';
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  const { size, all } = await pages(path);
  expect(size).toEqual(A4);
  expect(all).toHaveLength(1);
  for (const code of codes) {
    expect(all[0].words.replace(/\s+/g, ' ')).toContain(spaced(short(code)));
    expect(all[0].words.replace(/\s+/g, '')).not.toContain(code.replaceAll(' ', ''));
  }
  expect(all[0].words).toContain('Ni nom ni téléphone');
});

test('what people need becomes a list, and is read on the sheet', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  await phone.page.goto('/ateliers/pain-maison');
  await phone.page.getByRole('button', { name: 'Enfants : un de plus' }).click();
  await phone.page.getByRole('button', { name: 'Enfants : un de plus' }).click();
  await phone.page.getByRole('button', { name: 'J’ai besoin de quelque chose' }).click();
  for (const need of ['Une garde pour les enfants', 'Un repas sans viande', 'arabe']) {
    await phone.page.getByRole('button', { name: need }).click();
  }
  await lookAtPhone(phone, 'besoins');
  // A slip is taken back by the same touch.
  await phone.page.getByRole('button', { name: 'Un accès sans marches' }).click();
  await phone.page.getByRole('button', { name: 'Un accès sans marches' }).click();
  await phone.page.getByRole('button', { name: 'Inscrire 3 personnes' }).click();
  await expect(phone.page.getByText('Reçu par le centre')).toBeVisible();
  const desk = await enters(browser, baseURL, 'Direction', DESK);
  await desk.page.goto('/equipe/inscriptions/pain-maison');
  await expect(desk.page.locator('.needs li')).toHaveText(['2 enfants à garder', '3 repas sans viande', 'Un interprète, arabe, pour 1 groupe']);
  await look(desk, 'besoins');
  await desk.page.goto('/equipe/presences/pain-maison');
  await expect(desk.page.locator('.line.party').first()).toContainText('garde, sans viande, arabe');
});

test('a booking goes into one’s own calendar, and a second one for the same hours is said', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  await signUp(phone, 'pain-maison', 1);
  const coming = phone.page.waitForEvent('download');
  await phone.page.getByRole('button', { name: 'Ajouter à mon agenda' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('pain-maison.ics');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;TZID=Europe\/Paris:\d{8}T\d{6}\r\n[\s\S]*END:VCALENDAR\r\n$/);
  expect(text.replaceAll('\r\n ', '')).toContain('/inscription#');
  // The soup begins while the bread is still in the oven.
  await phone.page.goto(`/ateliers/${WORKSHOP}`);
  await expect(phone.page.getByText('Vous avez déjà une inscription à la même heure')).toBeVisible();
  await expect(phone.page.getByRole('button', { name: 'Inscrire 1 personne' }), 'nobody is refused').toBeEnabled();
  await phone.page.goto('/ateliers/recettes-en-memoire');
  await expect(phone.page.getByRole('button', { name: 'Inscrire 1 personne' })).toBeVisible();
  await expect(phone.page.getByText('Vous avez déjà une inscription à la même heure')).toHaveCount(0);
});

test('a partner notes at its own workshops, and finds no other', async ({ browser, baseURL }) => {
  const { page } = await enters(browser, baseURL, 'Partenaire', TABLET);
  await page.goto('/equipe/inscriptions');
  const own = page.getByRole('link', { name: 'Faire l’appel' }).first();
  const listed = await page.getByRole('link', { name: 'Faire l’appel' }).evaluateAll((all) => all.map((one) => one.pathname));
  if (listed.length > 0) {
    await own.click();
    await expect(page.getByLabel(FIELD)).toBeFocused();
  }
  const other = ['atelier-soupe', 'pain-maison', 'bocaux-et-confitures'].find((id) => !listed.some((path) => path.endsWith(id)));
  await page.goto(`/equipe/presences/${other}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Il n’y a rien ici' })).toBeVisible();
});
