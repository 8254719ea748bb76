// A QR is read off a camera in a browser that cannot do it by itself: at the desk and on a phone. The browser's own camera
// plays a film of a square that the project itself has drawn.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from './playwright.config.mjs';
import { test, expect } from './server.mjs';
import { device, look, ready } from './steps.mjs';
import { DESK, enters, look as lookAtStaff, room } from './staff.mjs';

const FILM = join(process.env.PLEIN_SENS_E2E ?? tmpdir(), 'camera.y4m');
const [WIDTH, HEIGHT] = [640, 480];
// A person of 34, alone, with 310.50 euros of pay: `tests/compatibility/ticket/alone.json`.
const TICKET = 'PSD12319D21001GH87HGG00A0070H411DACKM042421406V250G70NT4BH8VRMDF080T5PNZ0';
const OPEN = 'Lire avec l’appareil photo';
const SHUT = 'L’appareil photo ne s’ouvre pas';

const { launchOptions } = config.use;
const CAMERA = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${FILM}`];
test.use({ launchOptions: { ...launchOptions, args: [...launchOptions.args, ...CAMERA] } });

// Films the square that stands on a page: a sheet on a table, in middling light.
async function film(page) {
  const light = await page.locator('.screen > .card .qr').evaluate((square, [width, height]) => {
    const paper = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    const fill = (colour, path) => Object.assign(paper, { fillStyle: colour }).fill(path);
    const table = new Path2D();
    table.rect(0, 0, width, height);
    fill('#777', table);
    const { width: modules } = square.viewBox.baseVal;
    const side = height * 0.85;
    paper.translate((width - side) / 2, (height - side) / 2);
    paper.scale(side / modules, side / modules);
    paper.translate(4, 4);
    for (const [part, colour] of [['.qr-ground', '#ddd'], ['.qr-dark', '#333']]) {
      fill(colour, new Path2D(square.querySelector(part).getAttribute('d')));
    }
    const { data } = paper.getImageData(0, 0, width, height);
    return Array.from({ length: width * height }, (_, dot) => data[4 * dot]);
  }, [WIDTH, HEIGHT]);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), Buffer.from(light), Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
  writeFileSync(FILM, Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420\n`), frame, frame]));
}

// The ticket as the person's own page draws it.
async function ticketFilmed(browser, baseURL) {
  const { page, context } = await device(browser, baseURL);
  await page.goto(`/billet#${TICKET}`);
  await page.getByRole('link', { name: 'Emporter mes résultats' }).click();
  await expect(page.getByRole('img', { name: 'Vos résultats, à scanner' })).toBeVisible();
  await film(page);
  await context.close();
}

// Whoever opens the camera is asked, and says yes or no; no browser here reads a QR by itself.
async function may(context, yes) {
  await context.addInitScript(() => { delete globalThis.BarcodeDetector; });
  await context.grantPermissions(yes ? ['camera'] : []);
}

const readers = (page) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return () => asked.filter((path) => /\/assets\/(qr|camera)-/.test(path)).map((path) => path.replace(/-[0-9a-f]{8}/, ''));
};

test('the agent holds a ticket into the camera, and sees the case', async ({ browser, baseURL }) => {
  await ticketFilmed(browser, baseURL);
  const desk = await enters(browser, baseURL, 'Accueil du centre', DESK);
  const { page, context } = desk;
  await may(context, true);
  await page.reload();
  await room(page, 'Accueil').click();
  const read = readers(page);
  await expect(page.getByLabel('Le billet de la personne')).toBeFocused();
  expect(read(), 'nothing of it comes before').toEqual([]);
  const begun = Date.now();
  await page.getByRole('button', { name: OPEN }).click();
  await expect(page.locator('.case')).toContainText('262,99');
  expect(Date.now() - begun, 'within fifteen seconds').toBeLessThan(15_000);
  expect(read().toSorted()).toEqual(['/assets/camera.js', '/assets/qr.js', '/assets/qr.wasm']);
  await expect(page.getByRole('button', { name: OPEN }), 'it is closed again').toBeVisible();
  await lookAtStaff(desk, 'camera-case');
});

test('a camera that stays shut is said, and the letters can be typed', async ({ browser, baseURL }) => {
  const desk = await enters(browser, baseURL, 'Accueil du centre');
  const { page, context } = desk;
  await may(context, false);
  await page.reload();
  await room(page, 'Accueil').click();
  await page.getByRole('button', { name: OPEN }).click();
  await expect(page.getByText(SHUT)).toBeVisible();
  await lookAtStaff(desk, 'camera-shut');
  await page.getByLabel('Le billet de la personne').fill(TICKET);
  await page.keyboard.press('Enter');
  await expect(page.locator('.case')).toContainText('262,99');
});

test('on a phone: shut, blind, open, and without a network once it was there', async ({ browser, baseURL }) => {
  await ticketFilmed(browser, baseURL);
  const phone = await ready(browser, baseURL);
  const { page, context } = phone;
  await may(context, false);
  await context.setOffline(true);
  await page.goto('/parcours');
  await page.getByRole('button', { name: OPEN }).click();
  await expect(page.getByText(SHUT)).toBeVisible();
  await look(phone, 'camera-shut');
  // What reads has not come yet: without a network it cannot, and that is another thing than a camera that is shut.
  await context.grantPermissions(['camera']);
  await page.getByRole('button', { name: OPEN }).click();
  await expect(page.getByText('Cet appareil ne sait pas encore lire les QR')).toBeVisible();
  await look(phone, 'camera-blind');
  await context.setOffline(false);
  // A ticket is no stop, and that is said.
  await page.getByRole('button', { name: OPEN }).click();
  await expect(page.getByText('Aucune étape n’a ce code')).toBeVisible();
  await look(phone, 'camera-no-stop');
  await page.goto('/billet');
  await page.getByRole('button', { name: OPEN }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Vous pourriez recevoir/ })).toBeVisible();
  await context.setOffline(true);
  await page.goto('/billet');
  await page.getByRole('button', { name: OPEN }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Vous pourriez recevoir/ })).toBeVisible();
});

test('a phone that reads by itself needs nothing, and a poster leads to its stop', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page, context } = phone;
  await context.addInitScript((poster) => {
    globalThis.poster = null;
    addEventListener('hold', () => { globalThis.poster = poster; });
    globalThis.BarcodeDetector = class {
      static async getSupportedFormats() { return ['qr_code']; }
      async detect() { return globalThis.poster ? [{ rawValue: globalThis.poster }] : []; }
    };
  }, `${baseURL}/e/gout`);
  await context.grantPermissions(['camera']);
  await page.goto('/parcours');
  const read = readers(page);
  await page.getByRole('button', { name: OPEN }).click();
  await expect.poll(() => page.locator('video').evaluate((video) => video.videoWidth)).toBe(WIDTH);
  await look(phone, 'camera-open');
  await page.getByRole('button', { name: 'Fermer l’appareil photo' }).click();
  await expect(page.locator('video')).toHaveCount(0);
  await page.getByRole('button', { name: OPEN }).click();
  await page.evaluate(() => dispatchEvent(new Event('hold')));
  await expect(page).toHaveURL(/\/e\/gout$/);
  expect(read().filter((path) => path.includes('/qr.')), 'the browser’s own reader is enough').toEqual([]);
});
