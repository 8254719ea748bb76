// (j) A kiosk has no keyboard but its own: large keys, three scripts and numbers, and patience with hands that shake.
import { test, expect } from './server.mjs';
import { device, look, signUp } from './steps.mjs';

const keyboard = (page) => page.getByRole('region', { name: 'Clavier' });
const key = (page, name) => keyboard(page).getByRole('button', { name, exact: true });

// Slower than the keyboard's patience, as a steady hand is.
async function touch(page, text) {
  let before = '';
  for (const letter of text) {
    if (letter === before) await page.clock.runFor(400);
    await key(page, letter).click();
    before = letter;
  }
}

test('a code is typed by touching, and the field keeps the focus', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const code = (await signUp(phone, 'pain-maison', 1)).replaceAll(' ', '').toLowerCase();
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  await page.clock.install();
  await page.goto('/mes-inscriptions');
  await expect(keyboard(page)).toBeHidden();
  const field = page.getByLabel('Votre code');
  await field.click();
  await expect(keyboard(page)).toBeVisible();
  for (const button of await keyboard(page).getByRole('button').all()) {
    const { width, height } = await button.boundingBox();
    expect(Math.min(width, height) / 96 * 25.4, 'millimetres of a key').toBeGreaterThanOrEqual(12);
  }
  await look(kiosk, 'keyboard');
  for (const letter of code) {
    if (/\d/.test(letter) !== (await key(page, '1').count() > 0)) await key(page, /\d/.test(letter) ? '123' : 'abc').click();
    await page.clock.runFor(400);
    await key(page, letter).click();
    await expect(field).toBeFocused();
  }
  await expect(field).toHaveValue(code);
  await expect(field).toHaveAttribute('inputmode', 'none');
  await page.getByRole('button', { name: 'Ouvrir mon inscription' }).click();
  await expect(page.locator('.code')).toBeVisible();
  await expect(keyboard(page)).toBeHidden();
});

test('a shaking hand types once, and what it typed can be erased', async ({ browser, baseURL }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  await page.clock.install();
  await page.goto('/ateliers/pain-maison');
  await page.getByRole('button', { name: 'Laisser un prénom ou un téléphone' }).click();
  const name = page.getByLabel('Votre prénom');
  await name.click();
  await key(page, 'Majuscules').click();
  await key(page, 'A').dblclick();
  await expect(name).toHaveValue('A');
  await page.clock.runFor(400);
  await touch(page, 'nna');
  await expect(name).toHaveValue('Anna');
  await key(page, 'Effacer une lettre').click();
  await expect(name).toHaveValue('Ann');
  await key(page, 'Espace').click();
  await touch(page, 'é');
  await expect(name).toHaveValue('Ann é');

  // The keeper may make it quicker, or slower.
  await page.evaluate(() => localStorage.setItem('plein-sens.same-key', '0'));
  await key(page, 'b').dblclick();
  await expect(name).toHaveValue('Ann ébb');

  // Three scripts.
  await name.fill('');
  await name.click();
  await key(page, 'عربي').click();
  await touch(page, 'سلام');
  await expect(name).toHaveValue('سلام');
  await look(kiosk, 'keyboard-arabic');
  await key(page, 'укр').click();
  await touch(page, 'їжа');
  await expect(name).toHaveValue('سلامїжа');
  await look(kiosk, 'keyboard-ukrainian');

  // A telephone takes numbers.
  const phone = page.getByLabel('Votre téléphone');
  await phone.click();
  await touch(page, '0248');
  await expect(phone).toHaveValue('0248');
  await look(kiosk, 'keyboard-numbers');
  await key(page, 'Fermer le clavier').click();
  await expect(keyboard(page)).toBeHidden();
});

test('a phone has its own keyboard', async ({ browser, baseURL }) => {
  const { page } = await device(browser, baseURL);
  await page.goto('/mes-inscriptions');
  await page.getByLabel('Votre code').click();
  await expect(page.getByLabel('Votre code')).toBeFocused();
  await expect(page.getByLabel('Votre code')).toHaveAttribute('inputmode', 'text');
  await expect(keyboard(page)).toHaveCount(0);
});
