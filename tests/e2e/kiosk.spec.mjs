// (d) The kiosk forgets, and asks before it does.
import { test, expect } from './server.mjs';
import { device, look, signUp } from './steps.mjs';

const code = (page) => page.locator('.code');

test('nobody touches it: it asks, waits, and forgets', async ({ browser, baseURL }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  await page.clock.install();
  await signUp(kiosk, 'pain-maison', 2);
  await expect(page.getByText('2 places vous sont gardées')).toBeVisible();

  await page.clock.runFor(61_000);
  await expect(page.getByRole('dialog')).toContainText('Êtes-vous encore là');
  await look(kiosk, 'idle-warning');
  await page.clock.runFor(20_000);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: 'Je suis encore là' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(code(page)).toBeVisible();

  await page.clock.runFor(61_000);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.clock.runFor(31_000);
  await expect(page).toHaveURL(`${baseURL}/`);
  await page.goto('/mes-inscriptions');
  await expect(page.getByText('Pas encore d’inscription sur cet appareil')).toBeVisible();
});

test('erase and leave is always there, and leaves nothing', async ({ browser, baseURL }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page, context } = kiosk;
  const spoken = await signUp(kiosk, 'pain-maison', 1);
  const ways = await page.evaluate(() => history.length);
  await page.locator('a[href="/"]').first().click();
  await page.locator('#door-workshops').click();
  await page.locator('.days button').last().click();
  await page.locator('a[href="/ateliers/atelier-soupe"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('soupe');
  expect(await page.evaluate(() => history.length), 'what one looks at stands in no history').toBe(ways);
  await page.getByRole('button', { name: 'English' }).click();
  await page.goto('/e/gout');
  await page.getByRole('button', { name: 'I am here: note my visit' }).click();
  await expect(page.getByText('Noted')).toBeVisible();
  await page.getByRole('button', { name: 'Erase and leave' }).click();
  await expect(page.getByRole('heading', { name: 'Que pouvons-nous faire pour vous' })).toBeVisible();
  await page.goto('/parcours');
  await expect(page.getByText('0 sens sur 5').first()).toBeVisible();
  const left = JSON.stringify(await context.storageState({ indexedDB: true }));
  expect(left).not.toContain(spoken.replaceAll(' ', ''));
  expect(left).not.toContain('checked_in');
  expect(left).not.toContain('passport');
});

test('the first screen asks nobody whether they are there', async ({ browser, baseURL }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  await page.clock.install();
  await page.goto('/');
  await expect(page.locator('#door-workshops')).toContainText('ujourd’hui');
  await page.clock.runFor(200_000);
  await expect(page.getByRole('dialog')).toBeHidden();
});

// The program stays away until it is let go.
async function held(page) {
  let letGo;
  const waiting = new Promise((go) => { letGo = go; });
  await page.route('**/*.wasm', async (route) => { await waiting; await route.continue(); });
  return letGo;
}

test('a tap made before the program is ready is replayed', async ({ browser, baseURL }) => {
  const { page } = await device(browser, baseURL);
  const letGo = await held(page);
  await page.goto('/', { waitUntil: 'commit' });
  const door = page.locator('#door-workshops');
  await door.click();
  await expect(door).toHaveAttribute('aria-busy', 'true');
  letGo();
  await expect(page.getByRole('heading', { level: 1, name: 'Les ateliers' })).toBeVisible();
});

test('the first question stands in the page too, and an answer to it is not lost', async ({ browser, baseURL }) => {
  const { page } = await device(browser, baseURL);
  const letGo = await held(page);
  await page.goto('/', { waitUntil: 'commit' });
  const question = page.getByRole('heading', { level: 1, name: 'Qui compte dans votre foyer ?' });
  await page.locator('#door-rights').click();
  await expect(question).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/droits');
  await page.goBack();
  await expect(page.locator('#door-rights')).toBeVisible();
  await page.goForward();
  const answer = page.getByRole('button', { name: 'Moi seulement' });
  await answer.click();
  await expect(answer).toHaveAttribute('aria-busy', 'true');
  letGo();
  await expect(question).toHaveCount(0);
  await expect(page.getByText(/^Encore/)).toBeVisible();
});

test('the first screen in the page and the program’s say the same', async ({ browser, baseURL }) => {
  const { page } = await device(browser, baseURL);
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('/');
  const doors = () => page.locator('.door .door-title, main h1, .bottom-bar span').allInnerTexts();
  const still = await doors();
  const asked = () => page.locator('main h1, main .progress, main .choice, main > .screen > .muted').allInnerTexts();
  await page.goto('/droits');
  const stillAsked = await asked();
  expect(stillAsked.length).toBeGreaterThan(6);
  await page.goto('/');
  await page.unroute('**/*.wasm');
  await page.reload();
  await expect(page.locator('#door-workshops')).toContainText('ujourd’hui');
  expect(await doors()).toEqual(still);
  await page.locator('#door-rights').click();
  await expect(page.locator('main button').first()).not.toHaveAttribute('data-early');
  expect(await asked()).toEqual(stillAsked);
});
