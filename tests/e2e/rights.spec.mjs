// (a) A person alone finds out on a phone what she may get, and why; no request carries an answer.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, expect } from './server.mjs';
import { ANSWERS, answerAll, heading } from './answers.mjs';
import { device, look, ready } from './steps.mjs';

const next = (page) => page.getByRole('button', { name: 'Continuer', exact: true }).click();
const pick = (page, name) => page.getByRole('button', { name, exact: true }).click();
const asked = (page, text) => expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
const fill = async (page, ...texts) => {
  for (const [place, text] of texts.entries()) await page.locator(`#answer-${place}`).fill(text);
  await next(page);
};

test('from the first question to the verdict, with its reason and its sum', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  const requests = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/');
  await page.locator('#door-rights').click();
  await asked(page, 'Qui compte dans votre foyer');
  const names = {
    'Qui compte dans votre foyer ?': 'question-choice',
    'Quelle date de naissance ?': 'question-day',
    'Qu’est-ce qui entre ou sort chaque mois ?': 'question-many',
    'Combien d’épargne dans le foyer ?': 'question-amounts',
  };
  const see = async (question) => {
    if (names[question]) await look(phone, names[question]);
    if (question === 'Quel salaire ?') {
      await fill(page, 'trop peu');
      await expect(page.getByText('Écrivez un nombre, par exemple')).toBeVisible();
      await look(phone, 'question-error');
    }
  };
  const seen = await answerAll(page, ANSWERS, { see });
  expect(seen.length).toBeLessThanOrEqual(12);

  // RSA: 651.69 less 12 % (78.20) for a home without rent, less 310.50.
  const rsa = page.locator('.card', { has: page.getByRole('heading', { name: 'RSA (revenu de solidarité active)' }) });
  await expect(rsa).toContainText('262,99');
  await expect(rsa.getByText('Oui, vous pouvez le demander')).toBeVisible();
  await look(phone, 'results');

  await rsa.getByRole('link', { name: 'Voir ce droit' }).click();
  await expect(page.getByText('Pourquoi vous')).toBeVisible();
  await page.getByText('Le calcul, ligne par ligne').click();
  await expect(page.locator('.sum')).toContainText('651,69');
  await expect(page.getByText('Ces montants comptent depuis le mercredi 1er avril 2026')).toBeVisible();
  await look(phone, 'right');

  // Not a list of what an answer may look like: a list of what may be asked at all, and none of it has room for one.
  const allowed = (request) => /^GET https?:\/\/[^/?]+(\/|\/assets\/[\w.-]+|\/api\/live|\/icons\/[\w.-]+|\/sw\.js|\/manifest\.webmanifest) $/.test(request)
    || (/^POST [^?]+\/api\/pull \{/.test(request) && onlyWhatIsPublic(JSON.parse(request.slice(request.indexOf('{')))));
  const onlyWhatIsPublic = ({ protocol, scopes, ...more }) => protocol === 1 && Object.keys(more).length === 0
    && scopes.every(({ scope, cursor }) => ['programme', 'directory'].includes(scope) && Object.keys(cursor ?? {}).every((name) => ['lineage', 'n', 'digest'].includes(name)));
  expect(requests.length).toBeGreaterThan(3);
  expect(requests.filter((request) => !allowed(request)), 'requests that could carry an answer').toEqual([]);
  const kept = await page.evaluate(async () => {
    const stored = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
    const database = await new Promise((done) => { const open = indexedDB.open('plein-sens'); open.onsuccess = () => done(open.result); });
    const rows = await new Promise((done) => {
      const all = database.transaction('rows').objectStore('rows').getAll();
      all.onsuccess = () => done(all.result);
    });
    return stored + rows.join();
  });
  expect(kept).not.toContain('31050');
  expect(kept).not.toContain('310,50');
});

test('what if: a curve, the same in a sentence, and the same in a table', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/droits');
  // Before the last question there is nothing to draw, and a way on.
  await pick(page, 'Moi seulement');
  await page.getByRole('link', { name: 'Voir maintenant' }).click();
  await page.getByRole('link', { name: 'Et si… ?' }).click();
  await expect(page.getByText('avant de pouvoir dessiner')).toBeVisible();
  await page.getByRole('link', { name: 'Continuer les questions' }).click();
  await answerAll(page);

  await page.getByRole('link', { name: 'Et si… ?' }).click();
  const says = page.getByRole('status').filter({ hasText: 'en tout' });
  await expect(says).toContainText('Avec 20 h de travail par semaine');
  await expect(says).toContainText('de plus qu’aujourd’hui');
  const sentence = await says.locator('b').innerText();
  await expect(page.getByRole('img', { name: sentence })).toBeVisible();
  await look(phone, 'what-if');
  await page.locator('.legend').scrollIntoViewIfNeeded();
  await look(phone, 'what-if-curve');
  await page.getByRole('button', { name: 'Plus d’heures' }).click();
  await expect(says).toContainText('Avec 25 h de travail par semaine');
  const total = (await says.locator('b').innerText()).match(/auriez (.+) par mois/)[1];
  await page.getByText('Les chiffres, ligne par ligne').click();
  await expect(page.getByRole('row', { name: /^25 h/ })).toContainText(total);
  await look(phone, 'what-if-table');

  await page.getByRole('button', { name: 'Déménager' }).click();
  await expect(page.getByText('Avec un loyer de 400 €')).toBeVisible();
  await expect(page.locator('.card')).toContainText('Aide au logement');
  await look(phone, 'what-if-rent');
  await page.getByRole('button', { name: 'Avoir un enfant' }).click();
  await expect(page.getByText('Avec un enfant de plus')).toBeVisible();
  await look(phone, 'what-if-birth');
});

test('the papers: the one that opens the most first, ticked, and kept only by who wants it', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/papiers');
  await expect(page.getByText('Répondez aux questions sur vos droits')).toBeVisible();
  await page.getByRole('link', { name: 'Commencer les questions' }).click();
  await answerAll(page);
  await page.getByRole('link', { name: 'Mes papiers' }).click();
  const papers = page.locator('.choices .choice');
  const bank = papers.filter({ hasText: 'Un relevé d’identité bancaire' });
  await expect(bank).toContainText(/Pour \d+ droits, jusqu’à \d+/);
  // Nobody French is asked for a residence permit.
  await expect(page.getByText('titre de séjour')).toBeHidden();
  const missing = async () => Number((await page.locator('.lead').innerText()).match(/reste (\d+) papiers/)[1]);
  const before = await missing();
  await bank.click();
  await expect(bank).toHaveAttribute('aria-pressed', 'true');
  expect(await missing()).toBe(before - 1);
  await look(phone, 'papers');
  const stored = () => page.evaluate(() => localStorage.getItem('plein-sens.papers'));
  expect(await stored()).toBeNull();
  await pick(page, 'Garder cette liste sur ce téléphone Seulement les papiers, jamais vos réponses. Qui tient ce téléphone peut la lire.');
  expect(await stored()).toContain('1\tbank');
  expect(await stored()).not.toContain('310');
  // Another day: the list without the answers.
  await page.goto('/papiers');
  await expect(bank).toHaveAttribute('aria-pressed', 'true');
  expect(await missing()).toBe(before - 1);
  await look(phone, 'papers-kept');
  await pick(page, 'Garder cette liste sur ce téléphone Seulement les papiers, jamais vos réponses. Qui tient ce téléphone peut la lire.');
  expect(await stored()).toBeNull();
});

// What an independent decoder reads off the glass; null where there is none.
async function scanned(page) {
  const folder = await mkdtemp(join(tmpdir(), 'plein-sens-qr-'));
  try {
    const path = join(folder, 'qr.png');
    await page.locator('.screen > .card .qr').screenshot({ path });
    return execFileSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', path], { encoding: 'utf8' }).trim();
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('the ticket: from the kiosk to a phone and to paper, with the same results', async ({ browser, baseURL }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  await page.goto('/droits');
  await answerAll(page);
  const told = async (page) => {
    await expect(page.locator('.card').first()).toBeVisible();
    // A phone also offers to keep the answers; a kiosk does not.
    return (await page.locator('.card').filter({ hasNotText: 'Revenir plus tard' }).allInnerTexts()).join('|');
  };
  const results = await told(page);
  await look(kiosk, 'results');
  await page.getByRole('link', { name: 'Emporter mes résultats' }).click();
  await expect(page.getByRole('img', { name: 'Vos résultats, à scanner' })).toBeVisible();
  await look(kiosk, 'ticket');
  await page.getByText('Sans appareil photo').click();
  const ticket = (await page.locator('.voucher').innerText()).trim();
  expect(ticket).toMatch(/^PSD1/);
  const seen = await scanned(page);
  if (seen !== null) expect(seen).toBe(`${baseURL}/billet#${ticket}`);
  await page.pdf({ path: 'shots/slip-a4.pdf', format: 'A4' });
  await page.pdf({ path: 'shots/slip-roll.pdf', width: '80mm', height: '297mm' });
  // Whoever reads another language takes both along: theirs, and French for whoever helps.
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Take my results home' })).toBeVisible();
  const parts = page.locator('.slip-part');
  await expect(parts).toHaveCount(2);
  expect(await parts.evaluateAll((all) => all.map((part) => [part.lang, part.textContent.includes('Les papiers')]))).toEqual([['en', false], ['fr', true]]);
  await page.pdf({ path: 'shots/slip-a4-en.pdf', format: 'A4' });
  await page.pdf({ path: 'shots/slip-roll-en.pdf', width: '58mm', height: '400mm' });
  // Leaving leaves nothing.
  await page.locator('.kiosk-bar').getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Take my results home' })).toBeHidden();
  await page.goto('/droits/emporter');
  await expect(page.getByText('Répondez à quelques questions')).toBeVisible();

  const phone = await device(browser, baseURL);
  const asked = [];
  phone.page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await phone.page.goto(`/billet#${ticket}`);
  expect(await told(phone.page)).toBe(results);
  expect(phone.page.url(), 'the address forgets it').not.toContain('#');
  expect(asked.filter((request) => request.includes(ticket.slice(6)))).toEqual([]);
  await phone.page.goBack();
  expect(phone.page.url(), 'and so does the history').not.toContain('PSD1');
});

test('what is no ticket says so, with a way on', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  for (const [text, sentence] of [
    ['K7PM4XQ29TRW', 'Ce n’est pas un billet de droits'],
    ['PSD20A123', 'Ce billet vient d’une autre version'],
    ['PSD10A123', 'Une partie de ce billet manque'],
  ]) {
    await page.goto('/');
    await page.goto(`/billet#${text}`);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Commencer les questions' })).toBeVisible();
  }
  await look(phone, 'ticket-torn');
});

test('one may not know, go back, and see what is known', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/droits');
  const first = await heading(page);
  await pick(page, 'Moi seulement');
  await expect.poll(() => heading(page)).not.toBe(first);
  const second = await heading(page);
  await pick(page, 'La question d’avant');
  await expect(page.getByRole('button', { name: 'Moi seulement' })).toHaveAttribute('aria-pressed', 'true');
  await pick(page, 'Moi seulement');
  await asked(page, second);
  await pick(page, 'Je ne sais pas');
  await expect.poll(() => heading(page)).not.toBe(second);
  await page.getByRole('link', { name: 'Voir maintenant' }).click();
  await expect(page.getByText('À vérifier').first()).toBeVisible();
  await expect(page.getByText(/Il manque \d+ réponses/)).toBeVisible();
  await look(phone, 'results-to-check');
});

test('what was touched and typed stays as it is while the phone thinks ahead', async ({ browser, baseURL }) => {
  const { page } = await device(browser, baseURL);
  await page.goto('/droits');
  await page.evaluate(() => pleinSens.engine());
  await pick(page, 'Moi et mes enfants');
  await page.locator('#answer-0').fill('14/01/2018');
  // Longer than it takes to think of every answer, and to make every field that may come next.
  const thinks = () => page.waitForTimeout(1500);
  await thinks();
  await expect(page.locator('#answer-0')).toHaveValue('14/01/2018');
  await expect(page.locator('#answer-0')).toBeFocused();
  await next(page);
  await asked(page, 'Qu’est-ce qui entre');
  await pick(page, 'Un salaire');
  await thinks();
  await expect(page.getByRole('button', { name: 'Un salaire', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await next(page);
  await expect.poll(() => heading(page)).not.toContain('Qu’est-ce qui entre');
  await expect(page.locator('main')).toBeFocused();
});

test('answers are looked over, corrected, and not given where nobody wants to', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/droits');
  const unwilling = { ...ANSWERS, 'Combien d’épargne dans le foyer ?': (hand) => hand.pick('Je préfère ne pas répondre') };
  await answerAll(page, unwilling);
  const rsa = page.locator('.card', { has: page.getByRole('heading', { name: 'RSA (revenu de solidarité active)' }) });
  await expect(rsa).toBeVisible();
  const before = await rsa.innerText();
  await page.getByRole('link', { name: 'Mes réponses' }).click();
  const said = (question) => page.locator('.card', { hasText: question });
  await expect(said('Combien d’épargne')).toContainText('Je préfère ne pas répondre');
  await expect(said('Quel salaire')).toContainText('310,50');
  await look(phone, 'summary');
  await said('Quel salaire').getByRole('link').click();
  await expect(page.locator('#answer-0')).toHaveValue('310,50');
  expect(page.url()).not.toContain('#');
  await fill(page, '100');
  await expect(rsa).toBeVisible();
  expect(await rsa.innerText()).not.toBe(before);
});

test('what is received already stands apart', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  // A family that has its allowances: `tests/compatibility/ticket/family.json`.
  await page.goto('/billet#PSD12W198410310JAGT2PHR312G2Q0S8KY8CA62J1HHCWE1074N4357967MK3R91R2BRHR59H18A9F0N04JX01MR6Y0P5FRDD5');
  // A ticket of another month says so first.
  const now = page.getByRole('link', { name: 'Voir maintenant' });
  await expect(page.locator('.card').first().or(now)).toBeVisible();
  if (await now.isVisible()) await now.click();
  const received = page.locator('section', { has: page.getByRole('heading', { name: 'Vous le recevez déjà' }) });
  await expect(received).toContainText('Allocations familiales');
  await look(phone, 'results-received');
});

// A browser that speaks: what it was asked to say, and silence on demand.
const speaking = (page) => page.addInitScript(() => {
  globalThis.heard = [];
  const speech = { speaking: false, pending: false, getVoices: () => [{ lang: 'fr-FR' }], speak: (saying) => { heard.push(saying.text); speech.speaking = true; }, cancel: () => { speech.speaking = false; } };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
});

test('a question is read aloud; results on a kiosk only for who chooses it', async ({ browser, baseURL }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  await speaking(page);
  await page.goto('/droits');
  const heard = () => page.evaluate(() => globalThis.heard);
  const saying = (count) => expect.poll(async () => (await heard()).length).toBe(count);
  await pick(page, 'Écouter');
  await saying(1);
  expect((await heard())[0]).toContain('Qui compte dans votre foyer ?');
  expect((await heard())[0]).toContain('Moi et mes enfants');
  await pick(page, 'Arrêter');
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await pick(page, 'Écouter');
  await saying(2);
  await pick(page, 'Moi seulement');
  await asked(page, /naissance|entre ou sort|activité/);
  expect(await page.evaluate(() => speechSynthesis.speaking), 'the next question ends the last one').toBe(false);
  await page.getByRole('link', { name: 'Voir maintenant' }).click();
  await pick(page, 'Écouter');
  await expect(page.getByText('d’autres peuvent entendre')).toBeVisible();
  expect(await heard()).toHaveLength(2);
  await look(kiosk, 'results-aloud');
  await pick(page, 'Lire tout haut');
  await saying(3);
  expect((await heard())[2]).toContain('À vérifier');
});

test('a family is asked of each of its people, and no has its reason too', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/droits');
  const child = async (page) => {
    await page.locator('#answer-0').fill('14012018');
    await pick(page, 'Ajouter un enfant');
    await page.locator('#answer-1').fill('02/05/2021');
    await next(page);
  };
  await pick(page, 'Moi et mes enfants');
  await asked(page, 'Quand vos enfants sont-ils nés');
  await child(page);
  await expect(page.getByText(/droits? encore possibles?/)).toBeVisible();
  await look(phone, 'question-family');
  await page.getByRole('link', { name: 'Voir maintenant' }).click();
  // What is not for her is folded away, each with its reason.
  await expect(page.getByText('Bourse de lycée', { exact: true })).toBeHidden();
  await page.getByText(/^Pas cette fois\s:\s\d+ droits/).click();
  const grant = page.locator('.card', { has: page.getByRole('heading', { name: 'Bourse de lycée' }) });
  await expect(grant.getByText('Pas cette fois')).toBeVisible();
  await expect(grant.locator('.reason')).not.toBeEmpty();
  await look(phone, 'results-family');
});

test('the first question is there before the engine, and an answer waits for it', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  let shut = true;
  // Without the worker, which would have brought the engine meanwhile.
  await page.addInitScript(() => { navigator.serviceWorker.register = () => Promise.reject(new Error('not today')); });
  await page.route(/\/assets\/rights-\w+\.(js|wasm)/, (route) => (shut ? route.abort() : route.continue()));
  await page.goto('/droits');
  await asked(page, 'Qui compte dans votre foyer');
  await pick(page, 'Moi seulement');
  await expect(page.getByText('Le calcul n’est pas encore sur cet appareil')).toBeVisible();
  await look(phone, 'question-without-engine');
  shut = false;
  await pick(page, 'Réessayer');
  // The answer was not lost: the next question comes by itself.
  await expect.poll(() => heading(page)).not.toContain('Qui compte dans votre foyer');
  await expect(page.getByText(/droits? encore possibles?/)).toBeVisible();
});

test('after one visit the engine is there without a network', async ({ browser, baseURL }) => {
  const { page, context } = await ready(browser, baseURL);
  await context.setOffline(true);
  await page.goto('/droits');
  await pick(page, 'Moi seulement');
  await expect.poll(() => heading(page)).not.toContain('Qui compte dans votre foyer');
});
