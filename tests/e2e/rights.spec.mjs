// (a) A person alone finds out on a phone what she may get, and why; no request carries an answer.
import { test, expect } from './server.mjs';
import { device, look, ready } from './steps.mjs';

const next = (page) => page.getByRole('button', { name: 'Continuer', exact: true }).click();
const pick = (page, name) => page.getByRole('button', { name, exact: true }).click();
const asked = (page, text) => expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
const fill = async (page, ...texts) => {
  for (const [place, text] of texts.entries()) await page.locator(`#answer-${place}`).fill(text);
  await next(page);
};

// A person of 34, alone, with 310.50 euros of pay a month and a home of her own. What is asked, and in which order, is
// the engine's: each question that may come has its answer here.
const ANSWERS = {
  'Qui compte dans votre foyer ?': (page) => pick(page, 'Moi seulement'),
  'Quelle date de naissance ?': (page) => fill(page, '12/05/1992'),
  'Quelle activité en ce moment ?': (page) => pick(page, 'Salarié'),
  'Quelle nationalité ?': (page) => pick(page, 'Française'),
  'Qu’est-ce qui entre ou sort chaque mois ?': async (page) => { await pick(page, 'Un salaire'); await next(page); },
  'Quel salaire ?': (page) => fill(page, '310,50'),
  'L’une de ces situations ?': next,
  'Avant 28 ans : l’une de ces situations ?': next,
  'Où vivez-vous ?': (page) => pick(page, 'Chez moi, sans emprunt à rembourser'),
  'Combien d’épargne dans le foyer ?': (page) => fill(page, '0', '0'),
  'Qu’a-t-on déclaré aux impôts pour il y a deux ans ?': (page) => pick(page, 'Comme cette année'),
  'Quel revenu fiscal de référence ?': (page) => fill(page, '3400', '3400'),
  'Que recevez-vous déjà ?': next,
};

const heading = (page) => page.getByRole('heading', { level: 1 }).innerText();

// Answers until the results stand there; says what was asked.
async function answerAll(page, answers = ANSWERS, see = async () => {}) {
  const seen = [];
  await expect(page.locator('.progress')).toBeVisible();
  while (await page.locator('.progress').count()) {
    const question = await heading(page);
    expect(Object.keys(answers), `an answer to ${question}`).toContain(question);
    expect(seen, 'no question comes twice').not.toContain(question);
    seen.push(question);
    await see(question);
    await answers[question](page);
    await expect.poll(() => heading(page)).not.toBe(question);
  }
  return seen;
}

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
  const seen = await answerAll(page, ANSWERS, see);
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
  await expect(page.getByText('Ces montants comptent depuis le mercredi 1 avril 2026')).toBeVisible();
  await look(phone, 'right');

  // Not a list of what an answer may look like: a list of what may be asked at all, and none of it has room for one.
  const allowed = (request) => /^GET https?:\/\/[^/?]+(\/|\/assets\/[\w.-]+|\/api\/live|\/icons\/[\w.-]+|\/sw\.js|\/manifest\.webmanifest) $/.test(request)
    || (/^POST [^?]+\/api\/pull \{/.test(request) && onlyTheProgramme(JSON.parse(request.slice(request.indexOf('{')))));
  const onlyTheProgramme = ({ protocol, scopes, ...more }) => protocol === 1 && Object.keys(more).length === 0
    && scopes.every(({ scope, cursor }) => scope === 'programme' && Object.keys(cursor ?? {}).every((name) => ['lineage', 'n', 'digest'].includes(name)));
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
  await expect(page.getByText(/droits? possibles?/)).toBeVisible();
  await look(phone, 'question-family');
  await page.getByRole('link', { name: 'Voir maintenant' }).click();
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
  await expect(page.getByText(/droits? possibles?/)).toBeVisible();
});

test('after one visit the engine is there without a network', async ({ browser, baseURL }) => {
  const { page, context } = await ready(browser, baseURL);
  await context.setOffline(true);
  await page.goto('/droits');
  await pick(page, 'Moi seulement');
  await expect.poll(() => heading(page)).not.toContain('Qui compte dans votre foyer');
});
