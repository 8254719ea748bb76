// (i) Who keeps a kiosk: maintenance behind a code, a page that begins anew when it hangs or breaks, no way out.
import { test, expect } from './server.mjs';
import { device, installed, look } from './steps.mjs';

const ajar = (page) => page.getByText('Cette page est ouverte à tout le monde');

// As by touching: the page is not loaded anew.
const visit = (page, path) => page.evaluate((to) => {
  history.pushState(null, '', to);
  dispatchEvent(new PopStateEvent('popstate'));
}, path);

async function choose(page, code) {
  await page.locator('#keeper-new').fill(code);
  await page.getByRole('button', { name: 'Garder ce code' }).click();
}

test('maintenance opens to its code alone, and says how the kiosk is', async ({ browser, baseURL }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page, context } = kiosk;
  await page.goto('/');
  await installed(page);
  await page.goto('/borne');
  await expect(ajar(page)).toBeVisible();
  await choose(page, '12');
  await expect(page.locator('#keeper-new-error')).toContainText('De quatre à huit chiffres');
  await choose(page, '24680');
  await expect(ajar(page)).toBeHidden();
  await look(kiosk, 'maintenance');

  // The next who comes sees where to type it, and no more.
  await page.goto('/borne');
  const off = page.getByRole('button', { name: 'Ne plus en faire une borne' });
  await expect(page.getByLabel('Code de maintenance')).toBeVisible();
  await expect(off).toBeHidden();
  await page.getByLabel('Code de maintenance').fill('13579');
  const asked = Date.now();
  await page.getByRole('button', { name: 'Ouvrir la maintenance' }).click();
  await expect(page.getByText('Ce n’est pas ce code')).toBeVisible();
  expect(Date.now() - asked, 'guessing is slow').toBeGreaterThan(2_500);
  await look(kiosk, 'maintenance-closed');
  expect(JSON.stringify(await context.storageState())).not.toContain('24680');
  await page.getByLabel('Code de maintenance').fill('24680');
  await page.getByRole('button', { name: 'Ouvrir la maintenance' }).click();
  await expect(off).toBeVisible();
  // It asks first: one tap of a passing hand leaves a kiosk what it is.
  await off.click();
  await look(kiosk, 'maintenance-off');
  await page.getByRole('button', { name: 'La garder comme borne' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Effacer et partir' })).toBeVisible();

  // A millimetre of this glass, kept over a start.
  const frame = async () => (await page.locator('.bank-card').boundingBox()).width;
  const before = await frame();
  for (let step = 0; step < 10; step += 1) await page.getByRole('button', { name: 'La vraie grandeur +' }).click();
  await expect.poll(async () => Math.round((await frame()) / before * 100)).toBe(110);
  await page.reload();
  await page.getByLabel('Code de maintenance').fill('24680');
  await page.getByRole('button', { name: 'Ouvrir la maintenance' }).click();
  await expect.poll(async () => Math.round((await frame()) / before * 100)).toBe(110);
  await page.getByRole('button', { name: 'Le volume, de 0 à 10 +' }).click();
  await expect(page.getByRole('group', { name: 'Le volume, de 0 à 10' }).locator('output')).toHaveText('7');

  // What prints is as large as a bank card, to a tenth of a millimetre, whatever the glass is.
  await page.emulateMedia({ media: 'print' });
  expect((await frame()) / 96 * 25.4).toBeCloseTo(85.6, 1);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByText('Tout est reçu par le centre')).toBeVisible();
  await context.setOffline(true);
  await visit(page, '/e/gout');
  await page.getByRole('button', { name: 'Je suis ici' }).click();
  await expect(page.getByText('C’est noté')).toBeVisible();
  await page.getByRole('button', { name: 'Effacer et partir' }).click();
  await expect(page.locator('#door-workshops')).toContainText('ujourd’hui');
  await visit(page, '/borne');
  await page.getByLabel('Code de maintenance').fill('24680');
  await page.getByRole('button', { name: 'Ouvrir la maintenance' }).click();
  await expect(page.getByText('1 envoi attend d’être reçu par le centre')).toBeVisible();
  await expect(page.getByText('Pas de connexion au centre').first()).toBeVisible();
});

// A page of before is known by what was put into it.
const mark = (page) => page.evaluate(() => { window.isOld = true; });
const isOld = (page) => page.evaluate(() => window.isOld === true).catch(() => true);

test('a program that breaks begins anew, and the next finds nothing', async ({ browser, baseURL }) => {
  const { page, context } = await device(browser, baseURL, { kiosk: true });
  await context.addInitScript(() => {
    // The first program that is made is the page's own; it comes compiled.
    const make = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
      const made = await make.apply(WebAssembly, given);
      window.memory ??= made.exports.memory;
      return made;
    };
  });
  await page.goto('/');
  await expect(page.locator('#door-workshops')).toContainText('ujourd’hui');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Erase and leave' })).toBeVisible();
  await mark(page);
  // As nothing in a program ever is.
  await page.evaluate(() => { new Uint8Array(window.memory.buffer).fill(255); });
  await expect.poll(() => isOld(page), { timeout: 45_000 }).toBe(false);
  await expect(page.getByRole('button', { name: 'Effacer et partir' })).toBeVisible();
});

test('nothing leads out: a link to another site becomes a QR', async ({ browser, baseURL }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const href of ['https://www.caf.fr/allocataires', 'tel:3230', 'mailto:ccas@vierzon.example']) {
    await page.goto('/aide');
    await expect(page.locator('main h1')).toBeVisible();
    await page.evaluate((to) => {
      const link = Object.assign(document.createElement('a'), { href: to, textContent: 'ailleurs', target: '_blank', className: 'button' });
      document.querySelector('main .card').prepend(link);
    }, href);
    await page.getByRole('link', { name: 'ailleurs' }).click();
    await expect(page.getByRole('dialog')).toContainText(href.replace('tel:', ''));
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    if (href.startsWith('https')) await look(kiosk, 'leaving');
    await page.getByRole('dialog').getByRole('button', { name: 'J’ai compris' }).click();
    await expect(page).toHaveURL(`${baseURL}/aide`);
  }
  expect(asked.filter((url) => !url.startsWith(baseURL))).toEqual([]);
  expect(page.context().pages()).toHaveLength(1);
});
