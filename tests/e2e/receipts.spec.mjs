// (g) A receipt that the town signed is enough: a phone that lost everything, and a town put back to an older backup.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, expect } from './server.mjs';
import { BINARY } from './start.mjs';
import { checkIn, device, look, signUp } from './steps.mjs';

const confirmed = (page) => page.getByText('C’est confirmé');

// The receipt as it stands under its QR, to be typed where nothing can scan.
async function receiptOn({ page }) {
  await page.getByRole('button', { name: 'Voir mon reçu' }).click();
  await expect(page.getByRole('img', { name: 'Votre reçu, à scanner' })).toBeVisible();
  return (await page.locator('.voucher').innerText()).trim();
}

// As a scanner does it: it types, and ends with the enter key.
async function scan({ page }, receipt) {
  await page.goto('/recu');
  await page.getByLabel('Votre reçu').fill(receipt);
  await page.getByLabel('Votre reçu').press('Enter');
}

test('a phone that lost everything finds its booking again, on paper or by a link', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const code = await signUp(phone, 'pain-maison', 2);
  await expect(confirmed(phone.page)).toBeVisible();
  const receipt = await receiptOn(phone);
  expect(receipt).toMatch(/^PS1/);
  await look(phone, 'receipt-card');

  const typed = await device(browser, baseURL);
  await scan(typed, receipt);
  await expect(typed.page.locator('.code')).toHaveText(code);
  await expect(confirmed(typed.page)).toBeVisible();

  // What a camera opens: the receipt stands after `#`, and no request says it but the one that shows it.
  const scanned = await device(browser, baseURL);
  const addresses = [];
  scanned.page.on('request', (request) => addresses.push(request.url()));
  await scanned.page.goto(`/recu#${receipt}`);
  await expect(scanned.page.locator('.code')).toHaveText(code);
  expect(addresses.filter((address) => address.includes(receipt))).toEqual([]);
});

test('a phone that lost everything has its passport again', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  await checkIn(phone.page, 'vue');
  await checkIn(phone.page, 'gout');
  await phone.page.goto('/passeport');
  const receipt = await receiptOn(phone);
  const fresh = await device(browser, baseURL);
  await scan(fresh, receipt);
  await expect(fresh.page.getByText('2 sens sur 5').first()).toBeVisible();
  // And goes on with it: the third is the third.
  await checkIn(fresh.page, 'ouie');
  await fresh.page.goto('/passeport');
  await expect(fresh.page.getByText('3 sens sur 5').first()).toBeVisible();
});

test('what is no receipt is told what it is instead', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const code = await signUp(phone, 'pain-maison', 1);
  await expect(confirmed(phone.page)).toBeVisible();
  const receipt = await receiptOn(phone);
  const told = phone.page.getByText.bind(phone.page);
  await scan(phone, code);
  await expect(told('Pour un code de douze lettres')).toBeVisible();
  await look(phone, 'receipt-wrong');
  await scan(phone, receipt.slice(0, -20));
  await expect(told('Il manque une partie de ce reçu')).toBeVisible();
  await phone.context.setOffline(true);
  await phone.page.getByLabel('Votre reçu').fill(receipt);
  await phone.page.getByLabel('Votre reçu').press('Enter');
  await expect(told('Gardez votre reçu, et réessayez')).toBeVisible();
  await phone.context.setOffline(false);
  await phone.page.getByRole('button', { name: 'Retrouver' }).click();
  await expect(phone.page.locator('.code')).toHaveText(code);
});

test('a town put back to an older backup has a booking again from its paper', async ({ browser, baseURL, server }) => {
  const folder = await mkdtemp(join(tmpdir(), 'plein-sens-backup-'));
  const operator = (...words) => execFileSync(BINARY, [...words, '--data', server.data], { encoding: 'utf8' });
  try {
    expect(operator('backup', join(folder, 'before'))).toContain('read back and whole');
    const phone = await device(browser, baseURL);
    const code = await signUp(phone, 'pain-maison', 1);
    await expect(confirmed(phone.page)).toBeVisible();
    const receipt = await receiptOn(phone);
    await phone.context.close();

    await server.kill();
    expect(operator('restore', join(folder, 'before'), '--replace')).toContain('a new life');
    await server.restart();
    // The town knows nothing of it …
    const other = await device(browser, baseURL);
    await other.page.goto(`/inscription#${code.replaceAll(' ', '')}`);
    await expect(other.page.getByText('C’est confirmé')).toBeHidden();
    // … until the paper is shown.
    await scan(other, receipt);
    await expect(other.page.locator('.code')).toHaveText(code);
    await expect(confirmed(other.page)).toBeVisible();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
