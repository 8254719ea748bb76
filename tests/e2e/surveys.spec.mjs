// Surveys: a director writes one with a condition, tries it as on a phone and at a kiosk, and publishes it; phones answer
// it without a network, a kiosk goes from person to person; what is changed becomes another version.
import { test, expect } from './server.mjs';
import { allReceived, device, glance, installed, look as lookAtPhone, received, sendNow } from './steps.mjs';
import { DESK, TABLET, enters, look, room } from './staff.mjs';
import { ours } from './paper.mjs';

// Each goes on in the town that the one before has left.
test.describe.configure({ mode: 'serial' });

const TITLE = 'Le repas partagé';
const PATH = '/avis/le-repas-partage';
const [ATE, BEST, OFTEN] = ['Avez-vous mangé avec nous ?', 'Qu’avez-vous préféré ?', 'Combien de fois ce mois-ci ?'];
const asked = (page, text) => expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
const thanked = (page) => expect(page.getByRole('heading', { name: 'Merci pour votre avis' })).toBeVisible();
const publish = async (page) => {
  await page.getByRole('button', { name: 'Publier…' }).click();
  await page.getByRole('button', { name: 'Publier maintenant' }).click();
  await expect(page.getByText('C’est publié')).toBeVisible();
};

test('a director writes a survey with a condition, tries it, and publishes it', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const director = await enters(browser, baseURL, 'Direction', DESK);
  const { page } = director;
  await room(page, 'Avis').click();
  await page.getByRole('link', { name: 'Les questionnaires' }).click();
  await expect(page.locator('.listing li')).toHaveCount(4);
  await look(director, 'questionnaires');
  await page.getByRole('link', { name: 'Écrire un questionnaire' }).click();
  await page.getByLabel('Titre du questionnaire').fill(TITLE);
  const more = page.getByRole('button', { name: 'Ajouter une question', exact: true });
  await more.click();
  await page.getByRole('button', { name: 'Publier…' }).click();
  await expect(page.getByText('Ce questionnaire n’est pas prêt.')).toBeVisible();
  await expect(page.getByText('Écrivez ce que l’on demande.')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.locator('#q0-text').fill(ATE);
  await page.locator('#q0-kind').selectOption('yes_no');
  await page.getByText('Ce que l’on demande : les autres langues').click();
  await page.locator('#q0-text-en').fill('Did you eat with us?');
  await more.click();
  await page.locator('#q1-text').fill(BEST);
  await page.locator('#q1-kind').selectOption('choice');
  await page.locator('#q1-c0-picture').selectOption('cooking');
  await page.locator('#q1-c0-text').fill('Cuisiner');
  await page.locator('#q1-c1-picture').selectOption('talk');
  await page.locator('#q1-c1-text').fill('Parler');
  await page.locator('#q1-only-if').selectOption({ index: 1 });
  await page.getByRole('checkbox', { name: 'Oui' }).click();
  await more.click();
  await page.locator('#q2-text').fill(OFTEN);
  await page.locator('#q2-kind').selectOption('number');
  await page.locator('#q2-most').fill('20');
  await look(director, 'questionnaire');

  await page.getByRole('button', { name: 'Voir comme au téléphone et à la borne' }).click();
  const [phone, kiosk] = [page.locator('.frame.phone'), page.locator('.frame.kiosk')];
  await expect(phone.getByText(ATE)).toBeVisible();
  await look(director, 'questionnaire-apercu');
  await phone.getByRole('button', { name: 'Non' }).click();
  await expect(kiosk.getByText(OFTEN).first()).toBeVisible();
  await page.getByRole('button', { name: 'Recommencer l’aperçu' }).click();
  await kiosk.getByRole('button', { name: 'Oui' }).click();
  await expect(phone.getByText(BEST)).toBeVisible();
  await look(director, 'questionnaire-apercu-images');
  await page.getByRole('button', { name: 'Fermer l’aperçu' }).click();
  // Nothing is asked in the place of another one, and whoever publishes is told so.
  await page.getByRole('button', { name: 'Publier…' }).click();
  await expect(page.getByRole('dialog').getByText('à côté d’un autre : on y choisit d’abord')).toBeVisible();
  await page.getByRole('button', { name: 'Continuer à écrire' }).click();
  await publish(page);
});

test('it is found beside the other one, or by its poster alone', async ({ browser, baseURL }) => {
  const director = await enters(browser, baseURL, 'Direction', DESK);
  const { page } = director;
  await page.goto('/equipe/avis/le-repas-partage');
  await page.getByRole('button', { name: 'Voir son affiche' }).click();
  await expect(page.locator('.poster')).toContainText(TITLE);
  await look(director, 'questionnaire-affiche');
  const pdf = 'shots/questionnaire-affiche.pdf';
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  expect(await ours(page, pdf, 1, [0, 0, 210, 297])).toBe(`${baseURL}${PATH}`);

  const phone = await device(browser, baseURL);
  await phone.page.goto('/avis');
  await expect(phone.page.getByText('Votre avis sur quoi ?')).toBeVisible();
  await lookAtPhone(phone, 'avis-choix');
  await phone.page.getByRole('link', { name: TITLE }).click();
  await asked(phone.page, ATE);
  await expect(phone.page.getByText(TITLE, { exact: true })).toBeVisible();

  // By its QR alone: "Mon avis" opens the other one at once.
  await page.getByRole('checkbox', { name: 'Seulement par son adresse ou son QR' }).click();
  await publish(page);
  await phone.page.goto('/garde');
  await sendNow(phone.page);
  await phone.page.goto('/avis');
  await asked(phone.page, 'L’accueil vous a-t-il plu ?');
  await phone.page.goto(PATH);
  await asked(phone.page, ATE);
});

test('a phone answers without a network, by a keyboard, and nothing is asked that does not concern it', async ({ browser, baseURL, server }) => {
  const phone = await device(browser, baseURL);
  const { page, context } = phone;
  const sheets = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/push')) return;
    sheets.push(...JSON.parse(request.postData()).commands.map(({ body }) => JSON.parse(body)));
  });
  await page.goto(PATH);
  await installed(page);
  await asked(page, ATE);
  await context.setOffline(true);
  await page.reload();
  await asked(page, ATE);
  await expect(page.getByText('Encore 2 à 3 questions')).toBeVisible();
  await lookAtPhone(phone, 'questionnaire-oui-non');
  await page.getByRole('button', { name: 'Oui' }).press('Enter');
  await asked(page, BEST);
  await lookAtPhone(phone, 'questionnaire-images');
  // Whoever goes back and says no is asked something else.
  await page.getByRole('button', { name: 'La question d’avant' }).press('Enter');
  await page.getByRole('button', { name: 'Non' }).press('Enter');
  await asked(page, OFTEN);
  await lookAtPhone(phone, 'questionnaire-nombre');
  await page.getByRole('button', { name: 'La question d’avant' }).press('Enter');
  await page.getByRole('button', { name: 'Oui' }).press('Enter');
  await page.getByRole('button', { name: 'Parler' }).press('Enter');
  const one = page.getByRole('button', { name: `${OFTEN} : un de plus` });
  await one.press('Enter');
  await one.press('Enter');
  await page.getByRole('button', { name: 'Continuer' }).press('Enter');
  await thanked(page);
  const before = received(server);
  await context.setOffline(false);
  await page.goto('/garde');
  await sendNow(page);
  await expect(allReceived(page)).toBeVisible();
  expect((received(server)['survey.answered'] ?? 0) - (before['survey.answered'] ?? 0)).toBe(1);
  const [sheet] = sheets.filter(({ kind }) => kind === 'answer_survey');
  expect([sheet.answers, Object.values(sheet.values), sheet.tie]).toEqual([{}, [1, 1, 2], undefined]);
});

test('a kiosk goes from person to person, and the next finds nothing of the last', async ({ browser, baseURL }) => {
  test.setTimeout(90_000);
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  await page.goto(PATH);
  await installed(page);
  await asked(page, ATE);
  await lookAtPhone(kiosk, 'questionnaire-borne');
  await page.getByRole('button', { name: 'Oui' }).click();
  await glance(kiosk, 'questionnaire-borne-images');
  await page.getByRole('button', { name: 'Cuisiner' }).click();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await thanked(page);
  await lookAtPhone(kiosk, 'questionnaire-borne-merci');
  await page.getByRole('button', { name: 'Personne suivante' }).click();
  await asked(page, ATE);
  await expect(page.locator('main [aria-pressed="true"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Non' }).click();
  await page.getByRole('button', { name: 'Passer' }).click();
  await thanked(page);
  // Nobody touches anything: it is the next person's all the same.
  await expect(page.getByRole('heading', { level: 1, name: ATE })).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('main [aria-pressed="true"]')).toHaveCount(0);
});

test('results are told in waves; a question that means something else is another one', async ({ browser, baseURL }) => {
  const director = await enters(browser, baseURL, 'Direction', DESK);
  const { page } = director;
  const panel = (text) => page.locator('section.panel', { has: page.getByRole('heading', { level: 3, name: text }) });
  await room(page, 'Avis').click();
  // What was answered today is not told before tomorrow.
  await expect(panel(ATE).getByText('Moins de 5 réponses')).toBeVisible();
  await expect(panel('Comment êtes-vous venu ?').getByText('Réponses de 25 personnes')).toBeVisible();
  await expect(panel('Comment êtes-vous venu ?').getByText('À pied', { exact: true })).toBeVisible();
  await expect(panel('Êtes-vous venu seul ?').getByText('12 sur 25 disent oui.')).toBeVisible();
  await expect(panel('Avez-vous envie de revenir ?').getByText('16 sur 25 sont contents')).toBeVisible();

  await page.goto('/equipe/avis/visite');
  await page.locator('#q1-text').fill('Êtes-vous venu sans personne ?');
  await page.getByRole('button', { name: 'Publier…' }).click();
  await expect(page.getByRole('dialog').getByText('ce sera la version 2')).toBeVisible();
  await look(director, 'questionnaire-version');
  await page.getByRole('button', { name: 'Publier maintenant' }).click();
  await expect(page.getByText('C’est publié')).toBeVisible();
  await page.goto('/equipe/avis/questionnaires');
  await expect(page.locator('.listing li', { hasText: 'Votre visite' }).getByText('Version 2')).toBeVisible();
  await room(page, 'Avis').click();
  await expect(page.getByRole('heading', { name: 'Les questions d’avant' })).toBeVisible();
  await expect(panel('Êtes-vous venu seul ?').getByText('12 sur 25 disent oui.')).toBeVisible();
  await expect(panel('Êtes-vous venu sans personne ?').getByText('Moins de 5 réponses')).toBeVisible();
  await expect(panel('Comment êtes-vous venu ?').getByText('Réponses de 25 personnes')).toBeVisible();
  await look(director, 'avis-versions');
});

test('two edit the same survey, and a translation is no new version', async ({ browser, baseURL }) => {
  const [one, other] = [await enters(browser, baseURL, 'Direction'), await enters(browser, baseURL, 'Accueil du centre')];
  for (const { page } of [one, other]) {
    await page.goto('/equipe/avis/semaine');
    await expect(page.locator('#q0-text')).toBeVisible();
  }
  await other.page.getByLabel('Titre du questionnaire').fill('La semaine, et vous');
  await one.page.locator('.panel').first().locator('summary').first().click();
  await one.page.locator('#q0-text-es').fill('¿Le han recibido bien?');
  await publish(one.page);
  await expect(other.page.getByRole('heading', { name: 'Quelqu’un d’autre a publié entre-temps' })).toBeVisible();
  await expect(other.page.getByText('vous n’avez pas changé les mêmes choses')).toBeVisible();
  await look(other, 'questionnaire-deux-textes');
  await other.page.getByRole('button', { name: 'Continuer avec les deux' }).click();
  await expect(other.page.locator('#q0-text-es')).toHaveValue('¿Le han recibido bien?');
  await publish(other.page);
  await other.page.goto('/equipe/avis/questionnaires');
  await expect(other.page.locator('.listing li', { hasText: 'La semaine, et vous' }).getByText('Version 1')).toBeVisible();
});

test('a survey of before and after is made of the store by a keyboard alone', async ({ browser, baseURL }) => {
  const agent = await enters(browser, baseURL, 'Accueil du centre', TABLET);
  const { page } = agent;
  await page.goto('/equipe/avis/nouveau');
  const goes = async (target) => {
    for (let steps = 0; steps < 80; steps += 1) {
      if (await target.evaluate((it) => it === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('it is not reached');
  };
  const title = page.getByLabel('Titre du questionnaire');
  await expect(title).toBeVisible();
  await goes(title);
  await page.keyboard.type('Avant le repas');
  await goes(page.getByRole('button', { name: 'Ajouter cette question' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.panel').first().getByText('Cuisinez-vous avec plaisir ?')).toBeVisible();
  // Nothing else can be asked there.
  await expect(page.getByRole('button', { name: 'Ajouter une question', exact: true })).toHaveCount(0);
  await look(agent, 'questionnaire-avant');
  await goes(page.getByRole('button', { name: 'Publier…' }));
  await page.keyboard.press('Enter');
  await goes(page.getByRole('button', { name: 'Publier maintenant' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('C’est publié')).toBeVisible();
});

test('who counts hands writes no survey', async ({ browser, baseURL }) => {
  const { page } = await enters(browser, baseURL, 'Animation', DESK);
  await room(page, 'Avis').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Avis' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Les questionnaires' })).toHaveCount(0);
  await page.goto('/equipe/avis/questionnaires');
  await expect(page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible();
});
