// Reading aloud on a device whose browser has no voice of the language: with sound that was made before (`cargo xtask
// audio`), decoded and played to its end; and where there is none, in words on the screen. The sounds are a few, made the
// same way as all.
import { fileURLToPath } from 'node:url';
import { test, expect } from './server.mjs';
import { behind } from './proxy.mjs';
import { device, glance, installed, look } from './steps.mjs';

const SOUNDS = process.env.PLEIN_SENS_SOUNDS ?? fileURLToPath(new URL('../../target/audio-few', import.meta.url));
// A site that was built without any.
const NOWHERE = fileURLToPath(new URL('./no-sounds', import.meta.url));
const QUESTION = [
  'Qui compte dans votre foyer ?',
  'Des parents, des amis ou des colocataires chez qui vous vivez ne comptent pas.',
  'Moi seulement',
  'Moi et la personne avec qui je vis en couple',
  'Moi et mes enfants',
  'Nous deux et nos enfants',
];
const GAP = 'Une partie de ce texte n’a pas de son sur cet appareil.';

// What a sound is called, as the core says (`shared/src/sound.rs`): FNV-1a of language and text.
const called = (text) => {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(`fr\n${text.replace(/\s+/g, ' ').replace(/[.,:;…]+$/, '').trim()}`)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return `fr-${hash.toString(16).padStart(16, '0')}`;
};

// A browser that has a voice of another language, or none at all: what it plays is noted, and what it has played to its end.
async function voiceless(browser, url, { voices = [{ lang: 'en-GB' }], ...options } = {}) {
  const one = await device(browser, url, options);
  await one.page.addInitScript((voices) => {
    const say = () => { throw new Error('it has no voice'); };
    const speech = voices && { speaking: false, pending: false, getVoices: () => voices, speak: say, cancel: () => {} };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech ?? undefined });
    globalThis.begun = [];
    globalThis.ended = [];
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function noted() {
      const sound = this.dataset.sound;
      begun.push(sound);
      this.addEventListener('ended', () => ended.push({ sound, seconds: this.duration, played: this.played.end(0) }), { once: true });
      return play.call(this);
    };
  }, voices);
  return one;
}

const begun = (page) => page.evaluate(() => globalThis.begun);
const ended = (page) => page.evaluate(() => globalThis.ended);
const listen = (page) => page.getByRole('button', { name: 'Écouter', exact: true });
const stop = (page) => page.getByRole('button', { name: 'Arrêter', exact: true });
const first = (page) => expect(page.getByRole('heading', { name: 'Qui compte dans votre foyer ?' })).toBeVisible();

test('a question is played to its end, stops at a touch, and is repeated', async ({ browser, server }) => {
  test.setTimeout(90_000);
  await behind(server, async (between) => {
    between.sounds = SOUNDS;
    const phone = await voiceless(browser, between.url);
    const { page } = phone;
    await page.goto('/droits');
    await first(page);
    expect(between.asked.filter(({ path }) => /sound-|audio/.test(path)), 'nothing comes before somebody listens').toEqual([]);
    await listen(page).click();
    await expect(stop(page)).toBeVisible();
    await expect.poll(() => begun(page), { timeout: 40_000 }).toEqual(QUESTION.map(called));
    await expect(listen(page), 'all has been said').toBeVisible({ timeout: 20_000 });
    for (const { sound, seconds, played } of await ended(page)) {
      expect(seconds, `${sound} is speech`).toBeGreaterThan(0.4);
      expect(played, `${sound} was played`).toBeGreaterThan(seconds - 0.3);
    }
    expect((await ended(page)).map(({ sound }) => sound), 'each to its end').toEqual(QUESTION.map(called));
    await expect(page.getByText(GAP)).toHaveCount(0);
    // Nobody is told which sentence was heard: a list, and whole packs.
    const asked = between.asked.map(({ path }) => path).filter((path) => /sound-|audio/.test(path));
    expect(asked.map((path) => path.replace(/-[0-9a-f]{8}\./, '.'))).toEqual(['/audio.json', '/assets/sound-fr-index.txt', '/assets/sound-fr-questions.pack']);
    // Once more, and silence at once.
    await listen(page).click();
    await expect.poll(async () => (await begun(page)).length).toBe(QUESTION.length + 1);
    await stop(page).click();
    await expect(listen(page)).toBeVisible();
    expect(await page.evaluate(() => document.getElementById('sound').paused)).toBe(true);
    const before = (await begun(page)).length;
    // The next question does not speak by itself.
    await page.getByRole('button', { name: 'Moi seulement' }).click();
    await expect(page.getByRole('heading', { name: 'Qui compte dans votre foyer ?' })).toHaveCount(0);
    expect((await begun(page)).length, 'nothing more comes').toBe(before);
    // It has no sound, and says so.
    await listen(page).click();
    await expect(page.getByText('Cet appareil n’a pas de voix pour ce texte')).toBeVisible();
    await look(phone, 'sound-mute');
  });
});

test('what is kept is heard without a network', async ({ browser, server }) => {
  await behind(server, async (between) => {
    between.sounds = SOUNDS;
    const { page, context } = await voiceless(browser, between.url, { voices: null });
    await page.goto('/');
    await installed(page);
    await page.goto('/aide');
    await page.getByRole('button', { name: 'Garder les sons sur cet appareil' }).click();
    await expect(page.getByText('Les sons de cette langue sont gardés')).toBeVisible();
    await context.setOffline(true);
    await page.goto('/droits');
    await first(page);
    await listen(page).click();
    await expect.poll(async () => (await ended(page)).map(({ sound }) => sound)).toContain(called(QUESTION[0]));
    await stop(page).click();
    // One touch lets them go.
    await page.goto('/aide');
    await page.getByRole('button', { name: 'Effacer les sons de cet appareil' }).click();
    await expect(page.getByText('Les sons de cette langue sont gardés')).toHaveCount(0);
    await page.goto('/droits');
    await first(page);
    await listen(page).click();
    await expect(page.getByText('Cet appareil n’a pas de voix pour ce texte')).toBeVisible();
  });
});

test('a kiosk reads each screen, and what is about a person only when they choose it', async ({ browser, server }) => {
  await behind(server, async (between) => {
    between.sounds = NOWHERE;
    const kiosk = await voiceless(browser, between.url, { kiosk: true, voices: null });
    const { page } = kiosk;
    await page.goto('/');
    await listen(page).click();
    await expect(page.getByText('Cet appareil n’a pas de voix pour ce texte')).toBeVisible();
    await look(kiosk, 'sound-kiosk');
    await page.goto('/mes-inscriptions');
    await listen(page).click();
    await expect(page.getByText('d’autres peuvent entendre')).toBeVisible();
    expect(await begun(page)).toEqual([]);
    await glance(kiosk, 'sound-asked');
    await page.getByRole('button', { name: 'Ne pas lire' }).click();
    await expect(listen(page)).toBeVisible();
  });
});

test('listening mode is heard with it, and says where a part has no sound', async ({ browser, server }) => {
  await behind(server, async (between) => {
    between.sounds = SOUNDS;
    const { page } = await voiceless(browser, between.url);
    await page.goto('/droits');
    await first(page);
    await page.keyboard.press('Numpad5');
    await expect(page.locator('.listening p')).toContainText('Qui compte dans votre foyer');
    const heard = async (text) => (await begun(page)).filter((sound) => sound === called(text)).length;
    await expect.poll(async () => (await begun(page)).slice(0, 2), { timeout: 20_000 }).toEqual([called(QUESTION[0]), called(GAP)]);
    // Its repetition is heard anew.
    await page.keyboard.press('Space');
    await expect.poll(() => heard(QUESTION[0]), { timeout: 20_000 }).toBe(2);
    await expect.poll(() => heard(GAP), { timeout: 20_000 }).toBeGreaterThan(1);
  });
});
