// A person keeps her answers on her own phone, comes back when something has changed, and erases them with one touch.
import { test, expect } from './server.mjs';
import { ANSWERS, answerAll } from './answers.mjs';
import { KIOSK, device, look, ready } from './steps.mjs';

// Sixty-four in October, without income or work: in December she is old enough for the ASPA.
const AGEING = {
  ...ANSWERS,
  'Quelle date de naissance ?': async (hand) => { await hand.fill('20/11/1961'); await hand.next(); },
  'Quelle activité en ce moment ?': (hand) => hand.pick('Rien de cela'),
  'Qu’est-ce qui entre ou sort chaque mois ?': (hand) => hand.next(),
};
const stored = (page) => page.evaluate(() => localStorage.getItem('plein-sens.rights'));
const button = (page, name) => page.getByRole('button', { name, exact: true });
const at = (page, day) => page.clock.setFixedTime(new Date(`${day}T10:00:00+02:00`));

async function visited(phone, day) {
  const { page } = phone;
  await at(page, day);
  await page.goto('/droits');
  await answerAll(page, AGEING);
  await expect(button(page, 'Garder mes réponses sur ce téléphone')).toBeVisible();
}

test('kept without a code: a new right is told at home, without a network, and one touch erases it all', async ({ browser, baseURL }) => {
  const phone = await ready(browser, baseURL);
  const { page, context } = phone;
  await visited(phone, '2026-10-05');
  expect(await stored(page), 'nothing before she asks').toBeNull();
  await button(page, 'Garder mes réponses sur ce téléphone').scrollIntoViewIfNeeded();
  await look(phone, 'keep-offered');
  await button(page, 'Garder mes réponses sur ce téléphone').click();
  await expect(page.getByText('Ce téléphone garde vos réponses. Qui le tient peut les lire.')).toBeVisible();
  expect(await stored(page)).toContain('birth=1961-11-20');
  await look(phone, 'keep-kept');

  // The same month: nothing to tell.
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Revoir mes droits' })).toBeVisible();

  await context.setOffline(true);
  await at(page, '2026-12-10');
  await page.goto('/');
  const news = page.getByRole('link', { name: /nouveaux? depuis votre passage/ });
  await expect(news).toBeVisible();
  await look(phone, 'keep-news');
  await news.click();
  await look(phone, 'keep-reopen');
  await button(page, 'Revoir mes droits').click();
  const notice = page.locator('.notice', { hasText: 'depuis votre passage' }).first();
  await expect(notice).toContainText('');
  await look(phone, 'keep-since');

  // What was seen is no news any more.
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Revoir mes droits' })).toBeVisible();
  await context.setOffline(false);

  await page.goto('/mes-donnees');
  await expect(page.getByText('Ce téléphone garde vos réponses sur vos droits')).toBeVisible();
  await look(phone, 'keep-own');
  await button(page, 'Effacer ces réponses').click();
  await expect(page.getByText('Ce téléphone garde vos réponses sur vos droits')).toBeHidden();
  expect(await stored(page)).toBeNull();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Toute la programmation' }).or(page.locator('#door-rights')).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Revoir mes droits' })).toBeHidden();
});

test('kept with a code: nobody reads it without, and what changed is said all the same', async ({ browser, baseURL }) => {
  const phone = await ready(browser, baseURL);
  const { page } = phone;
  await visited(phone, '2026-03-10');
  const told = (await page.locator('.screen .card h3, .screen .card h2').allInnerTexts()).join('|');
  const code = page.getByLabel('Un code pour les fermer');
  await code.fill('12');
  await button(page, 'Garder mes réponses sur ce téléphone').click();
  await expect(page.getByText('Écrivez quatre chiffres au moins')).toBeVisible();
  expect(await stored(page)).toBeNull();
  await code.fill('2468');
  await button(page, 'Garder mes réponses sur ce téléphone').click();
  await expect(page.getByText('fermées par votre code')).toBeVisible();
  const sealed = await stored(page);
  expect(sealed).toMatch(/^sealed [0-9a-f]{16} [0-9a-f]{200,}$/);

  // In April the amounts are others; in March nothing was said.
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Revoir mes droits', exact: true })).toBeVisible();
  await at(page, '2026-04-10');
  await page.goto('/');
  await page.getByRole('link', { name: 'Des montants ou des aides ont changé' }).click();
  const again = page.getByLabel('Votre code');
  await again.fill('1357');
  await button(page, 'Revoir mes droits').click();
  await expect(page.getByText('Ce code n’ouvre pas vos réponses')).toBeVisible();
  await look(phone, 'keep-code-wrong');
  await again.fill('2468');
  await button(page, 'Revoir mes droits').click();
  await expect(page.getByText('Rien de nouveau depuis votre passage')).toBeVisible();
  expect((await page.locator('.screen .card h3, .screen .card h2').allInnerTexts()).join('|')).toBe(told);

  // Sealed anew, with what rests on today's amounts.
  await expect.poll(() => stored(page)).not.toBe(sealed);
  expect(await stored(page)).toMatch(/^sealed /);
  await button(page, 'Effacer mes réponses gardées').click();
  await expect(button(page, 'Garder mes réponses sur ce téléphone')).toBeVisible();
  expect(await stored(page)).toBeNull();
});

test('a kiosk keeps nothing, and forgets what it kept as a phone', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  await visited(phone, '2026-10-05');
  await button(phone.page, 'Garder mes réponses sur ce téléphone').click();
  await expect(phone.page.getByText('Ce téléphone garde vos réponses.')).toBeVisible();
  await phone.page.setViewportSize(KIOSK);
  await phone.page.goto('/borne');
  await button(phone.page, 'Faire de cet appareil une borne').click();
  await expect(button(phone.page, 'Effacer et partir')).toBeVisible();
  expect(await stored(phone.page)).toBeNull();
  await phone.page.goto('/droits');
  await answerAll(phone.page, AGEING);
  await expect(phone.page.getByRole('link', { name: 'Emporter mes résultats' })).toBeVisible();
  await expect(button(phone.page, 'Garder mes réponses sur ce téléphone')).toBeHidden();
  expect(await stored(phone.page)).toBeNull();
});

test('from right to left', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  await visited(phone, '2026-10-05');
  await phone.page.getByLabel('Choisir la langue').selectOption('ar');
  await expect(phone.page.locator('html')).toHaveAttribute('dir', 'rtl');
  await phone.page.locator('#keep-code').scrollIntoViewIfNeeded();
  await look(phone, 'keep-offered-ar');
});
