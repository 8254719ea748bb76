// The programme: a day, all of it, or what somebody looks for, without a network; and the hour on the wall.
import { test, expect } from './server.mjs';
import { device, glance, installed, look } from './steps.mjs';

const cards = (page) => page.locator('main .card');
const found = (page) => page.getByRole('status').filter({ hasText: 'Trouvé' });

// A time of the first day, as clocks in Paris show it in winter: in summer it is an hour later there.
const afternoon = (hours, minutes) => {
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date());
  return new Date(`${today}T${hours}:${minutes}:00+01:00`);
};

test('somebody looks for a word, a place, and what must be so, on a phone without a network', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page, context } = phone;
  // In the afternoon of the first day the bus has come; one may still go there.
  await page.clock.setFixedTime(afternoon(15, 30));
  await page.goto('/ateliers');
  await installed(page);
  await context.setOffline(true);
  const today = await cards(page).count();
  await page.getByRole('button', { name: 'Toute la semaine' }).click();
  await expect(page.locator('main h2')).not.toHaveCount(1);
  const all = await cards(page).count();
  expect(all).toBeGreaterThan(today);
  await look(phone, 'programme-week');

  await page.getByRole('button', { name: 'Chercher' }).click();
  await page.getByLabel('Un mot, un lieu').fill('LEGUME trois');
  await expect(found(page)).toHaveText('Trouvé : 1');
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page)).toContainText('Un légume, trois recettes');
  await look(phone, 'programme-sought');
  await page.getByRole('button', { name: 'Sans inscription' }).click();
  await expect(page.getByText('Rien ne correspond. Cherchez autre chose.')).toBeVisible();
  await glance(phone, 'programme-nothing');
  await page.getByLabel('Un mot, un lieu').fill('');
  await expect(cards(page).first()).toContainText('Sans inscription : venez');
  const open = await cards(page).count();
  expect(open).toBeLessThan(all);
  expect(await cards(page).filter({ hasText: 'Sans inscription : venez' }).count()).toBe(open);
  await page.getByRole('button', { name: 'Sans inscription' }).click();
  await expect(cards(page)).toHaveCount(all);
  await page.getByRole('button', { name: 'Le bus' }).click();
  await expect(cards(page).first()).toBeVisible();
  expect(await cards(page).count()).toBeLessThan(all);
  // Whoever closes the search has the day again, and nothing that is left out unseen.
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(cards(page)).toHaveCount(today);
  expect(phone.complaints).toEqual([]);
});

test('in Arabic, and at a kiosk by its own keyboard', async ({ browser, baseURL }) => {
  const reader = await device(browser, baseURL, { locale: 'ar' });
  await reader.page.goto('/ateliers');
  await reader.page.getByRole('button', { name: 'بحث' }).click();
  await reader.page.getByLabel('كلمة أو مكان').fill('potiron');
  await expect(cards(reader.page).first()).toBeVisible();
  await look(reader, 'programme-sought-ar');

  const kiosk = await device(browser, baseURL, { kiosk: true });
  await kiosk.page.goto('/ateliers');
  await kiosk.page.getByRole('button', { name: 'Chercher' }).click();
  await kiosk.page.getByRole('button', { name: 'Places libres' }).click();
  await expect(found(kiosk.page)).toBeVisible();
  await look(kiosk, 'programme-sought');
});

test('the wall says what is on and what comes next', async ({ browser, baseURL }) => {
  const wall = await device(browser, baseURL);
  const { page } = wall;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.clock.setFixedTime(afternoon(14, 50));
  await page.goto('/ecran/programme');
  await expect(page.getByRole('heading', { name: 'En ce moment' })).toBeVisible();
  await expect(page.getByText('Un légume, trois recettes')).toBeVisible();
  await expect(page.getByText('jusqu’à 16 h 30').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ensuite' })).toBeVisible();
  await expect(page.getByText('Petit déjeuner des cinq sens'), 'what is over').toHaveCount(0);
  await page.screenshot({ path: 'shots/wall-programme-1920x1080.png' });
  expect(wall.complaints).toEqual([]);
});
