// (f) What a person leaves is sealed where they leave it: no file, no request and no storage holds it; the office's
// console opens it, and the person has it erased.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test, expect } from './server.mjs';
import { device, installed, look } from './steps.mjs';

const PROGRAM = process.env.PLEIN_SENS ?? new URL('../../target/dist/plein-sens', import.meta.url).pathname;
const NAME = 'Canarina';
const PHONE = '06 39 98 00 12';

// What the office's console says, or why it does not.
async function console(server, wish, code) {
  const words = ['contact', wish, '--data', server.data, '--by', 'Nadia', '--reason', 'essai', code];
  return promisify(execFile)(PROGRAM, words).then(({ stdout }) => stdout, ({ stderr }) => stderr);
}

// Every request of a device, to be searched for what must not be in it.
function overhear(page) {
  const heard = [];
  page.on('request', (request) => heard.push(`${request.url()} ${request.postData() ?? ''}`));
  return heard;
}

async function signUpWith({ page }, phone, name = NAME) {
  await page.getByRole('button', { name: 'Laisser un prénom ou un téléphone' }).click();
  await page.getByLabel('Votre prénom').fill(name);
  await page.getByLabel('Votre téléphone').fill(phone);
  await page.getByRole('button', { name: 'Inscrire 1 personne' }).click();
}

const codeOn = async (page) => {
  await expect(page.locator('.code')).toBeVisible();
  return (await page.locator('.code').innerText()).replaceAll(' ', '');
};

const nowhere = async ({ context }, heard) => {
  const everything = JSON.stringify(await context.storageState({ indexedDB: true })) + heard.join('\n');
  for (const canary of [NAME, PHONE, '639980012']) expect(everything).not.toContain(canary);
  return everything;
};

test('a phone leaves a contact, the office reads it, the person has it erased', async ({ browser, baseURL, server }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  const heard = overhear(page);
  await page.goto('/ateliers/pain-maison');
  await expect(page.getByText('Vous n’avez à donner ni nom')).toBeVisible();
  await signUpWith(phone, 'zéro six');
  await expect(page.getByText('Ce n’est pas un numéro de téléphone')).toBeInViewport();
  await expect(page.getByLabel('Votre téléphone')).toBeFocused();
  await look(phone, 'contact-wrong');
  await page.getByLabel('Votre téléphone').fill(PHONE);
  await expect(page.getByText('Ce n’est pas un numéro de téléphone')).toBeHidden();
  await look(phone, 'contact');
  await page.getByRole('button', { name: 'Inscrire 1 personne' }).click();
  await expect(page.getByText('Coordonnées scellées')).toBeVisible();
  await look(phone, 'booking-contact');
  const code = await codeOn(page);
  await expect(page.getByText('C’est confirmé')).toBeVisible();
  await nowhere(phone, heard);
  expect(heard.filter((request) => request.includes('"sealed"')).length).toBeGreaterThan(0);

  expect(await console(server, 'open', code)).toContain(NAME);
  await page.getByRole('button', { name: 'Effacer mes coordonnées' }).click();
  await expect(page.getByText('Vos coordonnées sont effacées')).toBeVisible();
  await expect.poll(() => console(server, 'open', code)).toContain('no contact is kept');
  await look(phone, 'booking-contact-erased');
});

test('nothing is the shorter way, and what is typed and closed is gone', async ({ browser, baseURL, server }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  const heard = overhear(page);
  await page.goto('/ateliers/pain-maison');
  await page.getByRole('button', { name: 'Laisser un prénom ou un téléphone' }).click();
  await page.getByLabel('Votre prénom').fill(NAME);
  await page.getByRole('button', { name: 'Ne rien laisser' }).click();
  await page.getByRole('button', { name: 'Inscrire 1 personne' }).click();
  const code = await codeOn(page);
  await expect(page.getByText('Vos coordonnées')).toBeHidden();
  await expect(page.getByText('C’est confirmé')).toBeVisible();
  expect(await nowhere(phone, heard)).not.toContain('"sealed"');
  expect(await console(server, 'open', code)).toContain('no contact is kept');
});

test('a device without the town’s key says so, and signs up all the same', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.route('**/api/pull', async (route) => {
    const answer = await route.fetch();
    const json = await answer.json();
    for (const [, news] of json.scopes) {
      if (news.snapshot) news.snapshot = news.snapshot.replace(/,?"sealing_key":"[0-9a-f]+"/, '');
    }
    await route.fulfill({ response: answer, json });
  });
  await page.goto('/ateliers/pain-maison');
  await page.getByRole('button', { name: 'Laisser un prénom ou un téléphone' }).click();
  await expect(page.getByText('ne peuvent pas être gardées pour l’instant')).toBeVisible();
  await look(phone, 'contact-not-now');
  await page.getByRole('button', { name: 'Inscrire 1 personne' }).click();
  await expect(page.getByText('C’est confirmé')).toBeVisible();
  await expect(page.getByText('Coordonnées scellées')).toBeHidden();
});

test('a kiosk without network seals, forgets, and still brings it', async ({ browser, baseURL, server }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page, context } = kiosk;
  const heard = overhear(page);
  await page.goto('/');
  await installed(page);
  await context.setOffline(true);
  const codes = [];
  for (let person = 0; person < 20; person += 1) {
    await page.goto('/ateliers/pain-maison');
    await page.getByRole('button', { name: 'Laisser un prénom ou un téléphone' }).click();
    await expect(page.getByLabel('Votre prénom')).toHaveAttribute('autocomplete', 'off');
    await page.getByLabel('Votre prénom').fill(`${NAME} ${person}`);
    await page.getByLabel('Votre téléphone').fill(PHONE);
    if (person === 0) await look(kiosk, 'contact');
    await page.getByRole('button', { name: 'Inscrire 1 personne' }).click();
    await expect(page.getByText('Coordonnées scellées')).toBeVisible();
    if (person === 0) await look(kiosk, 'booking-contact');
    codes.push(await codeOn(page));
    await page.getByRole('button', { name: 'Effacer et partir' }).click();
    await expect(page.getByRole('heading', { name: 'Que pouvons-nous faire pour vous' })).toBeVisible();
  }
  expect(await nowhere(kiosk, heard)).toContain('sealed');
  await context.setOffline(false);
  await page.goto('/');
  for (const [person, code] of codes.entries()) {
    await expect.poll(() => console(server, 'open', code), { timeout: 45_000 }).toContain(`${NAME} ${person}`);
  }
  await nowhere(kiosk, heard);
});
