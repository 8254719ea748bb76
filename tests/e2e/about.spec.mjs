// A person who does not know the exact amount says about how much. What is said holds, and the answer is never lost.
import { test, expect } from './server.mjs';
import { ANSWERS, answerAll } from './answers.mjs';
import { device, look } from './steps.mjs';

const ABOUT = {
  ...ANSWERS,
  'Quel salaire ?': async (hand) => {
    await hand.pick('À peu près Si vous ne savez pas le montant exact');
    await hand.pick('Entre 300 € et 600 €');
  },
};

// The amounts in a text, in cents.
const cents = (text) => [...text.matchAll(/(\d[\d\s]*?)(?:,(\d\d))?\s€/g)]
  .map(([, whole, part]) => Number(whole.replace(/\s/g, '')) * 100 + Number(part ?? 0));
const rsaOf = (page) => page.locator('.card', { has: page.getByRole('heading', { name: 'RSA (revenu de solidarité active)' }) });

test('about how much: a band, ranges that hold the exact result, and the same answer on every way', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/droits');
  await answerAll(page, ABOUT, {
    see: async (question) => {
      if (question !== 'Quel salaire ?') return;
      await look(phone, 'about-offered');
      await page.getByRole('button', { name: /^À peu près/ }).click();
      await expect(page.getByRole('button', { name: 'Moins de 300 €' })).toBeVisible();
      await look(phone, 'about-bands');
      // Whoever finds the pay slip after all writes it.
      await page.getByRole('button', { name: 'Écrire le montant exact' }).click();
      await expect(page.locator('#answer-0')).toBeVisible();
    },
  });
  // 262.99 is what 310.50 euros of pay leave of the RSA (rights.spec).
  const said = cents(await rsaOf(page).innerText());
  expect(said).toHaveLength(2);
  expect(said[0]).toBeLessThan(26_299);
  expect(said[1]).toBeGreaterThan(26_299);
  await look(phone, 'about-results');

  await page.getByRole('link', { name: 'Mes réponses' }).click();
  const answer = page.getByRole('link', { name: 'Entre 300 € et 600 €' });
  await expect(answer).toBeVisible();
  await look(phone, 'about-summary');
  await answer.click();
  await expect(page.getByRole('button', { name: 'Entre 300 € et 600 €' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Entre 300 € et 600 €' }).click();

  await page.goto('/droits');
  await answerAll(page, ABOUT);
  await page.getByRole('link', { name: 'Emporter mes résultats' }).click();
  await page.getByText('Sans appareil photo').click();
  const ticket = (await page.locator('.voucher').innerText()).trim();
  const other = await device(browser, baseURL);
  await other.page.goto(`/billet#${ticket}`);
  await expect(rsaOf(other.page)).toBeVisible();
  expect(cents(await rsaOf(other.page).innerText())).toEqual(said);
  await other.page.getByRole('link', { name: 'Mes réponses' }).click();
  await expect(other.page.getByRole('link', { name: 'Entre 300 € et 600 €' })).toBeVisible();
});

test('about how much, at the kiosk and from right to left', async ({ browser, baseURL }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  await kiosk.page.goto('/droits');
  await answerAll(kiosk.page, ABOUT, {
    see: async (question) => {
      if (question !== 'Quel salaire ?') return;
      await kiosk.page.getByRole('button', { name: /^À peu près/ }).click();
      await look(kiosk, 'about-bands');
      // Who changes the language may begin this question anew.
      await kiosk.page.getByRole('button', { name: 'العربية', exact: true }).click();
      await expect(kiosk.page.locator('html')).toHaveAttribute('dir', 'rtl');
      await kiosk.page.getByRole('button', { name: /^تقريبًا/ }).click();
      await expect(kiosk.page.getByRole('button', { name: /^أقل من/ })).toBeVisible();
      await look(kiosk, 'about-bands-ar');
      await kiosk.page.getByRole('button', { name: 'Français', exact: true }).click();
      await expect(kiosk.page.getByRole('heading', { level: 1, name: 'Quel salaire ?' })).toBeVisible();
      const exact = kiosk.page.getByRole('button', { name: 'Écrire le montant exact' });
      const about = kiosk.page.getByRole('button', { name: /^À peu près/ });
      await expect(exact.or(about)).toBeVisible();
      if (await exact.isVisible()) await exact.click();
    },
  });
  expect(cents(await rsaOf(kiosk.page).innerText())).toHaveLength(2);
});
