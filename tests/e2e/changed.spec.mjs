// What changed: asked on a phone before the trail and after the week, and what staff see of the weeks before.
import { readFileSync } from 'node:fs';
import { test, expect } from './server.mjs';
import { checkIn, device, look, received, sendNow } from './steps.mjs';
import { DESK, TABLET, enters, look as lookAtStaff, room } from './staff.mjs';

// Gives the same face to so many questions.
async function answers(page, questions, face) {
  for (let question = 0; question < questions; question += 1) await page.getByRole('button', { name: face }).click();
  await expect(page.getByRole('heading', { name: 'Merci pour votre avis' })).toBeVisible();
}

test('a phone is asked before and after, and ties its answers by no name of its passport', async ({ browser, baseURL, server }) => {
  const before = received(server);
  const phone = await device(browser, baseURL);
  const { page, context } = phone;
  const sheets = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/push')) return;
    const commands = JSON.parse(request.postData()).commands.map((envelope) => ({ ...envelope, ...JSON.parse(envelope.body) }));
    sheets.push(...commands.filter(({ kind }) => kind === 'answer_survey'));
  });
  await page.goto('/parcours');
  await page.getByRole('link', { name: 'Avant · Votre table : deux questions' }).click();
  await expect(page.getByText('Ce téléphone relie vos réponses')).toBeVisible();
  await look(phone, 'changed-before');
  await answers(page, 2, 'Plutôt oui');
  // Nothing lies between before and after yet.
  await expect(page.getByRole('link', { name: 'Après' })).toHaveCount(0);
  await checkIn(page, 'gout');
  await page.goto('/avis');
  await expect(page.getByText('Personne ne saura que c’est vous.')).toBeVisible();
  await answers(page, 3, 'Oui, beaucoup');
  await look(phone, 'changed-thanks');
  await page.getByRole('link', { name: 'Après · Votre table : deux questions' }).click();
  await answers(page, 2, 'Oui, beaucoup');
  await expect(page.getByRole('link', { name: 'Votre table' })).toHaveCount(0);
  // Nobody is asked twice; another who holds this phone may answer.
  await page.goto('/avis');
  await expect(page.getByText('Vous avez déjà répondu.')).toHaveCount(2);
  await look(phone, 'changed-answered');
  await page.getByRole('link', { name: 'Votre semaine' }).click();
  await expect(page.getByText('Votre semaine', { exact: true })).toBeVisible();
  await page.goto('/parcours');
  await expect(page.getByRole('heading', { level: 2, name: 'Les étapes' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Votre table' })).toHaveCount(0);
  await page.goto('/garde');
  await sendNow(page);
  await expect.poll(() => (received(server)['survey.answered'] ?? 0) - (before['survey.answered'] ?? 0)).toBe(3);

  const passport = await page.evaluate(() => Object.values(localStorage).find((it) => /^[0-9a-f]{32}$/.test(it)));
  expect(passport).toMatch(/^[0-9a-f]{32}$/);
  const of = (survey) => sheets.find((sheet) => sheet.survey === survey);
  expect(of('table-avant').tie).toMatch(/^[0-9a-f]{32}$/);
  expect(of('table-apres').tie).toBe(of('table-avant').tie);
  expect(of('semaine').tie).toBeUndefined();
  expect(JSON.stringify(sheets)).not.toContain(passport);
  // Of when it was, only the day.
  expect(sheets.map((sheet) => sheet.happened_ms % 86_400_000)).toEqual(sheets.map(() => 0));
  await context.close();
});

for (const viewport of [TABLET, DESK]) {
  test(`staff see the verdict, the slope and the table at ${viewport.width} pixels, and take them along`, async ({ browser, baseURL }) => {
    const staff = await enters(browser, baseURL, 'Animation', viewport);
    const { page, context } = staff;
    await room(page, 'Avis').click();
    const cooking = page.locator('section.panel', { hasText: 'Cuisinez-vous avec plaisir ?' });
    await expect(cooking.getByText('Les réponses sont plus heureuses après qu’avant')).toBeVisible();
    await expect(cooking.getByText('Sur 58 personnes, 28 répondent plus haut après, 23 pareil et 7 plus bas.')).toBeVisible();
    await expect(cooking.getByRole('img', { name: 'Sur 58 personnes, 21 disaient oui avant et 30 disent oui après.' })).toBeVisible();
    await expect(cooking.getByRole('row', { name: 'Plus bas après 7 58 12 %' })).toBeVisible();
    const eating = page.locator('section.panel', { hasText: 'Mangez-vous en bonne compagnie ?' });
    await expect(eating.getByText('Pas assez de personnes pour dire si quelque chose a changé.')).toBeVisible();
    await expect(eating.getByText('tout en haut')).toHaveCount(0);

    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer ce tableau (CSV)' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('ce-qui-a-change.csv');
    const lines = readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, '').trim().split('\r\n').map((line) => line.split(';'));
    const cells = lines.slice(1).flatMap(([, , count]) => [Number(count)]);
    expect(cells.every((count) => count >= 5)).toBe(true);
    expect(lines.find(([question, group]) => question.startsWith('Cuisinez') && group === 'Plus haut après')[2]).toBe('28');
    await cooking.scrollIntoViewIfNeeded();
    await lookAtStaff(staff, 'changed');
    await context.close();
  });
}
