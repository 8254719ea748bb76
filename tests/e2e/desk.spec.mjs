// The desk replays a case from its ticket: the same as on the person's phone, and nothing of it leaves the page.
import { problems } from './axe.mjs';
import { test, expect } from './server.mjs';

const DESK = { width: 1280, height: 800 };
const TABLET = { width: 768, height: 1024 };
// A person of 34, alone, with 310.50 euros of pay: `tests/compatibility/ticket/alone.json`.
const TICKET = 'PSD12319D21001GH87HGG00A0070H411DACKM042421406V250G70NT4BH8VRMDF080T5PNZ0';

async function atTheDesk(browser, baseURL, viewport) {
  const context = await browser.newContext({ baseURL, locale: 'fr-FR', viewport, timezoneId: 'Europe/Paris', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto('/equipe');
  await page.getByRole('button', { name: 'Essayer : Accueil du centre' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Accueil', exact: true }).click();
  await expect(page.getByLabel('Le billet de la personne')).toBeFocused();
  return page;
}

async function look(page, name) {
  expect(await problems(page), name).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider, `${name}: wider than the screen`).toBeLessThanOrEqual(0);
  const { width, height } = page.viewportSize();
  await page.screenshot({ path: `shots/desk-${name}-${width}x${height}.png` });
}

for (const viewport of [TABLET, DESK]) {
  test(`a ticket is scanned, at ${viewport.width}`, async ({ browser, baseURL }) => {
    const page = await atTheDesk(browser, baseURL, viewport);
    const sent = [];
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await look(page, 'empty');
    // A scanner is a keyboard: it types wherever the focus is, and ends with the enter key.
    await page.locator('h1').click();
    const begun = Date.now();
    await page.keyboard.type(`${baseURL}/billet#${TICKET}`);
    await page.keyboard.press('Enter');
    const rsa = page.locator('.case details', { hasText: 'RSA (revenu de solidarité active)' });
    await expect(rsa).toContainText('262,99');
    expect(Date.now() - begun, 'within fifteen seconds').toBeLessThan(15_000);
    // Why, who, and which papers.
    await rsa.locator('summary').click();
    await expect(rsa).toContainText('Vos ressources comptées, 310,50');
    await expect(page.locator('.answers')).toContainText('12/05/1992');
    await expect(page.locator('.case')).toContainText('Un relevé d’identité bancaire');
    await look(page, 'case');
    expect(sent.filter((request) => request.includes(TICKET.slice(10, 30)) || request.includes('310')), 'nothing is sent').toEqual([]);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));
    expect(kept).not.toContain('PSD1');
    await page.getByRole('button', { name: 'Effacer, personne suivante' }).click();
    await expect(page.locator('.case')).toBeHidden();
  });
}

test('the camera reads one too, and what is torn is said', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, locale: 'fr-FR', viewport: TABLET, timezoneId: 'Europe/Paris' });
  await context.addInitScript((ticket) => {
    let looks = 0;
    globalThis.stopped = 0;
    globalThis.BarcodeDetector = class {
      static async getSupportedFormats() { return ['qr_code']; }
      async detect() {
        looks += 1;
        return looks > 2 ? [{ rawValue: ticket }] : [];
      }
    };
    navigator.mediaDevices.getUserMedia = async () => {
      const canvas = document.createElement('canvas');
      canvas.getContext('2d').fillRect(0, 0, 9, 9);
      const stream = canvas.captureStream();
      for (const track of stream.getTracks()) {
        const stop = track.stop.bind(track);
        track.stop = () => { globalThis.stopped += 1; stop(); };
      }
      return stream;
    };
  }, TICKET);
  const page = await context.newPage();
  await page.goto('/equipe');
  await page.getByRole('button', { name: 'Essayer : Accueil du centre' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Accueil', exact: true }).click();
  await page.getByRole('button', { name: 'Lire avec l’appareil photo' }).click();
  await expect(page.locator('.case')).toContainText('262,99');
  expect(await page.evaluate(() => globalThis.stopped), 'the camera is closed again').toBe(1);
  await page.getByLabel('Le billet de la personne').fill(TICKET.slice(0, 40));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Une partie de ce billet manque')).toBeVisible();
  await look(page, 'torn');
});

test('who has no desk has no such room', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, locale: 'fr-FR', viewport: TABLET });
  const page = await context.newPage();
  await page.goto('/equipe/accueil');
  await page.getByRole('button', { name: 'Essayer : Partenaire' }).click();
  await expect(page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible();
});
