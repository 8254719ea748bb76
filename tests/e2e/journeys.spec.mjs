// Two people from the first screen to what they came for: a parent who reads Arabic, whose phone has no network left; an
// older person at the kiosk, whose slip of paper the desk reads.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, expect } from './server.mjs';
import { OLDER, PARENT, answerAll } from './answers.mjs';
import { device, installed, look } from './steps.mjs';
import { texts } from './texts.mjs';

// Half the 40 screens of the national simulator for a parent alone with two children (`tests/oracle/questionnaire.rs` has
// the table); fifteen questions for a person alone.
const MOST = { parent: 20, older: 15 };

test('a parent in Arabic, without a network: from the first question to the list of papers', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page, context } = phone;
  await page.goto('/');
  await installed(page);
  await page.getByLabel('Choisir la langue').selectOption('ar');
  await expect.poll(() => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
    .flat().map(({ url }) => url).filter((url) => /texts-(rights-)?ar-|rights-\w+\.wasm|vazirmatn/.test(url)).length)).toBe(4);
  await context.setOffline(true);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));

  // Another day: the phone is opened anew, and nothing comes from outside.
  await page.goto('/');
  await page.locator('#door-rights').click();
  const [french, arabic] = [texts('fr'), texts('ar')];
  const keys = Object.fromEntries(Object.entries(french).map(([key, text]) => [text, key]).reverse());
  const words = (text) => arabic[keys[text]];
  const seen = await answerAll(page, PARENT, { words });
  expect(seen.length).toBeLessThanOrEqual(MOST.parent);
  console.log(`the parent in Arabic: ${seen.length} questions`);

  const title = page.locator('main h1');
  await expect(title).toContainText(/[\u0600-\u06ff]/);
  await expect(title).toContainText(/\d/);
  const yes = page.locator('section', { has: page.getByRole('heading', { name: arabic['results-yes'] }) });
  await expect(yes.locator('a[href="/droits/asf"]')).toBeVisible();
  await look(phone, 'journey-ar-results');

  await page.locator('a[href="/papiers"]').click();
  await expect(title).toHaveText(arabic['papers-title']);
  const papers = page.locator('.choices .choice');
  // She was not born French: her residence permit is on the list.
  await expect(papers.filter({ hasText: arabic['right-rsa-paper-residence-permit'] })).toBeVisible();
  await papers.first().click();
  await expect(papers.first()).toHaveAttribute('aria-pressed', 'true');
  await look(phone, 'journey-ar-papers');
  expect(asked.filter((url) => !url.startsWith(baseURL))).toEqual([]);
  expect(phone.complaints).toEqual([]);
});

// What an independent decoder reads off a printed page, and what is written on it.
async function read(pdf) {
  const folder = await mkdtemp(join(tmpdir(), 'plein-sens-slip-'));
  try {
    execFileSync('pdftoppm', ['-r', '150', '-png', '-singlefile', pdf, join(folder, 'slip')]);
    execFileSync('pdftoppm', ['-r', '60', '-png', '-singlefile', pdf, pdf.replace('.pdf', '')]);
    const square = execFileSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', join(folder, 'slip.png')],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return { square: square.trim(), words: execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('an older person at the kiosk takes a slip along, and the desk reads it and sees the same', async ({ browser, baseURL }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  await page.locator('#door-rights').click();
  const seen = await answerAll(page, OLDER);
  expect(seen.length).toBeLessThanOrEqual(MOST.older);
  console.log(`the older person: ${seen.length} questions`);
  const headline = await page.locator('main h1').innerText();
  const cards = page.locator('.screen > section').filter({ has: page.locator('a[href^="/droits/"]') }).locator('.card');
  const rights = await cards.evaluateAll((all) => all.map((card) => [
    card.querySelector('.card-title').textContent, card.querySelector('.amount bdi')?.textContent ?? '']));
  expect(rights.map(([name]) => name)).toContain('ASPA (minimum vieillesse)');
  await look(kiosk, 'journey-older-results');
  await page.getByRole('link', { name: 'Emporter mes résultats' }).click();
  await expect(page.locator('.screen > .card .qr')).toBeVisible();

  // The printer draws what the page says, on a sheet and on a roll.
  const sheets = { a4: { format: 'A4' }, roll: { width: '80mm', height: '297mm' } };
  const squares = [];
  for (const [name, size] of Object.entries(sheets)) {
    const path = `shots/journey-older-${name}.pdf`;
    await page.pdf({ path, ...size });
    const { square, words } = await read(path);
    squares.push(square);
    const said = words.replace(/\s+/g, ' ');
    for (const [right, amount] of rights) {
      expect(said).toContain(right.slice(0, 16));
      expect(said).toContain(amount.replace(/\s+/g, ' '));
    }
    expect(said).toContain('Un relevé d’identité bancaire');
  }
  expect(squares[0]).toMatch(new RegExp(`^${baseURL}/billet#PSD1`));
  expect(squares[1]).toBe(squares[0]);
  await page.getByRole('button', { name: 'Effacer et partir' }).click();

  const context = await browser.newContext({ baseURL, locale: 'fr-FR', viewport: { width: 1280, height: 800 }, timezoneId: 'Europe/Paris' });
  const desk = await context.newPage();
  await desk.goto('/equipe');
  await desk.getByRole('button', { name: 'Essayer : Accueil du centre' }).click();
  await desk.getByRole('navigation').getByRole('link', { name: 'Accueil', exact: true }).click();
  await expect(desk.getByLabel('Le billet de la personne')).toBeFocused();
  const begun = Date.now();
  await desk.keyboard.type(squares[0]);
  await desk.keyboard.press('Enter');
  const said = desk.locator('.case-rights');
  await expect(said.locator('h2').first()).toHaveText(headline);
  expect(Date.now() - begun, 'within fifteen seconds').toBeLessThan(15_000);
  for (const [right, amount] of rights) await expect(said.locator('details', { hasText: right })).toContainText(amount);
  await expect(desk.locator('.answers')).toContainText('12/05/1955');
  await desk.screenshot({ path: 'shots/journey-older-desk-1280x800.png', fullPage: true });
  await context.close();
});
