// (a) A person alone finds out on a phone what she may get, and why; no request carries an answer.
import { test, expect } from './server.mjs';
import { device, look } from './steps.mjs';

const next = (page) => page.getByRole('button', { name: 'Continuer' }).click();
const pick = (page, name) => page.getByRole('button', { name, exact: true }).click();
const asked = (page, text) => expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();

async function answerAll(page, see = async () => {}) {
  await page.goto('/');
  await page.locator('#door-rights').click();
  await asked(page, 'Qui compte dans votre foyer');
  await see('question-choice');
  await pick(page, 'Moi seulement');
  await asked(page, 'Quel âge');
  await see('question-number');
  await page.getByLabel('Votre réponse').fill('34');
  await next(page);
  await pick(page, 'Je travaille');
  await pick(page, 'Française');
  await asked(page, 'Combien avez-vous reçu');
  await page.getByLabel('Votre réponse').fill('trop peu');
  await next(page);
  await expect(page.getByText('Écrivez un nombre, par exemple')).toBeVisible();
  await see('question-error');
  await page.getByLabel('Votre réponse').fill('310,50');
  await next(page);
  await pick(page, 'Chez moi, sans emprunt à rembourser');
}

test('from the first question to the verdict, with its reason and its sum', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  const requests = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await answerAll(page, (name) => look(phone, name));

  // 651.69 less 12 % (78.20) for a home without rent, less 310.50.
  await asked(page, 'Vous pourriez recevoir 262,99');
  await expect(page.getByText('Oui, vous pouvez le demander')).toBeVisible();
  await look(phone, 'results');

  await page.getByRole('link', { name: 'Voir ce droit' }).click();
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
  await pick(page, 'Moi seulement');
  await page.getByLabel('Votre réponse').fill('40');
  await next(page);
  await pick(page, 'Je cherche du travail');
  await pick(page, 'La question d’avant');
  await expect(page.getByRole('button', { name: 'Je cherche du travail' })).toHaveAttribute('aria-pressed', 'true');
  await pick(page, 'Je cherche du travail');
  await pick(page, 'Je ne sais pas');
  await page.getByRole('link', { name: 'Voir maintenant' }).click();
  await expect(page.getByText('À vérifier').first()).toBeVisible();
  await expect(page.getByText(/Il manque \d+ réponses/)).toBeVisible();
  await look(phone, 'results-to-check');
});

test('no has its reason too, and is not an error', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/droits');
  await pick(page, 'Moi seulement');
  await page.getByLabel('Votre réponse').fill('30');
  await next(page);
  await pick(page, 'Je suis élève, étudiant ou en stage');
  await asked(page, 'Nous n’avons pas trouvé de droit');
  await expect(page.getByText('Pas cette fois')).toBeVisible();
  await expect(page.locator('.reason')).not.toBeEmpty();
  await look(phone, 'results-no');
});
