// (h) A kiosk forgets: what people typed, were given and answered is searched for in the browser's whole folder on disk,
// in the page's memory and storage, its history and the clipboard. And the same search finds it where nobody erased.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { test, expect } from './server.mjs';
import { KIOSK, PHONE, device, disk, installed, look, received, signUp } from './steps.mjs';
import { everything, found, hitsOnDisk, unsnap } from './profile.mjs';

const first = (page) => expect(page.locator('#door-workshops')).toContainText('ujourd’hui');
const heading = (page) => page.getByRole('heading', { level: 1 }).innerText();
const FIELDS = ['#contact-name', '#contact-phone'];

// A browser with a folder of its own, as a kiosk in the hall has one. It remembers the memory of each page's program.
async function open(launch, folder, { baseURL, kiosk }) {
  const context = await chromium.launchPersistentContext(folder, {
    ...launch, baseURL, locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: kiosk ? KIOSK : PHONE, reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript(() => {
    window.memories = [];
    for (const name of ['instantiate', 'instantiateStreaming']) {
      const make = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        const made = await make.apply(WebAssembly, given);
        const memory = (made.instance ?? made).exports.memory;
        if (memory) window.memories.push(memory);
        return made;
      };
    }
  });
  const [page] = context.pages();
  await page.goto('/');
  await first(page);
  await installed(page);
  if (kiosk) {
    await page.goto('/borne');
    await page.getByRole('button', { name: 'Faire de cet appareil une borne' }).click();
    await first(page);
  }
  return { context, page, kiosk };
}

// As by touching: the program goes there, and the page is not loaded anew.
async function visit(page, path) {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

// What is sent of a person without being shown: passports, lanes, nonces.
function overhear(page, plants) {
  page.on('request', (request) => {
    if (!request.url().includes('/api/push')) return;
    const push = JSON.parse(request.postData() ?? '{}');
    for (const { nonce, body, sealed } of push.commands ?? []) {
      if (/lease_seats|return_seats/.test(body)) continue;
      plants.add(push.lane).add(nonce);
      if (sealed) plants.add(sealed.bytes.slice(0, 64));
      for (const [, id] of body.matchAll(/"(?:passport|booking)":"(\w+)"/g)) plants.add(id);
    }
  });
}

async function signUpHere(page, workshop, [name, phone], plants) {
  await visit(page, `/ateliers/${workshop}`);
  await page.getByRole('button', { name: 'Laisser un prénom ou un téléphone' }).click();
  for (const [place, text] of [name, phone].entries()) await page.locator(FIELDS[place]).fill(text);
  await page.getByRole('button', { name: 'Inscrire 1 personne' }).click();
  await expect(page.locator('.code')).toBeVisible();
  const spoken = (await page.locator('.code').innerText()).trim();
  await page.locator('.code').evaluate((code) => getSelection().selectAllChildren(code));
  await page.keyboard.press('Control+C');
  plants.add(spoken).add(spoken.replaceAll(' ', ''));
}

// What is typed into a field and never sent.
async function type(page, path, field, text) {
  await visit(page, path);
  await page.locator(field).fill(text);
}

const pick = (page, name) => page.getByRole('button', { name, exact: true }).click();
const ANSWERS = (mark) => ({
  'Qui compte dans votre foyer ?': (page) => pick(page, 'Moi seulement'),
  'Quelle date de naissance ?': (page) => give(page, `17/03/19${mark}`),
  'Quelle activité en ce moment ?': (page) => pick(page, 'Salarié'),
  'Quelle nationalité ?': (page) => pick(page, 'Française'),
  'Qu’est-ce qui entre ou sort chaque mois ?': async (page) => { await pick(page, 'Un salaire'); await pick(page, 'Continuer'); },
  'Quel salaire ?': (page) => give(page, `73${mark},42`),
  'Où vivez-vous ?': (page) => pick(page, 'Chez moi, sans emprunt à rembourser'),
  'Combien d’épargne dans le foyer ?': (page) => give(page, `81${mark},13`, `92${mark},14`),
  'Qu’a-t-on déclaré aux impôts pour il y a deux ans ?': (page) => pick(page, 'Comme cette année'),
  'Quel revenu fiscal de référence ?': (page) => give(page, `47${mark}1`, `47${mark}1`),
});

async function give(page, ...texts) {
  for (const [place, text] of texts.entries()) await page.locator(`#answer-${place}`).fill(text);
  await pick(page, 'Continuer');
}

async function answer(page, mark, plants) {
  const answers = ANSWERS(mark);
  await visit(page, '/droits');
  await expect(page.locator('.progress')).toBeVisible();
  while (await page.locator('.progress').count()) {
    const question = await heading(page);
    // A list of which nothing is true is answered by going on.
    await (answers[question] ?? (() => pick(page, 'Continuer')))(page);
    await expect.poll(() => heading(page)).not.toBe(question);
  }
  for (const text of [`17/03/19${mark}`, `73${mark},42`, `81${mark},13`, `92${mark},14`, `47${mark}1,`]) plants.add(text);
}

// One person's visit, through every journey that a kiosk has; `who` makes each string of it one of a kind.
async function stay({ page, context }, who, plants, { online, code }) {
  const name = (what) => { const text = `${what}${who}zq`; plants.add(text); return text; };
  const number = (text) => { plants.add(text); return text; };
  await context.setOffline(!online);
  await signUpHere(page, 'pain-maison', [name('Canarina'), number(`06 39 98 ${who} 12`)], plants);
  if (online) {
    await expect(page.getByText('C’est confirmé')).toBeVisible();
    await page.getByRole('button', { name: 'Voir mon reçu' }).click();
    plants.add((await page.locator('.voucher').innerText()).trim());
  }
  await signUpHere(page, 'atelier-soupe', [name('Serinette'), number(`02 48 52 ${who} 77`)], plants);
  // Typed, and thought better of.
  await visit(page, '/ateliers/pain-maison');
  await page.getByRole('button', { name: 'Laisser un prénom ou un téléphone' }).click();
  await page.locator(FIELDS[0]).fill(name('Hésitante'));
  await page.locator(FIELDS[1]).fill(number(`07 12 34 ${who} 89`));
  await visit(page, '/e/gout');
  await page.getByRole('button', { name: 'Je suis ici' }).click();
  await expect(page.getByText('C’est noté')).toBeVisible();
  await answer(page, who, plants);
  // Words of one's own, and nothing else of that survey; others are typed and thought better of.
  await visit(page, '/avis/visite');
  for (const words of [name('Pensée libre '), name('Pensée retenue ')]) {
    for (let asked = 0; asked < 3; asked += 1) await pick(page, 'Passer');
    await page.locator('#words').fill(words);
    if (words.includes('retenue')) break;
    await pick(page, 'Continuer');
    await expect(page.getByRole('heading', { name: 'Merci pour votre avis' })).toBeVisible();
    await visit(page, '/parcours');
    await visit(page, '/avis/visite');
  }
  await visit(page, '/avis');
  await expect(page.locator('.faces')).toBeVisible();
  while (await page.locator('.faces').count()) {
    const question = await heading(page);
    await page.locator('.faces button').nth(3).click();
    await expect.poll(() => heading(page)).not.toBe(question);
  }
  await type(page, '/recu', '#receipt', name('Mots libres de '));
  await page.locator('#receipt').press('Enter');
  await type(page, '/borne', '#enrol', name('ENROL'));
  await page.getByRole('button', { name: 'Rattacher cet appareil' }).click();
  await type(page, '/parcours', 'main input', name('plaque'));
  // What somebody brought: their own code, typed.
  await visit(page, '/mes-inscriptions');
  plants.add(code).add(code.replaceAll(' ', ''));
  await page.getByLabel('Votre code').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Ouvrir mon inscription' }).click();
  if (online) await expect(page.locator('.code')).toHaveText(code);
  plants.add(code.toLowerCase());
}

// Everything that a page could be made to say.
async function inPage({ page, context }, strings) {
  const devtools = await context.newCDPSession(page);
  const pieces = [];
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk));
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devtools.detach();
  const memory = await page.evaluate((wanted) => window.memories.flatMap(({ buffer }) => {
    // Strings stand there as they are written in UTF-8; a letter a byte is enough to find them.
    const bytes = new TextDecoder('latin1').decode(buffer);
    const letters = (text) => String.fromCharCode(...new TextEncoder().encode(text));
    const latin = (text) => new TextDecoder('latin1').decode(new TextEncoder().encode(text));
    return wanted.filter((text) => bytes.includes(latin(text)) || bytes.includes(letters(text)));
  }), strings);
  const texts = await page.evaluate(async () => {
    const storage = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
    const caches = [];
    for (const name of await window.caches.keys()) {
      const cache = await window.caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        caches.push(request.url, await answer.text());
      }
    }
    const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
    const held = await navigator.clipboard.readText();
    return { dom: document.documentElement.outerHTML, fields: fields.join(' '), address: location.href, storage, caches: caches.join('\n'), clipboard: held };
  });
  texts.indexedDB = JSON.stringify(await disk(page));
  const at = (place, text) => strings.filter((it) => text.includes(it)).map((what) => ({ place, what }));
  // The texts of the snapshot alone: beside them stand millions of numbers with commas between.
  const heap = at('heap', JSON.parse(pieces.join('')).strings.join('\n'));
  return [...heap, ...memory.map((what) => ({ place: 'wasm', what })), ...Object.entries(texts).flatMap(([place, text]) => at(place, text))];
}

// Ten times back (or to where the browser began), and each page that comes is searched.
async function back({ page }, strings) {
  const hits = [];
  for (let step = 0; step < 10; step += 1) {
    const before = page.url();
    // Told to go, and gone after it has answered.
    await page.evaluate(() => { setTimeout(() => history.back()); });
    await page.waitForURL((url) => url.href !== before, { timeout: 2_000 }).catch(() => {});
    if (page.url() === 'about:blank') break;
    await expect(page.locator('main h1').first()).toBeVisible();
    const seen = await page.evaluate(() => location.href + document.documentElement.outerHTML + [...document.querySelectorAll('input')].map(({ value }) => value).join(' '));
    hits.push(...strings.filter((it) => seen.includes(it)).map((what) => ({ place: `back ${step}`, what })));
  }
  await page.goto('/');
  await first(page);
  return hits;
}

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'plein-sens-profile-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const places = (hits) => new Set(hits.map(({ place }) => place.split('/').slice(-2).join('/')));

test('a kiosk leaves nothing of two people in its memory and on its disk, but sealed', async ({ browser, baseURL, server }, { project }) => {
  test.setTimeout(300_000);
  const phone = await device(browser, baseURL);
  const [one, other] = [await signUp(phone, 'pain-maison', 1), await signUp(phone, 'pain-maison', 1)];
  await inFolder(async (folder) => {
    const plants = new Set();
    const kiosk = await open(project.use.launchOptions, folder, { baseURL, kiosk: true });
    const { page, context } = kiosk;
    overhear(page, plants);
    const before = received(server);

    // The first, with a network. While they stand there, it is all there: the search finds what there is.
    await stay(kiosk, '61', plants, { online: true, code: one });
    const inSight = new Set((await inPage(kiosk, [...plants])).map(({ place }) => place));
    for (const place of ['heap', 'wasm', 'dom']) expect([...inSight], 'the search is not blind').toContain(place);
    expect([...inSight], 'nobody copies anything at a kiosk').not.toContain('clipboard');
    // As if the button did nothing: then all of it is found.
    await page.evaluate(() => {
      const reset = new AbortController();
      window.broken = reset;
      addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true, signal: reset.signal });
    });
    await page.getByRole('button', { name: 'Effacer et partir' }).click();
    const stayed = new Set((await inPage(kiosk, [...plants])).map(({ place }) => place));
    for (const place of ['heap', 'wasm', 'dom']) expect([...stayed], 'a reset that does nothing is found out').toContain(place);
    await page.evaluate(() => window.broken.abort());
    expect(JSON.stringify(await disk(page)), 'not even while they stand there').not.toContain('Canarina');
    await page.getByRole('button', { name: 'Effacer et partir' }).click();
    await first(page);
    expect(await inPage(kiosk, [...plants]), 'after “erase and leave”').toEqual([]);
    expect(await back(kiosk, [...plants]), 'ten times back').toEqual([]);

    // The second, without; they walk away.
    await page.clock.install();
    await stay(kiosk, '57', plants, { online: false, code: other });
    await expect(page.locator('main h1')).toBeVisible();
    await page.clock.runFor(61_000);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.clock.runFor(31_000);
    await expect(page).toHaveURL(`${baseURL}/`);
    await first(page);
    const strings = [...plants];
    expect(strings.length, 'strings to search for').toBeGreaterThanOrEqual(30);
    expect(await inPage(kiosk, strings), 'after it was left').toEqual([]);
    expect(await back(kiosk, strings), 'ten times back').toEqual([]);

    // What waits is there, sealed to the town: a search of the open box would find it, so it is not open.
    const sealed = Object.entries(await disk(page)).filter(([key]) => key.startsWith('sealed/'));
    expect(sealed.length).toBeGreaterThanOrEqual(4);
    for (const [, row] of sealed) {
      const { sealed: { bytes } } = JSON.parse(row);
      expect(new Set(Buffer.from(bytes, 'hex')).size, 'bytes of every kind: a cipher, not a text').toBeGreaterThan(250);
      expect(bytes.length).toBe(JSON.parse(sealed[0][1]).sealed.bytes.length);
    }
    await context.close();
    expect(await hitsOnDisk(folder, strings), 'on the disk').toEqual([]);
    const intents = sealed.map(([key]) => key.slice('sealed/'.length));
    expect(found(Buffer.concat((await everything(folder)).map(({ bytes }) => bytes)), intents), 'the sealed rows are searched too').toEqual(intents);

    // And nobody has lost anything: the next start brings it.
    const again = await open(project.use.launchOptions, folder, { baseURL, kiosk: false });
    await expect.poll(() => received(server, before)['passport.checked_in'] ?? 0, { timeout: 40_000 }).toBe(2);
    await expect.poll(async () => Object.keys(await disk(again.page)).filter((key) => key.startsWith('sealed/')).length, { timeout: 40_000 }).toBe(0);
    expect(received(server, before)['booking.booked']).toBe(4);
    expect(received(server, before)['survey.answered']).toBe(2);
    await again.context.close();
    expect(await hitsOnDisk(folder, strings), 'on the disk, once all is sent').toEqual([]);
  });
});

// As when somebody pulls the plug: no process of this browser hears of its end.
function pullThePlug(folder) {
  const killed = spawnSync('pkill', ['-9', '-f', folder]);
  expect(killed.status, 'pkill found the browser').toBe(0);
}

test('a kiosk that loses its power while somebody stands there keeps nothing of them', async ({ browser, baseURL }, { project }) => {
  test.setTimeout(300_000);
  const phone = await device(browser, baseURL);
  const code = await signUp(phone, 'pain-maison', 1);
  await inFolder(async (folder) => {
    const plants = new Set();
    const kiosk = await open(project.use.launchOptions, folder, { baseURL, kiosk: true });
    overhear(kiosk.page, plants);
    await stay(kiosk, '49', plants, { online: false, code });
    const gone = kiosk.context.waitForEvent('close');
    pullThePlug(folder);
    await gone;
    expect(plants.size).toBeGreaterThanOrEqual(20);
    expect(await hitsOnDisk(folder, [...plants]), 'on the disk').toEqual([]);
  });
});

test('the same search finds it where nobody erases', async ({ browser, baseURL }, { project }) => {
  test.setTimeout(300_000);
  const phone = await device(browser, baseURL);
  const code = await signUp(phone, 'pain-maison', 1);
  await inFolder(async (folder) => {
    const plants = new Set();
    const mine = await open(project.use.launchOptions, folder, { baseURL, kiosk: false });
    overhear(mine.page, plants);
    await stay(mine, '83', plants, { online: true, code });
    const hits = await inPage(mine, [...plants]);
    for (const place of ['heap', 'wasm', 'dom', 'indexedDB', 'address', 'storage', 'clipboard']) expect([...new Set(hits.map((hit) => hit.place))]).toContain(place);
    await mine.context.close();
    const onDisk = await hitsOnDisk(folder, [...plants]);
    const kept = new Set(onDisk.map(({ what }) => what));
    expect(kept.size, `what a phone keeps: ${[...places(onDisk)].join(', ')}`).toBeGreaterThan(8);
    expect([...kept]).toContain(code.replaceAll(' ', ''));
    expect([...places(onDisk)].some((place) => place.includes('indexeddb')), [...places(onDisk)].join(', ')).toBe(true);
  });
});

test('compressed tables are read', () => {
  // “Wikipedia” twice, as the format's description packs it: new, then copied.
  const packed = Buffer.from([18, 8 << 2, ...Buffer.from('Wikipedia'), ((9 - 4) << 2) | 1, 9]);
  expect(unsnap(packed).toString()).toBe('WikipediaWikipedia');
});
