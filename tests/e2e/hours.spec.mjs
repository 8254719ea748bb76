// Where to go, and whether somebody is there: by the clock on the wall, over weekends, holidays and the change of time.
import { test, expect } from './server.mjs';
import { device, look } from './steps.mjs';

// A person of 34, alone, with 310.50 euros of pay: `tests/compatibility/ticket/alone.json`.
const TICKET = 'PSD12319D21001GH87HGG00A0070H411DACKM042421406V250G70NT4BH8VRMDF080T5PNZ0';

test('the card of a right says whether the CCAS is open', async ({ browser, baseURL }) => {
  const { page } = await device(browser, baseURL);
  for (const [now, sentence] of [
    // Summer time still, two hours before Greenwich; and one hour, from the last Sunday of October on.
    ['2026-10-23T06:29:00Z', 'Fermé en ce moment. Ouvre aujourd’hui à 8 h 30.'],
    ['2026-10-23T06:30:00Z', 'Ouvert maintenant, jusqu’à 12 h.'],
    ['2026-10-26T07:29:00Z', 'Fermé en ce moment. Ouvre aujourd’hui à 8 h 30.'],
    ['2026-10-26T07:30:00Z', 'Ouvert maintenant, jusqu’à 12 h.'],
    ['2026-11-11T09:00:00Z', 'Fermé en ce moment. Ouvre jeudi 12 novembre à 13 h 30.'],
  ]) {
    await page.clock.setFixedTime(new Date(now));
    await page.goto('/droits/rsa');
    await expect(page.locator('.hours').first().locator('.verdict'), now).toHaveText(sentence.replace(/(\d) h( \d)?/g, (_, hour, minutes) => `${hour}\u00a0h${minutes?.replace(' ', '\u00a0') ?? ''}`));
  }
});

for (const kiosk of [false, true]) {
  test(`a closed office has a way on: ${kiosk ? 'kiosk' : 'phone'}`, async ({ browser, baseURL }) => {
    const one = await device(browser, baseURL, { kiosk });
    const { page } = one;
    // A Saturday.
    await page.clock.setFixedTime(new Date('2026-11-28T09:00:00Z'));
    await page.goto(`/billet#${TICKET}`);
    await page.locator('a[href="/droits/rsa"]').click();
    // The CCAS stands first.
    const hours = page.locator('.hours').first();
    await expect(hours).toContainText('Ouvre lundi 30 novembre');
    await hours.locator('summary').click();
    await expect(hours.getByRole('listitem')).toHaveCount(7);
    await expect(hours.getByRole('listitem').nth(1)).toHaveText('dimanche 29 novembre\u00a0: fermé');
    await expect(hours).toContainText('inventés pour la démonstration');
    await hours.scrollIntoViewIfNeeded();
    await look(one, 'right-hours');
    await hours.getByRole('link', { name: 'Emporter mes résultats' }).click();
    await expect(page.getByRole('img', { name: 'Vos résultats, à scanner' })).toBeVisible();
    await expect(page.locator('.slip')).toContainText('lundi 30 novembre');
  });
}
