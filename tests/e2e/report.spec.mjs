// The event's report: a day on the trail and some answers, read by the director, printed and taken along; and what a partner has of it.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { test, expect } from './server.mjs';
import { DESK, TABLET, enters, look, room, saved } from './staff.mjs';
import { opened } from './sheets.mjs';

test.describe.configure({ mode: 'serial' });

const hex = (number) => number.toString(16).padStart(32, '0');
const paris = (ms) => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date(ms));
// Late in the morning or at noon, whatever the season.
const BEFORE = Date.parse(`${paris(Date.now() - 2 * 86_400_000)}T10:00:00Z`);
const MINUTE = 60_000;

let lane = 1;
async function says(baseURL, command, happened = Date.now()) {
  lane += 1;
  const envelope = { intent: hex(0xabc000 + lane), happened_ms: happened, nonce: '00ff', body: JSON.stringify(command) };
  const push = { protocol: 1, lane: hex(0xdef000 + lane), from_n: 1, commands: [envelope] };
  const answer = await fetch(`${baseURL}/api/push`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(push) });
  expect((await answer.json()).receipts[0].outcome).toBe('done');
}

// Twenty people and a class two days ago, three people today; six are content.
async function happens(baseURL) {
  const passes = (who, stop, at, people) => says(baseURL, { kind: 'check_in', passport: hex(who), stop, ...(people && { people }) }, at);
  for (let who = 1; who <= 20; who += 1) {
    await passes(who, 'vue', BEFORE + who);
    await passes(who, 'gout', BEFORE + 20 * MINUTE + who);
  }
  await passes(99, 'vue', BEFORE, 24);
  await passes(99, 'gout', BEFORE + 20 * MINUTE, 22);
  for (let who = 30; who < 33; who += 1) await passes(who, 'ouie', Date.now());
  for (let n = 0; n < 6; n += 1) await says(baseURL, { kind: 'answer_survey', survey: 'semaine', answers: { accueil: 5 } });
}

test('the director reads what happened, prints it and takes it along', async ({ browser, baseURL, server }) => {
  await happens(baseURL);
  const staff = await enters(browser, baseURL, 'Direction', DESK);
  const { page, context } = staff;
  await room(page, 'Bilan').click();
  await expect(page.getByText('Le chemin d’une étape à l’autre se lit deux nuits après')).toBeVisible();
  // A server looks for days that are closed at each midnight, and when it starts.
  await server.restart();
  await page.reload();
  await expect(page.getByText(/Le plus de monde : .*, 44 passages\./)).toBeVisible();
  await expect(page.getByText('89 passages aux étapes du parcours.')).toBeVisible();
  await expect(page.getByText('44 personnes ont fait ce parcours.').first()).toBeVisible();
  await expect(page.getByText('Le chemin le plus fréquent : de La vue à Le goût, au moins 42 personnes.')).toBeVisible();
  // What was answered today is told from tomorrow on.
  await expect(page.getByRole('row', { name: 'L’accueil vous a-t-il plu ? Contents ou très contents < 5 < 5' })).toBeVisible();
  await expect(page.getByText('Les réponses sont plus heureuses après qu’avant')).toBeVisible();
  await expect(page.getByText('Pas assez de personnes pour dire si quelque chose a changé.')).toBeVisible();
  await expect(page.getByRole('img', { name: /Passages à chaque étape/ })).toBeVisible();
  await look(staff, 'report');
  await page.getByRole('heading', { name: 'Quart d’heure par quart d’heure' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'shots/equipe-report-quarters.png' });
  await page.getByRole('img', { name: /Un arc au-dessus/ }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'shots/equipe-report-flow.png' });

  await page.getByLabel('À écrire par vous : ce que cet événement a été').fill('Une semaine de goût, et des voisins qui se parlent.');
  const pdf = 'shots/report.pdf';
  writeFileSync(pdf, await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } }));
  const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8' });
  expect(run('pdfinfo', pdf)).toMatch(/A4/);
  const words = run('pdftotext', pdf, '-').replace(/\s+/g, ' ');
  for (const told of ['Une semaine de goût, et des voisins qui se parlent.', 'au moins 42 personnes', 'Bilan qualitatif de l’action', 'Source : programme', '89 passages']) {
    expect(words).toContain(told);
  }
  expect(words).not.toContain('Enregistrer');
  expect(words).not.toContain('Se déconnecter');
  run('pdftoppm', '-r', '60', '-png', pdf, 'shots/report');

  const picture = await saved(page, 'Enregistrer l’image (SVG)');
  expect(picture.name).toMatch(/^passages-\d{4}-\d\d-\d\d\.svg$/);
  expect(picture.bytes.toString()).toMatch(/^<svg xmlns/);
  const csv = (await saved(page, 'Enregistrer les tableaux (CSV)')).bytes.toString().split('\r\n');
  expect(csv).toContain('De La vue à Le goût;42');
  expect(csv).toContain('De Le goût à La vue;non montré');
  const ods = await saved(page, 'Enregistrer les tableaux (ODS)');
  expect(ods.name).toBe('bilan.ods');
  // A reader of office documents knows the kind by the first file in it, uncompressed.
  expect(ods.bytes.subarray(30, 38).toString()).toBe('mimetype');
  const tables = await opened(ods);
  expect(Object.keys(tables)).toEqual(expect.arrayContaining(['Jour par jour', 'Qui a tenu quoi', 'Ce que chacun porte', 'Accès aux droits']));
  expect(tables['Le parcours des cinq sens']).toContainEqual(['De La vue à Le goût', '42']);

  // Nothing of what was written is kept.
  await page.reload();
  await expect(page.getByLabel('À écrire par vous : ce que cet événement a été')).toHaveValue('');
  await context.close();
});

test('who holds stops sees the day and the ways, and has no report; a partner has its own', async ({ browser, baseURL }) => {
  const facilitator = await enters(browser, baseURL, 'Animation', TABLET);
  await room(facilitator.page, 'Parcours').click();
  await expect(facilitator.page.getByText(/Le plus de monde : .*, 44 passages\./)).toBeVisible();
  await expect(facilitator.page.getByText('au moins 42 personnes')).toBeVisible();
  await look(facilitator, 'walks');
  await expect(room(facilitator.page, 'Bilan')).toHaveCount(0);
  await facilitator.context.close();

  const partner = await enters(browser, baseURL, 'Partenaire', TABLET);
  const { page, context } = partner;
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await room(page, 'Bilan').click();
  const table = page.getByRole('region', { name: 'Qui a tenu quoi' });
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(page.getByText('passages aux étapes')).toHaveCount(0);
  await expect(page.getByText('Cerfa')).toHaveCount(0);
  expect(asked.filter((path) => path.includes('insights'))).toEqual([]);
  await look(partner, 'report-partner');
  await context.close();
});
