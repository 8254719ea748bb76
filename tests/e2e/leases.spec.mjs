// (e) Whoever waits can read why.
import { test, expect } from './server.mjs';
import { device, look, signUp } from './steps.mjs';

test('whoever waits reads why, and who is before', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await signUp(phone, 'bocaux-et-confitures', 7);
  await expect(page.getByText('il y en avait pour vous tous')).toBeVisible();
  await signUp(phone, 'bocaux-et-confitures', 6);
  await expect(page.getByText('pas assez pour vous tous. Vous êtes devenus les premiers')).toBeVisible();
  await signUp(phone, 'bocaux-et-confitures', 1);
  await expect(page.getByText('1 groupe était arrivé avant vous (personnes : 6')).toBeVisible();
  await expect(page.getByText('Personne ne passe devant vous')).toBeVisible();
  await expect(page.getByText('Une exception, décidée par l’organisateur')).toBeVisible();
  await look(phone, 'why-waiting');
});
