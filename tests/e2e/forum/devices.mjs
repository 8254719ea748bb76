// The devices of the hall, each with a storage and a clock of its own, and what hands do with them.
import { expect } from '../server.mjs';
import { DESK, enters } from '../staff.mjs';
import { device, installed, tap } from '../steps.mjs';
import { passport } from './centre.mjs';

const FIELD = 'La carte de la personne';
const FACES = ['Pas du tout', 'Pas vraiment', 'Moyen', 'Plutôt oui', 'Oui, beaucoup'];

// Runs in the page before anything of the program: the device's clock shows what the script wants, and goes on from there.
function wrongClock(wrong) {
  const Real = Date;
  let ahead = wrong;
  globalThis.setClock = (to) => { ahead = to - Real.now(); };
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(Real.now() + ahead);
      else super(...parts);
    }
    static now() { return Real.now() + ahead; }
  };
}

// It is so late in truth; the device shows its own time.
const clock = ({ page, wrong }, at) => page.evaluate((to) => globalThis.setClock(to), at + wrong);

// Counts what becomes of what a device sends.
function counting(one) {
  one.context.on('response', async (response) => {
    if (!response.url().endsWith('/api/push') || response.status() !== 200) return;
    const { receipts } = await response.json().catch(() => ({ receipts: [] }));
    for (const { outcome, refusal } of receipts) {
      const what = refusal?.kind ?? outcome;
      one.received[what] = (one.received[what] ?? 0) + 1;
    }
  });
  return one;
}

// Cards and class sheets, as the desk prints them: their codes.
export async function printed(browser, baseURL, what, count, aPage) {
  const { page, context } = await enters(browser, baseURL, 'Accueil du centre', DESK);
  const codes = [];
  while (codes.length < count) {
    await page.goto('/equipe/parcours/imprimer');
    await page.getByRole('button', { name: what }).click();
    const pages = Math.min(25, Math.ceil((count - codes.length) / aPage));
    for (let more = 1; more < pages; more += 1) await page.getByRole('button', { name: 'Une page de plus' }).click();
    await page.getByRole('button', { name: /^Préparer/ }).click();
    await expect(page.locator('.card-code')).toHaveCount(pages * aPage);
    codes.push(...(await page.locator('.card-code').allInnerTexts()).map((code) => code.replaceAll(/\s/g, '')));
  }
  await context.close();
  return codes.slice(0, count);
}

// In the hall there is no network; and there it is again.
export async function leaves({ context, wire }) {
  await context.setOffline(true);
  wire.cut();
}

async function returns({ context, wire }) {
  wire.mend();
  await context.setOffline(false);
}

// A tablet that a facilitator takes into the hall: it holds its stop, and has no network from then on.
export async function tablet(browser, wire, { name, stop, wrong }) {
  const one = counting({ ...await enters(browser, wire.url, 'Animation'), wire, name, wrong, received: {} });
  const { page, context } = one;
  await context.addInitScript(wrongClock, wrong);
  await page.goto(`/equipe/stand/${stop}`);
  await page.getByRole('button', { name: 'Tenir cette étape sur cet appareil' }).click();
  await expect(page.getByLabel(FIELD)).toBeFocused();
  const kept = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (cache) => (await caches.open(cache)).keys())))
    .flat().filter(({ url }) => url.includes('equipe')).length);
  await expect.poll(kept).toBeGreaterThanOrEqual(4);
  one.key = (await page.evaluate(() => localStorage.getItem('plein-sens.stop'))).split(' ')[1];
  await leaves(one);
  return one;
}

// What the tablet shows large, once it is about this card.
async function shows({ page }, code, look, words = '') {
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  await page.waitForFunction(([is, card, text]) => {
    const shown = document.querySelector('.outcome');
    return shown?.classList.contains(is) && shown.innerText.includes(card) && shown.innerText.includes(text);
  }, [look, spaced, words], { timeout: 10_000 });
}

// Two cards are shown to be joined.
async function joins({ page, wire, key }, codes) {
  await page.getByRole('button', { name: 'Réunir deux cartes' }).click();
  for (const [code, words] of codes.map((code, place) => [code, ['Montrez l’autre', 'C’est réuni'][place]])) {
    await page.keyboard.type(`${wire.url}/passeport#${code}${passport(key, code).toUpperCase()}`);
    await page.keyboard.press('Enter');
    await expect(page.locator('.outcome')).toContainText(words);
  }
}

// One act at a tablet: a scanner types the code and ends with the enter key.
export async function atTablet(one, act, code, other) {
  const { page } = one;
  await clock(one, act.at);
  if (act.kind === 'join') return joins(one, [code, other]);
  if (act.kind === 'undo') {
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    await page.getByRole('button', { name: new RegExp(`Annuler le passage de .*${spaced}`) }).click();
    return shows(one, code, 'waiting', 'Ce passage ne compte plus');
  }
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  if (act.kind === 'again') return shows(one, code, 'check', 'Déjà passé ici');
  if (act.people) {
    await shows(one, code, 'waiting');
    const note = page.getByRole('button', { name: /^Noter \d+ personnes?$/ });
    for (;;) {
      const shown = Number((await note.innerText()).match(/\d+/)[0]);
      if (shown === act.people) break;
      await page.getByRole('button', { name: shown > act.people ? 'Une personne de moins' : 'Une personne de plus' }).click();
      await expect(note).not.toHaveText(new RegExp(`\\b${shown}\\b`));
    }
    await note.click();
  }
  return shows(one, code, 'yes');
}

// In the middle of the day somebody closes the page and opens it again.
export async function reopened({ page }) {
  await page.reload();
  await expect(page.getByLabel(FIELD)).toBeFocused();
}

// A phone that has been to the trail's page at home, and has no network in the hall.
export async function phone(browser, wire, { name, wrong }) {
  const one = counting({ ...await device(browser, wire.url), wire, name, wrong, received: {} });
  await one.context.addInitScript(wrongClock, wrong);
  await one.page.goto('/parcours');
  await installed(one.page);
  await leaves(one);
  return one;
}

export async function atPoster(one, { stop, at }) {
  await one.page.goto(`/e/${stop}`);
  await clock(one, at);
  await tap(one.page);
  await expect(one.page.getByText('C’est noté')).toBeVisible();
}

// A sheet of answers; what is skipped is null.
export async function answers({ page }, { survey, faces }) {
  await page.goto(`/avis/${survey}`);
  for (const face of faces) {
    const question = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', { name: face ? FACES[face - 1] : 'Passer', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(question);
  }
  await expect(page.getByRole('heading', { name: 'Merci pour votre avis' })).toBeVisible();
}

// It goes into a pocket; what it did is on its disk.
export async function pocketed(one) {
  await one.page.close();
  one.page = null;
}

// How many commands the device still has to send, as it has noted beside its disk.
const waiting = ({ page }) => page.evaluate(() => Number(localStorage.getItem('plein-sens.waiting') ?? 0));

// The network is back: everything is received.
export async function comesHome(one, patience = 60_000) {
  if (!one.page) {
    one.page = await one.context.newPage();
    await one.page.goto('/garde');
  } else {
    await one.page.evaluate((wrong) => globalThis.setClock(performance.timeOrigin + performance.now() + wrong), one.wrong);
  }
  const before = await waiting(one);
  await returns(one);
  await expect.poll(() => waiting(one), { timeout: patience }).toBe(0);
  return before;
}

// A facilitator counts the hands of a room.
export async function countsHands({ page }, { question, first, faces, onDevice }, place) {
  const own = page.getByRole('region', { name: 'Un vote à main levée' });
  if (place > 0) await own.getByRole('button', { name: 'Un autre vote' }).click();
  await own.getByLabel('La question posée').selectOption(String(place));
  const raised = async (counts) => {
    for (const [face, count] of counts.entries()) await page.getByLabel(FACES[face], { exact: true }).fill(count ? String(count) : '');
    return counts.reduce((all, count) => all + count, 0);
  };
  let all = await raised(first ?? faces);
  await page.getByLabel('Ont déjà répondu sur un appareil').fill(String(onDevice));
  await page.getByRole('button', { name: `Compter ${all} mains` }).click();
  await expect(page.getByText(`${all} mains comptées.`)).toBeVisible();
  if (first) {
    all = await raised(faces);
    await page.getByRole('button', { name: 'Corriger ce compte' }).click();
    await expect(page.getByText(`${all} mains comptées.`)).toBeVisible();
  }
  return question;
}
