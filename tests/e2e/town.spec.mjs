// What the town sets, seen by everybody: its name, its colour, its languages, how it is reached, and for how long it keeps.
import { test, expect } from './server.mjs';
import { DESK, TABLET, enters, look as lookAtStaff, room } from './staff.mjs';
import { device, enrolled, installed, look } from './steps.mjs';

// Each goes on in the town that the one before has set up.
test.describe.configure({ mode: 'serial' });

const publish = async (page) => {
  await page.getByRole('button', { name: 'Publier…' }).click();
  await page.getByRole('button', { name: 'Publier maintenant' }).click();
};
const accent = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--aubergine').trim());

test('the director sets the town up, and a weak colour is explained and refused', async ({ browser, baseURL }) => {
  const director = await enters(browser, baseURL, 'Direction', TABLET);
  const { page } = director;
  await room(page, 'Réglages').click();
  await expect(page.getByLabel('Nom de la ville')).toHaveValue('CCAS de Vierzon');
  await lookAtStaff(director, 'reglages');
  await page.getByLabel('Couleur sur fond clair').fill('#f2a900');
  await expect(page.getByText('Sur la page : 1,8 pour 1, trop faible')).toBeVisible();
  await page.getByLabel('Couleur sur fond clair').scrollIntoViewIfNeeded();
  await lookAtStaff(director, 'reglages-couleur');
  // With another field that is wrong, far below: nothing is asked yet, both are said, and one is led to the first.
  await page.getByLabel('Contacts scellés').fill('900');
  await page.getByRole('button', { name: 'Publier…' }).click();
  await expect(page.locator('.action')).toContainText('2 choses sont à corriger avant de publier');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('Cette couleur ne se lit pas partout : choisissez-en une plus foncée.')).toBeVisible();
  await expect(page.getByText('De 30 jours à la limite de la loi, ou laissez vide.')).toBeVisible();
  await expect(page.getByLabel('Couleur sur fond clair')).toBeFocused();
  await expect(page.getByLabel('Couleur sur fond clair')).toBeInViewport({ ratio: 1 });
  await lookAtStaff(director, 'reglages-a-corriger');
  await page.getByLabel('Couleur sur fond clair').fill('#0b4f6c');
  await page.getByLabel('Couleur sur fond sombre').fill('#8fd3f0');
  await page.getByLabel('Nom de la ville').fill('Vierzon-sur-Cher');
  await page.getByLabel('Adresse du centre').fill('12 rue de la Gaucherie, 18100 Vierzon');
  await page.getByLabel('Téléphone').fill('02 48 52 00 00');
  await page.getByLabel('Quand c’est ouvert').fill('Du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h.');
  await page.getByRole('checkbox', { name: 'Türkçe' }).click();
  // What is put right is not counted any more, and once more one is led to what is left.
  await expect(page.locator('.action')).toContainText('Une chose est à corriger avant de publier');
  await page.getByRole('button', { name: 'Publier…' }).click();
  await expect(page.getByLabel('Contacts scellés')).toBeFocused();
  await expect(page.getByLabel('Contacts scellés')).toBeInViewport({ ratio: 1 });
  await page.getByLabel('Contacts scellés').fill('365');
  await page.getByRole('button', { name: 'Publier…' }).click();
  await lookAtStaff(director, 'reglages-publier');
  await page.getByRole('button', { name: 'Publier maintenant' }).click();
  await expect(page.getByText('C’est publié')).toBeVisible();
  await expect.poll(() => accent(page)).toBe('#0b4f6c');

  const phone = await device(browser, baseURL);
  await phone.page.goto('/aide');
  await expect(phone.page.getByText('12 rue de la Gaucherie')).toBeVisible();
  await expect(phone.page.getByRole('link', { name: '02 48 52 00 00' })).toHaveAttribute('href', 'tel:0248520000');
  await expect(phone.page.locator('.town')).toHaveText('Vierzon-sur-Cher');
  await expect.poll(() => accent(phone.page)).toBe('#0b4f6c');
  await look(phone, 'aide-de-la-ville');
  await phone.page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => accent(phone.page)).toBe('#8fd3f0');
  await phone.page.emulateMedia({ colorScheme: 'light' });
  await phone.page.goto('/vos-donnees');
  await expect(phone.page.getByText('365 jours, comme la ville l’a fixé')).toBeVisible();
  const offered = phone.page.locator('header select').first().locator('option');
  await expect(offered.filter({ hasText: 'English' })).toHaveCount(1);
  await expect(offered.filter({ hasText: 'Türkçe' })).toHaveCount(0);
});

test('a kiosk shows the town offline, and a withdrawn language falls back to French', async ({ browser, baseURL }) => {
  const kiosk = await enrolled(browser, baseURL);
  await kiosk.page.goto('/');
  await installed(kiosk.page);
  await expect(kiosk.page.locator('.town')).toHaveText('Vierzon-sur-Cher');
  await kiosk.context.setOffline(true);
  await kiosk.page.reload();
  await expect(kiosk.page.locator('.town')).toHaveText('Vierzon-sur-Cher');
  await expect.poll(() => accent(kiosk.page)).toBe('#0b4f6c');
  await kiosk.page.getByRole('link', { name: 'Aide', exact: true }).click();
  await expect(kiosk.page.getByText('02 48 52 00 00')).toBeVisible();
  await expect(kiosk.page.getByRole('link', { name: '02 48 52 00 00' })).toHaveCount(0);
  await look(kiosk, 'aide-de-la-ville');

  const turkish = await device(browser, baseURL, { locale: 'tr-TR' });
  await turkish.page.goto('/');
  await turkish.page.evaluate(() => localStorage.setItem('plein-sens.language', 'tr'));
  await expect(turkish.page.locator('.town')).toHaveText('Vierzon-sur-Cher');
  await turkish.page.goto('/aide');
  await expect(turkish.page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('two directors who set the town up at once lose nothing', async ({ browser, baseURL }) => {
  const [one, other] = [await enters(browser, baseURL, 'Direction', DESK), await enters(browser, baseURL, 'Direction', DESK)];
  for (const { page } of [one, other]) {
    await page.goto('/equipe/reglages');
    await expect(page.getByLabel('Téléphone')).toBeVisible();
  }
  await other.page.getByLabel('Téléphone').fill('02 48 99 99 99');
  await one.page.getByLabel('Adresse du centre').fill('1 place du Marché');
  await publish(one.page);
  await expect(one.page.getByText('C’est publié')).toBeVisible();
  await expect(other.page.getByRole('heading', { name: 'Quelqu’un d’autre a publié entre-temps' })).toBeVisible();
  await expect(other.page.getByText('vous n’avez pas changé les mêmes choses')).toBeVisible();
  await expect(other.page.locator('.both')).toHaveCount(0);
  await lookAtStaff(other, 'reglages-deux-textes');
  await other.page.getByRole('button', { name: 'Continuer avec les deux' }).click();
  await expect(other.page.getByLabel('Adresse du centre')).toHaveValue('1 place du Marché');
  await expect(other.page.getByLabel('Téléphone')).toHaveValue('02 48 99 99 99');
});
