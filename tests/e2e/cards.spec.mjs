// The trail on paper, and the tablet that reads it. Posters, cards and class sheets are printed and read off the page, every one;
// a child's card passes at a stop, once, also without a network, and a slip is taken back.
import { test, expect } from './server.mjs';
import { DESK, TABLET, enters, look, room } from './staff.mjs';
import { device, look as lookAtPhone, received } from './steps.mjs';
import { ours, pages } from './paper.mjs';

const A4 = [210, 297];
const CARD = /\/passeport#([2-9A-HJKMNP-TV-Z]{6})([0-9A-F]{32})$/;
const FIELD = 'La carte de la personne';

const prints = async (page, what, count) => {
  await page.goto('/equipe/parcours/imprimer');
  if (what) await page.getByRole('button', { name: what }).click();
  for (let more = 1; more < (count ?? 1); more += 1) await page.getByRole('button', { name: 'Une page de plus' }).click();
  await page.getByRole('button', { name: /^Préparer/ }).click();
  await expect(page.locator('.sheets')).toBeVisible();
};
const pdf = async (page, name) => {
  const path = `shots/${name}.pdf`;
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  return path;
};
const programme = async ({ request }) => {
  const answer = await (await request.post('/api/pull', { data: { protocol: 1, scopes: [{ scope: 'programme' }] } })).json();
  return JSON.parse(answer.scopes[0][1].snapshot);
};
const passed = async ({ request }) => {
  const answer = await (await request.post('/api/pull', { data: { protocol: 1, scopes: [{ scope: 'board/cinq-sens' }] } })).json();
  return JSON.parse(answer.scopes[0][1].snapshot).passages.gout ?? 0;
};
const codes = (all) => all.map((square) => square.match(CARD)?.[1]);

// Some cards, as they are printed: what each square says.
async function printed(browser, baseURL, what, name) {
  const { page, context } = await enters(browser, baseURL, 'Accueil du centre', DESK);
  await prints(page, what);
  const { all } = await pages(await pdf(page, name));
  await context.close();
  return all[0].squares;
}

async function holds(browser, baseURL, viewport = TABLET) {
  const tablet = await enters(browser, baseURL, 'Animation', viewport);
  const { page } = tablet;
  await room(page, 'Parcours').click();
  await page.getByRole('link', { name: /Tenir cette étape : .*[Gg]oût/ }).click();
  await page.getByRole('button', { name: 'Tenir cette étape sur cet appareil' }).click();
  await expect(page.getByLabel(FIELD)).toBeFocused();
  return tablet;
}

// A scanner is a keyboard: it types wherever the focus is, and ends with the enter key.
const scans = async (page, text) => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};
const outcome = (page) => page.locator('.outcome');

test('every poster is read off the page, and says its stop and its code', async ({ browser, baseURL }) => {
  const desk = await enters(browser, baseURL, 'Accueil du centre', DESK);
  const { page } = desk;
  await prints(page);
  await look(desk, 'print-posters');
  const path = await pdf(page, 'print-posters');
  const { size, all } = await pages(path);
  const { trails } = await programme(page.context());
  const stops = Object.values(trails).flatMap((trail) => trail.stops);
  expect(stops.length).toBeGreaterThanOrEqual(10);
  expect(size).toEqual(A4);
  expect(all.map(({ squares }) => squares).flat().toSorted()).toEqual(stops.map(({ id }) => `${baseURL}/e/${id}`).toSorted());
  for (const [place, { squares, words }] of all.entries()) {
    const { code } = stops.find(({ id }) => squares[0].endsWith(`/e/${id}`));
    // Letters that stand far apart are words of their own to whoever reads a page.
    expect(words.replaceAll(/\s/g, ''), 'the code stands below it').toContain(code);
    expect(await ours(page, path, place + 1, [0, 0, ...A4])).toBe(squares[0]);
  }
});

test('every card is read off the page, each is another, and its code is the one that is printed', async ({ browser, baseURL }) => {
  const desk = await enters(browser, baseURL, 'Accueil du centre', TABLET);
  const { page } = desk;
  await prints(page, 'Des cartes de passeport', 3);
  await look(desk, 'print-cards');
  const path = await pdf(page, 'print-cards');
  const { size, all } = await pages(path);
  expect([size, all.length]).toEqual([A4, 3]);
  const found = [];
  for (const [place, { squares, words }] of all.entries()) {
    expect(squares.filter((square) => square.startsWith(baseURL) && CARD.test(square))).toHaveLength(8);
    const together = words.replaceAll(/\s/g, '');
    expect(codes(squares).filter((code) => !together.includes(code)), 'codes that are not printed').toEqual([]);
    const looks = [...words.matchAll(/[A-ZÉ][a-zé]+ en (?:rouge|bleu|vert|jaune|violet|noir)/g)].map(([it]) => it);
    expect(new Set(looks).size, 'eight pictures and colours').toBe(8);
    const read = [];
    for (let card = 0; card < 8; card += 1) {
      read.push(await ours(page, path, place + 1, [(card % 2) * 105, Math.floor(card / 2) * 74.25, 105, 74.25]));
    }
    expect(read.toSorted(), 'our own decoder reads the same').toEqual(squares.toSorted());
    found.push(...squares);
  }
  // Another page has other cards, without a network too; and so has another desk.
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /^Préparer/ }).click();
  const again = (await pages(await pdf(page, 'print-cards-again'))).all.flatMap(({ squares }) => squares);
  const elsewhere = await printed(browser, baseURL, 'Des cartes de passeport', 'print-cards-elsewhere');
  const whole = [...found, ...again, ...elsewhere];
  expect(whole).toHaveLength(24 + 24 + 8);
  expect(new Set(codes(whole)).size).toBe(whole.length);
  expect(new Set(whole.map((square) => square.match(CARD)[2])).size).toBe(whole.length);
});

test('a class sheet is one page, and is read', async ({ browser, baseURL }) => {
  const desk = await enters(browser, baseURL, 'Direction', DESK);
  const { page } = desk;
  await prints(page, 'Des fiches de classe', 2);
  await look(desk, 'print-classes');
  const path = await pdf(page, 'print-classes');
  const { size, all } = await pages(path);
  expect([size, all.length]).toEqual([A4, 2]);
  for (const [place, { squares }] of all.entries()) {
    expect(codes(squares)[0]).toMatch(/^C/);
    expect(await ours(page, path, place + 1, [0, 0, ...A4])).toBe(squares[0]);
  }
});

test('cards pass at a stop: once, also without a network; a slip is taken back', async ({ browser, baseURL, server }) => {
  test.setTimeout(150_000);
  const [first, second, third] = await printed(browser, baseURL, 'Des cartes de passeport', 'print-cards-tablet');
  const [sheet] = await printed(browser, baseURL, 'Des fiches de classe', 'print-class-tablet');
  const events = received(server);
  const tablet = await enters(browser, baseURL, 'Animation');
  const { page, context } = tablet;
  const before = await passed(context);
  await room(page, 'Parcours').click();
  await look(tablet, 'stands');
  await page.getByRole('link', { name: /Tenir cette étape : .*[Gg]oût/ }).click();
  await look(tablet, 'stand-take');
  await page.getByRole('button', { name: 'Tenir cette étape sur cet appareil' }).click();
  await expect(page.getByLabel(FIELD)).toBeFocused();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await look(tablet, 'stand-waiting');

  await page.locator('h1').click();
  await scans(page, first);
  await expect(outcome(page)).toHaveClass(/yes/);
  await expect(outcome(page)).toContainText('Bienvenue !');
  await look(tablet, 'stand-passed');
  await scans(page, first);
  await expect(outcome(page)).toContainText(/Déjà passé ici à \d+.h.\d+/);
  await look(tablet, 'stand-already');
  await expect.poll(() => passed(context)).toBe(before + 1);

  // The same by its six letters, as a child says them; one of them wrong; and something that is no card.
  const [, code] = second.match(CARD);
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase();
  const wrong = code.slice(0, 5) + (code[5] === '2' ? '3' : '2');
  await scans(page, wrong);
  await expect(outcome(page)).toContainText('Une lettre n’est pas juste');
  await look(tablet, 'stand-wrong');
  await scans(page, `${baseURL}/e/gout`);
  await expect(outcome(page)).toContainText('Ce n’est pas une carte de passeport');
  await scans(page, spaced);
  await expect(outcome(page)).toContainText('Bienvenue !');
  await expect(outcome(page)).toContainText(`${code.slice(0, 3)} ${code.slice(3)}`);
  await expect.poll(() => passed(context)).toBe(before + 2);
  await scans(page, second);
  await expect(outcome(page), 'its QR is the same passport').toContainText('Déjà passé ici');

  // By keyboard alone: the slip is taken back.
  const undo = page.getByRole('button', { name: new RegExp(`Annuler le passage de .*${code.slice(0, 3)} ${code.slice(3)}`) });
  for (let steps = 0; steps < 12 && !(await undo.evaluate((it) => it === document.activeElement)); steps += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toContainText('Ce passage ne compte plus');
  await expect(page.getByLabel(FIELD)).toBeFocused();
  await look(tablet, 'stand-taken-back');
  await expect.poll(() => passed(context)).toBe(before + 1);

  // The whole tablet starts anew without a network, and goes on.
  const kept = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
    .flat().filter(({ url }) => url.includes('equipe')).length);
  await expect.poll(kept).toBeGreaterThanOrEqual(4);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByLabel(FIELD)).toBeFocused();
  await scans(page, third);
  await expect(outcome(page)).toContainText('Bienvenue !');
  await expect(page.getByText('Sans réseau. Continuez : 1 envoi est gardé ici.')).toBeVisible();
  await expect(page.getByText(`${before + 2} passages à cette étape`), 'it counts its own').toBeVisible();
  await look(tablet, 'stand-offline');
  await page.reload();
  await expect(page.getByText('Une carte, avant l’ouverture de cette page')).toBeVisible();
  await expect(page.getByText(`${before + 2} passages à cette étape`)).toBeVisible();
  await scans(page, first);
  await expect(outcome(page), 'it knows whom it saw').toContainText('Déjà passé ici');
  await context.setOffline(false);
  await expect.poll(() => passed(context), { timeout: 45_000 }).toBe(before + 2);

  // A second tablet, whose memory is empty: the centre knows.
  const other = await holds(browser, baseURL, DESK);
  await scans(other.page, third);
  await expect(outcome(other.page)).toContainText('Déjà passé ici');
  await look(other, 'stand-second');

  // A class in one gesture.
  await scans(other.page, sheet);
  await expect(outcome(other.page)).toContainText('Combien sont venus ?');
  await other.page.getByRole('button', { name: 'Une personne de moins' }).click();
  await look(other, 'stand-class');
  // Who comes next does not make it forget the class, nor press the button that was touched last.
  await scans(other.page, third);
  await expect(outcome(other.page)).toContainText('D’abord la classe');
  await expect(other.page.getByLabel(FIELD)).toHaveValue(third);
  await look(other, 'stand-class-first');
  await other.page.getByRole('button', { name: 'Noter 24 personnes' }).click();
  await expect(outcome(other.page)).toContainText('24 personnes sont notées');
  await expect.poll(() => passed(context)).toBe(before + 2 + 24);
  await expect(other.page.getByText(`${before + 26} passages à cette étape`)).toBeVisible();
  await look(other, 'stand-class-passed');
  const counted = received(server, events);
  expect([counted['passport.checked_in'], counted['passport.taken_back']]).toEqual([4, 1]);

  // Whatever is asked of it, it shows the stop.
  await page.goto('/equipe/inscriptions');
  await expect(page.getByText(`${before + 26} passages à cette étape`)).toBeVisible();
  // Given back, it is nobody's: neither the key nor whom it saw stays.
  await page.getByRole('button', { name: 'Rendre cet appareil' }).click();
  await look(tablet, 'stand-give-back');
  await page.getByRole('dialog').getByRole('button', { name: 'Rendre cet appareil' }).click();
  // And nobody is signed in there: whoever took it was signed out when it became the stop's.
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('plein-sens.stop'))).toBeNull();
  for (const { complaints } of [tablet, other]) expect(complaints).toEqual([]);
});

test('the camera stays open for the next card, and shows none twice', async ({ browser, baseURL }) => {
  const [first, second] = await printed(browser, baseURL, 'Des cartes de passeport', 'print-cards-camera');
  const tablet = await holds(browser, baseURL);
  const { page, context } = tablet;
  await context.addInitScript(() => {
    globalThis.held = null;
    globalThis.BarcodeDetector = class {
      static async getSupportedFormats() { return ['qr_code']; }
      async detect() {
        globalThis.looks = (globalThis.looks ?? 0) + 1;
        return globalThis.held ? [{ rawValue: globalThis.held }] : [];
      }
    };
    const canvas = document.createElement('canvas');
    navigator.mediaDevices.getUserMedia = async () => {
      canvas.getContext('2d').fillRect(0, 0, 1, 1);
      return canvas.captureStream(5);
    };
  });
  await page.reload();
  await page.getByRole('button', { name: 'Lire avec l’appareil photo' }).click();
  const holdUp = (card) => page.evaluate((text) => { globalThis.held = text; }, card);
  for (const card of [first, second]) {
    const [, code] = card.match(CARD);
    await holdUp(card);
    await expect(outcome(page)).toContainText(`${code.slice(0, 3)} ${code.slice(3)}`);
    // Whoever holds it there for longer has not passed twice, and is not told that they did.
    const looks = () => page.evaluate(() => globalThis.looks);
    const before = await looks();
    await expect.poll(looks).toBeGreaterThan(before + 2);
    await expect(outcome(page)).toContainText('Bienvenue !');
    await expect(page.locator('video')).toBeVisible();
  }
  await look(tablet, 'stand-camera');
});

test('a card’s QR shows its plate on any phone', async ({ browser, baseURL }) => {
  const [card] = await printed(browser, baseURL, 'Des cartes de passeport', 'print-cards-phone');
  const tablet = await holds(browser, baseURL);
  await scans(tablet.page, card);
  await expect(outcome(tablet.page)).toContainText('Bienvenue !');
  const phone = await device(browser, baseURL);
  await phone.page.goto(card);
  await expect(phone.page.locator('.plate')).toHaveAttribute('aria-label', /^1 sens sur 5.*oût/i);
  await expect(phone.page.getByText(`${card.match(CARD)[1].slice(0, 3)} ${card.match(CARD)[1].slice(3)}`)).toBeVisible();
  await expect(phone.page.getByLabel('Le code de l’étape')).toHaveCount(0);
  await lookAtPhone(phone, 'card-plate');
  // The phone's own passport is another.
  await phone.page.goto('/parcours');
  await expect(phone.page.locator('.plate')).toHaveAttribute('aria-label', /^0 sens sur 5|^Aucun/);
});
