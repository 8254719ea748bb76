// Free words: a director asks for them; a phone without a network writes, is told what would tell who it is, and sends it
// sealed and apart; the centre reads, shows, hides and erases; what is shown stands in the results, the report and its files.
import { test, expect } from './server.mjs';
import { allReceived, device, glance, installed, look as lookAtPhone, received, sendNow } from './steps.mjs';
import { DESK, TABLET, enters, look, room, saved } from './staff.mjs';
import { opened } from './sheets.mjs';

// Each goes on in the town that the one before has left.
test.describe.configure({ mode: 'serial' });

const TITLE = 'La fête des voisins';
const PATH = '/avis/la-fete-des-voisins';
const [LIKED, MORE] = ['Avez-vous aimé la fête ?', 'Que changeriez-vous l’an prochain ?'];
const [FORMULA, COMPUTED] = ['=111*111', '12321'];
const asked = (page, text) => expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
const thanked = (page) => expect(page.getByRole('heading', { name: 'Merci pour votre avis' })).toBeVisible();
const next = (page) => page.getByRole('button', { name: 'Continuer' }).click();

async function writes(browser, baseURL, text) {
  const { page, context } = await device(browser, baseURL);
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Passer' }).click();
  await page.getByLabel('Vos mots').fill(text);
  await next(page);
  await thanked(page);
  await page.goto('/garde');
  await sendNow(page);
  await expect(allReceived(page)).toBeVisible();
  await context.close();
}

test('a director asks a question to be answered in words, at the end and of everybody', async ({ browser, baseURL }) => {
  const director = await enters(browser, baseURL, 'Direction', DESK);
  const { page } = director;
  await page.goto('/equipe/avis/nouveau');
  await page.getByLabel('Titre du questionnaire').fill(TITLE);
  const more = page.getByRole('button', { name: 'Ajouter une question', exact: true });
  await more.click();
  await page.locator('#q0-kind').selectOption('words');
  await more.click();
  await page.locator('#q1-text').fill(LIKED);
  await page.getByRole('button', { name: 'Publier…' }).click();
  // What is wrong is told where it stands in the form, not where the survey keeps it.
  await expect(page.locator('.panel').first().getByText('Écrivez ce que l’on demande.')).toBeVisible();
  await page.locator('#q0-text').fill(MORE);
  // Nothing depends on words, and they depend on nothing.
  await expect(page.locator('#q1-only-if')).toHaveCount(0);
  await page.getByRole('button', { name: 'Voir comme au téléphone et à la borne' }).click();
  const phone = page.locator('.frame.phone');
  await expect(phone.getByText(LIKED)).toBeVisible();
  await phone.getByRole('button', { name: 'Passer' }).click();
  await expect(phone.getByText(MORE)).toBeVisible();
  await look(director, 'mots-apercu');
  await page.getByRole('button', { name: 'Publier…' }).click();
  await page.getByRole('button', { name: 'Publier maintenant' }).click();
  await expect(page.getByText('C’est publié')).toBeVisible();
});

test('a phone without a network writes; what tells who it is, is pointed out and nothing is lost', async ({ browser, baseURL, server }) => {
  const phone = await device(browser, baseURL);
  const { page, context } = phone;
  const sent = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/push')) sent.push(JSON.parse(request.postData()));
  });
  await page.goto(PATH);
  await installed(page);
  await context.setOffline(true);
  await page.reload();
  await asked(page, LIKED);
  await page.locator('.faces button').nth(3).click();
  await asked(page, MORE);
  const field = page.getByLabel('Vos mots');
  await expect(page.getByText('N’écrivez pas de nom')).toBeVisible();
  // Passing is as large as answering.
  const [skip, go] = await Promise.all(['Passer', 'Continuer'].map((name) => page.getByRole('button', { name }).boundingBox()));
  expect([skip.width, skip.height]).toEqual([go.width, go.height]);
  await lookAtPhone(phone, 'mots');
  await field.fill('Des chaises ! Appelez le 06 39 98 12 34 ou amina@exemple.fr, merci');
  await next(page);
  await expect(page.getByRole('alert').filter({ hasText: '« 06 39 98 12 34 » ressemble à un numéro de téléphone.' })).toBeVisible();
  await lookAtPhone(phone, 'mots-signales');
  await page.getByRole('button', { name: 'Enlever ce passage' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'amina@exemple.fr' })).toBeVisible();
  await page.getByRole('button', { name: 'Enlever ce passage' }).click();
  await expect(field).toHaveValue('Des chaises ! Appelez le … ou …, merci');
  await field.fill('Des chaises, et de l’ombre : Zibeline');
  // Going back loses nothing.
  await page.getByRole('button', { name: 'La question d’avant' }).click();
  await asked(page, LIKED);
  await page.locator('.faces button').nth(3).click();
  await expect(field).toHaveValue('Des chaises, et de l’ombre : Zibeline');
  await next(page);
  await thanked(page);
  const before = received(server);
  await context.setOffline(false);
  await page.goto('/garde');
  await sendNow(page);
  await expect(allReceived(page)).toBeVisible();
  // Two pushes in lanes of their own; the words sealed, and no clock that would tell which belong together.
  const words = sent.flatMap(({ lane, sent_ms, commands }) => commands.map((it) => ({ lane, sent_ms, ...it })));
  const [left] = words.filter(({ body }) => body.includes('leave_words'));
  const [sheet] = words.filter(({ body }) => body.includes('answer_survey'));
  expect(left.lane).not.toBe(sheet.lane);
  expect([left.sent_ms, left.happened_ms % 86_400_000, left.sealed.bytes.length > 1000]).toEqual([undefined, 0, true]);
  expect(JSON.stringify(sent)).not.toContain('Zibeline');
  const after = received(server);
  expect((after['survey.answered'] ?? 0) - (before['survey.answered'] ?? 0)).toBe(1);
  expect(Object.keys(after).filter((kind) => kind.includes('words'))).toEqual([]);
});

test('who reads right to left writes so, at a kiosk on its own keyboard', async ({ browser, baseURL }) => {
  test.setTimeout(90_000);
  const arabic = await device(browser, baseURL, { locale: 'ar' });
  await arabic.page.goto(PATH);
  await arabic.page.getByRole('button', { name: 'تخطّي' }).click();
  await expect(arabic.page.locator('#words')).toBeVisible();
  await arabic.page.locator('#words').fill('شكرا، رقمي ٠٦٣٩٩٨١٢٣٤');
  await arabic.page.getByRole('button', { name: 'متابعة' }).click();
  await expect(arabic.page.getByRole('alert').filter({ hasText: 'رقم هاتف' })).toBeVisible();
  await lookAtPhone(arabic, 'mots-ar');

  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  await page.goto(PATH);
  await installed(page);
  await page.getByRole('button', { name: 'Passer' }).click();
  await page.locator('#words').click();
  const keys = page.locator('.keyboard');
  await expect(keys).toBeVisible();
  for (const letter of ['b', 'r', 'a', 'v', 'o']) await keys.getByRole('button', { name: letter, exact: true }).click();
  await expect(page.locator('#words')).toHaveValue('bravo');
  await glance(kiosk, 'mots-borne');
  await next(page);
  await thanked(page);
  await page.getByRole('button', { name: 'Personne suivante' }).click();
  await asked(page, LIKED);
  await page.getByRole('button', { name: 'Passer' }).click();
  await expect(page.locator('#words')).toHaveValue('');
});

test('the centre reads, shows, hides and erases; what is shown stands in the report and its files', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  await writes(browser, baseURL, FORMULA);
  const agent = await enters(browser, baseURL, 'Accueil du centre', TABLET);
  const { page } = agent;
  await room(page, 'Avis').click();
  await page.getByRole('link', { name: 'Mots libres' }).click();
  const line = (text) => page.locator('.listing li', { hasText: text });
  await expect(line('Zibeline').getByText(MORE)).toBeVisible();
  await expect(line('Zibeline').getByText('À relire').last()).toBeVisible();
  await look(agent, 'mots-libres');
  for (const text of ['Zibeline', FORMULA]) {
    await line(text).getByRole('button', { name: 'Montrer' }).click();
    await expect(line(text).getByText('Montrés').last()).toBeVisible();
  }
  await line('bravo').getByRole('button', { name: 'Masquer' }).click();
  await expect(line('bravo').getByText('Masqués').last()).toBeVisible();
  await look(agent, 'mots-libres-relus');

  await room(page, 'Avis').click();
  await expect(page.getByRole('heading', { name: 'Ce qu’ils en disent' })).toBeVisible();
  await expect(page.locator('.quotes li')).toHaveCount(2);
  await room(page, 'Bilan').click();
  await expect(page.locator('.bilan .quotes').getByText('Zibeline')).toBeVisible();
  await expect(page.locator('.bilan').getByText('bravo')).toHaveCount(0);
  const csv = await saved(page, 'Enregistrer les tableaux (CSV)');
  expect(csv.bytes.toString()).toContain('Zibeline');
  expect(csv.bytes.toString()).not.toContain('bravo');
  // No spreadsheet computes what somebody wrote; without our mark before it, it would.
  const cells = async (name, bytes) => Object.values(await opened({ name, bytes })).flat(2);
  expect(await cells('bilan.csv', csv.bytes)).toContain(`'${FORMULA}`);
  expect(await cells('bilan.csv', csv.bytes.toString().replace(`'${FORMULA}`, FORMULA))).toContain(COMPUTED);
  const ods = await saved(page, 'Enregistrer les tableaux (ODS)');
  expect(await cells('bilan.ods', ods.bytes)).toContain(FORMULA);

  await page.goto('/equipe/avis/mots');
  await line('Zibeline').getByRole('button', { name: 'Effacer…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(agent, 'mots-libres-effacer');
  await page.getByRole('button', { name: 'Effacer pour de bon' }).click();
  await expect(line('Zibeline')).toHaveCount(0);
});

test('nobody else has this room, and the journal knows the decisions without the words', async ({ browser, baseURL }) => {
  const { page } = await enters(browser, baseURL, 'Animation', DESK);
  await page.goto('/equipe/avis/mots');
  await expect(page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible();
  expect((await page.request.get('/api/staff/words')).status()).toBe(403);
  const director = await enters(browser, baseURL, 'Direction', DESK);
  await director.page.goto('/equipe/journal');
  for (const deed of ['A laissé montrer des mots libres', 'A masqué des mots libres', 'A effacé des mots libres']) {
    await expect(director.page.getByText(deed).first()).toBeVisible();
  }
  await expect(director.page.getByText('Zibeline')).toHaveCount(0);
});
