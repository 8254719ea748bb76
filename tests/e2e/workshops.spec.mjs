// (b) A kiosk, a phone and a full workshop: the party of three waits together, and is let in when another withdraws.
import { test, expect } from './server.mjs';
import { device, look, openByCode, signUp } from './steps.mjs';

test('a party of three waits, another withdraws, and both devices see it', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const kiosk = await device(browser, baseURL, { kiosk: true });

  // Eight seats: six are taken, two are left.
  const six = await signUp(phone, 'atelier-soupe', 6);
  await expect(phone.page.getByText('C’est confirmé')).toBeVisible();
  await look(phone, 'booking-confirmed');

  await kiosk.page.goto('/');
  await look(kiosk, 'home');
  await kiosk.page.goto('/ateliers');
  await look(kiosk, 'programme');
  await kiosk.page.goto('/ateliers/atelier-soupe');
  await expect(kiosk.page.getByText('Il reste 2 places')).toBeVisible();
  await look(kiosk, 'workshop');
  const three = await signUp(kiosk, 'atelier-soupe', 3);
  await expect(kiosk.page.getByText('Vous êtes les premiers')).toBeVisible();
  await look(kiosk, 'booking-waiting');

  await openByCode(phone, three);
  await expect(phone.page.getByText('Vous êtes les premiers')).toBeVisible();
  await openByCode(phone, six);
  await phone.page.getByRole('button', { name: 'Rendre nos places' }).click();
  await expect(phone.page.getByRole('dialog')).toBeVisible();
  await look(phone, 'give-back');
  await phone.page.getByRole('button', { name: 'Rendre 6 places' }).click();
  await expect(phone.page.getByText('Si quelqu’un attend, vos places sont pour lui')).toBeVisible();

  // Without a touch on the kiosk.
  await expect(kiosk.page.getByText('3 places vous sont gardées')).toBeVisible();
  await openByCode(phone, three);
  await expect(phone.page.getByText('3 places vous sont gardées')).toBeVisible();
  await phone.page.goto('/mes-inscriptions');
  await look(phone, 'bookings');
  await phone.page.goto('/ateliers/atelier-soupe');
  // Eight seats, three taken. A kiosk that the centre has not enrolled holds none of them.
  await expect(phone.page.getByText('Il reste 5 places')).toBeVisible();
});

test('what cannot be is said in plain French', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/ateliers/bal-des-pompiers');
  await expect(page.getByText('Cet atelier n’existe pas ou plus')).toBeVisible();
  await look(phone, 'workshop-unknown');
  await openByCode(phone, 'ABCD');
  await expect(page.getByText('Un code a 12 lettres ou chiffres. Vous en avez tapé 4.')).toBeVisible();
  await openByCode(phone, 'ABCD EFGH JKMN');
  await expect(page.getByText('Une lettre n’est pas juste')).toBeVisible();
  await look(phone, 'code-wrong');
});
