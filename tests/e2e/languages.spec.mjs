// Choosing a language: a word in its own script, whole without a network. What each screen is in it: tongues.spec.mjs.
import { test, expect } from './server.mjs';
import { device, installed } from './steps.mjs';
import { CODES, said } from './texts.mjs';

test('at the kiosk each language is a word in its own script, and choosing it is enough', async ({ browser, baseURL }) => {
  const { page, context } = await device(browser, baseURL, { kiosk: true });
  for (const code of CODES) {
    const { name, tag, direction, rights } = said(code);
    await page.goto('/');
    const word = page.getByRole('button', { name, exact: true });
    await expect(word).toHaveAttribute('lang', tag);
    await word.click();
    await expect(page.locator('#door-rights')).toContainText(rights);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(word).toHaveAttribute('aria-pressed', 'true');
    await page.screenshot({ path: `shots/language-${code}-home-1080x1920.png` });
  }
  await context.close();
});

test('a chosen language is whole without a network, and another one never came', async ({ browser, baseURL }) => {
  const { page, context } = await device(browser, baseURL);
  await page.goto('/');
  await installed(page);
  await page.getByLabel('Choisir la langue').selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  const kept = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
    .flat().map(({ url }) => new URL(url).pathname.replace(/^.*\/(.*)-[0-9a-f]{8}.*$/, '$1')));
  await expect.poll(kept).toEqual(expect.arrayContaining(['texts-ar', 'texts-rights-ar', 'vazirmatn-arabic-wght-normal']));
  expect(await kept()).not.toContain('texts-en');
  await context.setOffline(true);
  await page.goto('/droits');
  await expect(page.locator('main h1')).toContainText(/[\u0600-\u06ff]/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await context.close();
});

test('what a language lacks is French, and says so to whoever reads aloud', async ({ browser, baseURL }) => {
  const { page, context } = await device(browser, baseURL);
  // Without the worker, which would bring the table past the test.
  await page.addInitScript(() => { navigator.serviceWorker.register = () => Promise.reject(new Error('not today')); });
  // The table of Arabic without the greeting, as if somebody had just added it in French.
  await page.route(/texts-ar-[0-9a-f]+\.json/, async (route) => {
    const answer = await route.fetch();
    const table = (await answer.json()).map((text) => (text === 'كيف يمكننا مساعدتكم؟' ? null : text));
    await route.fulfill({ response: answer, body: JSON.stringify(table) });
  });
  await page.goto('/');
  await page.getByLabel('Choisir la langue').selectOption('ar');
  const greeting = page.locator('main h1');
  await expect(page.locator('#door-rights')).toContainText('حقوقي');
  await expect(greeting).toContainText('Que pouvons-nous faire');
  await expect(greeting).toHaveAttribute('lang', 'fr');
  // The town wrote its workshop in French; back in French nothing needs to be said.
  await page.goto('/ateliers/pain-maison');
  await expect(page.locator('main h1')).toHaveAttribute('lang', 'fr');
  await page.locator('.language-list select').selectOption('fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('main h1')).not.toHaveAttribute('lang');
  await context.close();
});
