// The program comes in two parts: the first screens do not wait for the second, and whoever needs it is told.
import { expect, test } from './server.mjs';
import { device, look } from './steps.mjs';

// Without the worker, which would have brought it meanwhile.
const withoutWorker = () => { navigator.serviceWorker.register = () => Promise.reject(new Error('not today')); };
// The program has drawn over the first screen of the page.
const started = (page) => expect(page.locator('#door-workshops:not([data-early])')).toBeVisible();
const BEHIND = /\/assets\/behind-\w+\.wasm/;

test('what is behind the first screens: not here, said, tried again, here', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  let shut = true;
  await page.addInitScript(withoutWorker);
  await page.route(BEHIND, (route) => (shut ? route.abort() : route.continue()));
  await page.goto('/');
  await started(page);
  await page.locator('#door-rights').click();
  await expect(page.getByText('Je ne sais pas')).toBeVisible();
  await page.goBack();
  await page.locator('#door-workshops').click();
  await expect(page.getByRole('alert')).toContainText('n’a pas pu s’ouvrir');
  await look(phone, 'behind-shut');
  shut = false;
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Les ateliers' })).toBeVisible();
  await expect(page.locator('#main')).toBeFocused();
});

test('a page behind the first screens opens as soon as its part is here', async ({ browser, baseURL }) => {
  const { page } = await device(browser, baseURL);
  let letGo;
  await page.addInitScript(withoutWorker);
  const held = new Promise((go) => { letGo = go; });
  await page.route(BEHIND, async (route) => { await held; await route.continue(); });
  await page.goto('/');
  await started(page);
  await page.locator('#door-trail').click();
  await expect(page.getByText('cette page arrive sur cet appareil')).toBeVisible();
  letGo();
  await expect(page.getByRole('heading', { level: 1, name: 'Le parcours' })).toBeVisible();
});
