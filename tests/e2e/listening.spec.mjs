// Everything by hearing and four keys, without sight (EN 301 549, 5.1): what these journeys look at is what is said, not
// what is shown, and no hand touches anything but the keys.
import { test, expect } from './server.mjs';
import { ANSWERS } from './answers.mjs';
import { device, glance } from './steps.mjs';

const KEYS = { previous: 'ArrowUp', next: 'ArrowDown', choose: 'Enter', repeat: 'Space' };

// A browser that speaks: what it was asked to say, and in which language; it speaks until it is told to be silent, or, when
// it is brief, is done at once.
const speaking = (page) => page.addInitScript(() => {
  globalThis.heard = [];
  const speech = {
    speaking: false,
    pending: false,
    brief: false,
    getVoices: () => ['fr-FR', 'en-GB', 'ar', 'uk', 'tr', 'pt', 'es', 'fa-IR'].map((lang) => ({ lang })),
    speak: ({ text, lang, volume }) => { heard.push({ text, lang, volume }); speech.speaking = !speech.brief; },
    cancel: () => { speech.speaking = false; },
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
});

// Somebody who hears and has four keys.
function listener(page) {
  const count = () => page.evaluate(() => heard.length);
  const since = async (from) => (await page.evaluate((from) => heard.slice(from), from)).map(({ text }) => text).join(' ');
  // What the person was told last of where they are.
  const heading = () => page.evaluate(() => heard.map(({ text }) => text).filter((text) => / titre, \d+ sur \d+$/.test(text)).at(-1));
  const press = async (wish) => {
    const before = await count();
    await page.keyboard.press(KEYS[wish]);
    return since(before);
  };
  const find = async (what, wish = 'next') => {
    const passed = [];
    for (let steps = 0; steps < 120; steps += 1) {
      const said = await press(wish);
      if (what.test(said)) return said;
      passed.push(said);
    }
    throw new Error(`${what} was not said, but ${passed.join(' | ')}`);
  };
  // What is said once something has come of it.
  const choose = async (until) => {
    const before = await count();
    await page.keyboard.press(KEYS.choose);
    await expect.poll(() => since(before), { message: `to hear ${until}` }).toMatch(until);
    return since(before);
  };
  const go = async (what, until) => {
    await find(what);
    return choose(until);
  };
  // A wheel of signs: after each it stands at its beginning.
  const write = async (text) => {
    for (const sign of text) {
      const word = { ',': 'virgule' }[sign] ?? sign;
      if (word !== '0') await find(new RegExp(`^${word}$`));
      await choose(new RegExp(`écrit : .*${word} 0$`));
    }
    expect(await press('previous')).toBe('Terminé');
    await choose(/à écrire, écrit : /);
  };
  return { count, since, heading, press, find, choose, go, write };
}

// Begins at the first screen, with a key of a keypad.
async function listening(browser, baseURL, { kiosk }) {
  const one = await device(browser, baseURL, { kiosk });
  await speaking(one.page);
  await one.page.goto('/');
  await expect(one.page.locator('#door-workshops')).toContainText('ujourd’hui');
  const ear = listener(one.page);
  await one.page.keyboard.press('Numpad5');
  await expect.poll(() => ear.since(0)).toMatch(/^Vous écoutez\. Quatre touches suffisent\. .*Que pouvons-nous faire pour vous \? titre, \d+ sur \d+$/);
  return { ...one, ear };
}

test('the whole way to one’s rights', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const { page, ear, complaints } = await listening(browser, baseURL, { kiosk: true });
  await ear.go(/^Mes droits, .*lien/, /Qui compte dans votre foyer/);
  let said = await ear.heading();
  const fields = async (values) => {
    for (const value of values) {
      await ear.find(/à écrire/);
      const told = await ear.choose(/Passez d’un signe à l’autre|d’autres peuvent entendre/);
      // What is written is heard by others too: whoever writes has chosen that once.
      if (/d’autres/.test(told)) await ear.choose(/Passez d’un signe à l’autre/);
      await ear.write(value.replaceAll('/', ''));
    }
  };
  const asked = [];
  while (!said.startsWith('Vous pourriez recevoir')) {
    const question = Object.keys(ANSWERS).find((question) => said.startsWith(question));
    expect(question, `an answer to what was said: ${said}`).toBeDefined();
    expect(asked, 'no question comes twice').not.toContain(question);
    asked.push(question);
    if (question === 'Quel salaire ?') await ear.go(/^Continuer\. bouton/, /Écrivez un nombre, par exemple/);
    const press = () => page.keyboard.press(KEYS.choose);
    await ANSWERS[question]({
      pick: async (name) => {
        await ear.find(new RegExp(`^${name}\\. bouton`));
        // Cards that are touched on and off say so (how they stand, once others may hear it); any other answer goes on.
        if (question.includes('entre ou sort')) await ear.choose(/choisi|C’est fait/);
        else await press();
      },
      fill: (...values) => fields(values),
      next: async () => {
        await ear.find(/^Continuer\. bouton/);
        await press();
      },
    });
    await expect.poll(async () => { said = await ear.heading(); return said; }).not.toContain(question);
  }
  expect(asked.length).toBeGreaterThan(8);
  // RSA: 651.69 less 12 % (78.20) for a home without rent, less 310.50.
  expect(said).toMatch(/^Vous pourriez recevoir .* par mois/);
  const rsa = [await ear.find(/RSA \(revenu de solidarité active\)/)];
  for (let more = 0; more < 5; more += 1) rsa.push(await ear.press('next'));
  expect(rsa.join(' ')).toContain('262,99');
  expect(rsa.join(' ')).toContain('Oui, vous pouvez le demander');
  // What was said last is said once more.
  expect(await ear.press('repeat')).toBe(rsa.at(-1));
  expect(complaints).toEqual([]);
});

test('results are heard by others only where the person has chosen that', async ({ browser, baseURL }) => {
  const { page, ear } = await listening(browser, baseURL, { kiosk: true });
  await ear.go(/^Mes droits, /, /Qui compte dans votre foyer/);
  await ear.go(/^Moi seulement\. bouton/, /titre/);
  await ear.go(/^Voir maintenant\. lien/, /d’autres peuvent entendre ce qui vous concerne.*Lire tout haut ce qui me concerne\. bouton/);
  const before = await ear.count();
  // All the way round: nothing of the results, and the way out.
  await ear.find(/^Effacer et partir\. bouton/);
  await ear.find(/^Lire tout haut/);
  expect(await ear.since(before)).not.toMatch(/droits? (encore )?possibles?|À vérifier|par mois|titre/);
  await ear.choose(/titre, \d+ sur \d+$/);
  await ear.find(/À vérifier/);
  expect(page.url()).toContain('/droits/resultats');
});

test('a sign-up to its code; leaving ends it', async ({ browser, baseURL }) => {
  const { page, ear } = await listening(browser, baseURL, { kiosk: true });
  await ear.go(/^Les ateliers, .*lien/, /Les ateliers titre|Les ateliers\. titre/);
  const days = new Intl.DateTimeFormat('fr-FR', { weekday: 'short', day: 'numeric', timeZone: 'Europe/Paris' });
  await ear.go(new RegExp(`^${days.format(Date.now() + 6 * 86_400_000)}\\. bouton`), /choisi/);
  await ear.go(/Le pain fait maison\. lien/, /Le pain fait maison\. titre/);
  // A number is a button for one more and one less; what it comes to is said.
  await ear.go(/^Adultes : un de plus\. bouton/, /^2/);
  await ear.find(/^Inscrire 2 personnes\. bouton/);
  const before = await ear.count();
  await ear.choose(/d’autres peuvent entendre.*Lire tout haut/);
  const code = (await page.locator('.code').innerText()).trim();
  const spelled = code.split(' ').map((group) => [...group].join(', ')).join('. ');
  await ear.find(/^Effacer et partir/);
  await ear.find(/^Lire tout haut/);
  expect(await ear.since(before)).not.toContain(spelled);
  await ear.choose(/Le pain fait maison\. titre/);
  // The centre has answered meanwhile.
  await expect(page.getByText('2 places vous sont gardées')).toBeVisible();
  await ear.find(/2 places vous sont gardées/);
  await ear.find(/^Votre code/);
  expect(await ear.press('next')).toContain(spelled);
  expect(await ear.press('repeat')).toContain(spelled);

  // Leaving forgets the person, and that they listened.
  await ear.find(/^Effacer et partir\. bouton/);
  await page.evaluate(() => { globalThis.isOld = true; });
  await page.keyboard.press(KEYS.choose);
  await expect.poll(() => page.evaluate(() => globalThis.isOld).catch(() => true)).toBeUndefined();
  await expect(page.locator('#door-workshops')).toContainText('ujourd’hui');
  await expect(page.locator('.listening')).toHaveCount(0);
  expect(await ear.press('next')).toBe('');
  await page.keyboard.press('Numpad6');
  await expect.poll(() => ear.since(0)).toMatch(/^Vous écoutez/);
  await page.goto('/mes-inscriptions');
  await page.keyboard.press('Numpad6');
  await expect.poll(() => ear.since(0), 'the next person is asked anew').toMatch(/d’autres peuvent entendre/);
});

test('a finger held in a corner begins it, and the glass is four keys', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await speaking(page);
  await page.goto('/');
  await expect(page.locator('#door-workshops')).toContainText('ujourd’hui');
  const ear = listener(page);
  // Below the finger is a link; it is not followed.
  await page.mouse.move(340, 720);
  await page.mouse.down();
  await expect(page.locator('.listening')).toBeVisible();
  await page.mouse.up();
  await expect.poll(() => ear.since(0)).toContain('Que pouvons-nous faire pour vous');
  expect(new URL(page.url()).pathname).toBe('/');
  const tap = async (x, y) => {
    const before = await ear.count();
    await page.mouse.click(x, y);
    return ear.since(before);
  };
  const [left, right, top, bottom] = [60, 300, 200, 600];
  const first = await tap(right, top);
  expect(await tap(right, top)).not.toBe(first);
  expect(await tap(left, top)).toBe(first);
  expect(await tap(left, bottom)).toBe(first);
  await glance(phone, 'listening');
  while (!/^Les ateliers, /.test(await tap(right, top)));
  await tap(right, bottom);
  await expect.poll(() => ear.since(0)).toContain('Les ateliers. titre');
  // A hand that rests is told where it is, and has touched nothing.
  const before = await ear.count();
  await page.mouse.move(right, bottom);
  await page.mouse.down();
  await expect.poll(() => ear.since(before)).toBe('Choisir');
  await page.mouse.up();
  expect(await ear.since(before)).toBe('Choisir');
  expect(new URL(page.url()).pathname).toBe('/ateliers');
  // Softer by two steps, then no more.
  await ear.go(/^Moins fort\. bouton/, /^Volume 9 sur 10/);
  const { volume } = await page.evaluate(() => heard.at(-1));
  expect(volume).toBeCloseTo(0.81);
  await ear.go(/^Ne plus écouter\. bouton/, /Vous n’écoutez plus/);
  await expect(page.locator('.listening')).toHaveCount(0);
});

test('whoever is read to is there; whoever is not is asked, and hears it', async ({ browser, baseURL }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  await speaking(page);
  await page.clock.install();
  await page.goto('/ateliers');
  await expect(page.getByRole('heading', { level: 1, name: 'Les ateliers' })).toBeVisible();
  const ear = listener(page);
  await page.keyboard.press('Numpad5');
  await expect.poll(() => ear.since(0)).toContain('Vous écoutez');
  await glance(kiosk, 'listening');
  await page.clock.runFor(150_000);
  expect(await ear.since(0)).not.toContain('Êtes-vous encore là');
  // What the page says by itself from here on (the programme has come, the centre is reached) keeps nobody there.
  await page.evaluate(() => Object.assign(speechSynthesis, { brief: true }).cancel());
  await page.clock.runFor(61_000);
  await expect.poll(() => ear.since(0)).toMatch(/Une question Êtes-vous encore là/);
  await ear.go(/^Je suis encore là\. bouton/, /./);
  await page.clock.runFor(500);
  await expect.poll(() => ear.since(0)).toMatch(/Les ateliers\. titre, \d+ sur \d+$/);
});

test('on its first screen, where it asks nobody, a kiosk listens to nobody after a while', async ({ browser, baseURL }) => {
  const { page } = await device(browser, baseURL, { kiosk: true });
  await speaking(page);
  await page.clock.install();
  await page.goto('/');
  await expect(page.locator('#door-workshops')).toContainText('ujourd’hui');
  const ear = listener(page);
  await page.keyboard.press('Numpad5');
  await expect.poll(() => ear.since(0)).toContain('Vous écoutez');
  // As long as it speaks, somebody hears.
  await page.clock.runFor(120_000);
  await expect(page.locator('.listening')).toBeVisible();
  // What the page says by itself from here on (the programme has come, the centre is reached) keeps nobody there.
  await page.evaluate(() => Object.assign(speechSynthesis, { brief: true }).cancel());
  await page.clock.runFor(92_000);
  await expect(page.locator('.listening')).toHaveCount(0);
  expect(await ear.since(0)).not.toContain('Vous n’écoutez plus');
});

test('a kiosk tells a hand that finds nothing how one listens', async ({ browser, baseURL }) => {
  const { page } = await device(browser, baseURL, { kiosk: true });
  await speaking(page);
  await page.goto('/');
  await expect(page.locator('#door-workshops')).toContainText('ujourd’hui');
  const ear = listener(page);
  await page.locator('.senses').click();
  await expect.poll(() => ear.since(0)).toMatch(/^Pour tout faire à l’oreille, gardez un doigt/);
  await page.getByRole('button', { name: 'Tout à l’oreille, avec quatre touches' }).click();
  await expect.poll(() => ear.since(1)).toMatch(/^Vous écoutez/);
});

test('another language is chosen by ear, and spoken from there on', async ({ browser, baseURL }) => {
  const { page, ear } = await listening(browser, baseURL, { kiosk: true });
  await ear.find(/^العربية/);
  expect(await page.evaluate(() => heard.at(-2).lang)).toBe('ar');
  await ear.choose(/عنوان/);
  expect(await page.evaluate(() => heard.at(-1).lang)).toBe('ar');
  expect(await ear.press('next')).toMatch(/ من /);
});
