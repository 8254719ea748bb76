// A show of hands: counted by who stands in the room and put right; in what is told, it counts from the next day on.
import { test, expect } from './server.mjs';
import { DESK, enters, look, room } from './staff.mjs';
import { device, installed, received } from './steps.mjs';

const QUESTION = 'L’accueil vous a-t-il plu ?';

async function answers(browser, baseURL, face) {
  const { page, context } = await device(browser, baseURL);
  await page.goto('/avis');
  await installed(page);
  for (let question = 0; question < 3; question += 1) await page.getByRole('button', { name: face }).click();
  await expect(page.getByText('Merci')).toBeVisible();
  await page.goto('/garde');
  await expect(page.getByText('Tout est reçu par le centre')).toBeVisible();
  await context.close();
}

test('a facilitator counts a room; who answered on a device counts once', async ({ browser, baseURL, server }) => {
  const before = received(server);
  for (let person = 0; person < 6; person += 1) await answers(browser, baseURL, 'Oui, beaucoup');
  const staff = await enters(browser, baseURL, 'Animation', DESK);
  const { page } = staff;
  await room(page, 'Avis').click();
  const own = page.locator('section.panel', { hasText: QUESTION }).last();
  // What is answered today is told tomorrow, and not before enough people gave each answer; where it comes from, staff know.
  await expect(own.getByText('Moins de 5 réponses')).toBeVisible();
  await expect(own.getByText('Sur un appareil')).toBeVisible();

  await page.getByLabel('Oui, beaucoup').fill('10');
  await page.getByLabel('Pas vraiment').fill('10');
  await page.getByLabel('Ont déjà répondu sur un appareil').fill('30');
  await page.getByRole('button', { name: 'Compter 20 mains' }).click();
  await expect(page.getByText('Vous avez compté 20 mains. Il en faut au moins autant')).toBeVisible();
  await page.getByLabel('Ont déjà répondu sur un appareil').fill('1.5');
  await expect(page.getByText('Un nombre entier : 0, 1, 2…')).toBeVisible();
  await page.getByLabel('Ont déjà répondu sur un appareil').fill('6');
  await page.getByRole('button', { name: 'Compter' }).click();
  await expect(page.getByText('20 mains comptées.')).toBeVisible();
  const from = (source) => own.locator('li', { hasText: source }).locator('b');
  await expect(from('À main levée')).toHaveText('20');
  await expect(from('Les deux')).toHaveText('6');
  await expect(own.getByText('sont contents')).toHaveCount(0);
  await look(staff, 'hands');

  // A slip: they were twelve.
  await page.getByLabel('Oui, beaucoup').fill('12');
  await page.getByRole('button', { name: 'Corriger ce compte' }).click();
  await expect(page.getByText('22 mains comptées.')).toBeVisible();
  await expect(from('À main levée')).toHaveText('22');
  expect(received(server, before)['survey.hands_counted']).toBe(2);

  await page.getByRole('button', { name: 'Reprendre ce compte' }).click();
  await expect(page.getByText('Ce vote ne compte plus.')).toBeVisible();
  await expect(from('À main levée'), 'nobody is no source').toHaveCount(0);
});

test('who only holds a stop counts no hands', async ({ browser, baseURL }) => {
  const { page } = await enters(browser, baseURL, 'Partenaire', DESK);
  await expect(room(page, 'Avis')).toHaveCount(0);
});
