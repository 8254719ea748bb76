// Who comes: a party that changes, children whose ages the workshop asks for, a school class; and the office sees the same.
import { test, expect } from './server.mjs';
import { device, installed, keptHere, look as lookAt } from './steps.mjs';
import { DESK, enters, look, publish } from './staff.mjs';

const plus = (page, what) => page.getByRole('button', { name: `${what} : un de plus` });
const minus = (page, what) => page.getByRole('button', { name: `${what} : un de moins` });

test('a family says the ages, changes who comes, and the office knows', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const agent = await enters(browser, baseURL, 'Accueil du centre', DESK);
  const office = agent.page;
  await office.goto('/equipe/programme/pain-maison');
  await office.getByText('Demander l’âge des enfants à l’inscription').click();
  await office.getByRole('group', { name: 'Langues parlées, outre le français' }).getByText('العربية').click();
  await look(agent, 'atelier-langues-ages');
  await publish(office);

  const phone = await device(browser, baseURL);
  const { page, context } = phone;
  await page.goto('/ateliers/pain-maison');
  await expect(page.getByText('français · arabe')).toBeVisible();
  await plus(page, 'Enfants').click();
  await plus(page, 'Enfants').click();
  await page.getByLabel('Quel âge ont les enfants ?').fill('4, 19');
  await page.getByRole('button', { name: 'Inscrire 3 personnes' }).click();
  await expect(page.getByText('Écrivez un âge pour chaque enfant')).toBeVisible();
  await lookAt(phone, 'sign-up-ages');
  await page.getByLabel('Quel âge ont les enfants ?').fill('9 et 4 ans');
  await page.getByRole('button', { name: 'Inscrire 3 personnes' }).click();
  await expect(page.getByText('C’est confirmé')).toBeVisible();
  await expect(page.getByText('1 adulte · 2 enfants')).toBeVisible();

  await office.goto('/equipe/inscriptions/pain-maison');
  await expect(office.getByText('dont 2 enfants · 4, 9 ans')).toBeVisible();
  await look(agent, 'inscriptions-ages');

  // Without a network: fewer are known at once, and are told when the network is back.
  await installed(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Changer qui vient' }).click();
  await minus(page, 'Enfants').click();
  await expect(page.getByLabel('Quel âge ont les enfants ?')).toHaveValue('4, 9');
  await page.getByLabel('Quel âge ont les enfants ?').fill('9');
  await lookAt(phone, 'booking-changing');
  await page.getByRole('button', { name: 'Venir à 2 personnes' }).click();
  await expect(page.getByText('1 adulte · 1 enfant')).toBeVisible();
  await expect(keptHere(page)).toBeVisible();
  await context.setOffline(false);
  await expect(keptHere(page)).toHaveCount(0);
  await expect(office.getByText('dont 1 enfant · 9 ans')).toBeVisible();

  // More than there are seats: it stays as it is, and says what to do.
  const seats = office.getByLabel('Places', { exact: true });
  await office.goto('/equipe/programme/pain-maison');
  await seats.fill('2');
  await publish(office);
  await page.getByRole('button', { name: 'Changer qui vient' }).click();
  await expect(plus(page, 'Adultes')).toBeDisabled();
  await page.getByRole('button', { name: 'Ne rien changer' }).click();
  await seats.fill('4');
  await publish(office);
  const other = await device(browser, baseURL);
  await other.page.goto('/ateliers/pain-maison');
  await plus(other.page, 'Adultes').click();
  await other.page.getByRole('button', { name: 'Inscrire 2 personnes' }).click();
  await expect(other.page.getByText('C’est confirmé')).toBeVisible();
  await page.getByRole('button', { name: 'Changer qui vient' }).click();
  await plus(page, 'Adultes').click();
  await page.getByRole('button', { name: 'Venir à 3 personnes' }).click();
  await expect(page.getByText('Il n’y a plus de place à ajouter')).toBeVisible();
  await expect(page.getByText('C’est confirmé')).toBeVisible();
  await expect(page.getByText('1 adulte · 1 enfant')).toBeVisible();
  await lookAt(phone, 'booking-no-more');
});

test('a school class signs up at the kiosk, with its level', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const agent = await enters(browser, baseURL, 'Accueil du centre', DESK);
  const office = agent.page;
  await office.goto('/equipe/programme/atelier-soupe');
  await office.getByLabel('Pour qui', { exact: true }).selectOption({ label: 'Classes' });
  await office.getByLabel('Places', { exact: true }).fill('30');
  await publish(office);

  // On a phone the levels are far above the button: whoever forgot them is led there, each time.
  const phone = await device(browser, baseURL);
  await phone.page.goto('/ateliers/atelier-soupe');
  for (const times of [1, 2]) {
    await phone.page.getByRole('button', { name: 'Inscrire 24 personnes' }).click();
    await expect(phone.page.getByText('Choisissez le niveau de la classe, puis inscrivez-la.'), `${times}`).toBeInViewport({ ratio: 1 });
    await phone.page.locator('main h1').scrollIntoViewIfNeeded();
  }
  await lookAt(phone, 'sign-up-class-missing');

  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  await page.goto('/ateliers/atelier-soupe');
  await expect(page.getByRole('group', { name: 'Élèves' }).locator('output')).toHaveText('22');
  await page.getByRole('button', { name: 'Inscrire 24 personnes' }).click();
  await expect(page.getByText('Choisissez le niveau de la classe, puis inscrivez-la.')).toBeVisible();
  await page.getByRole('button', { name: 'CE1' }).click();
  await plus(page, 'Élèves').click();
  await lookAt(kiosk, 'sign-up-class');
  await page.getByRole('button', { name: 'Inscrire 25 personnes' }).click();
  await expect(page.getByText('C’est confirmé')).toBeVisible();
  await expect(page.getByText('2 adultes · 23 élèves · CE1 (7 ans)')).toBeVisible();
  await lookAt(kiosk, 'booking-class');

  await office.goto('/equipe/inscriptions/atelier-soupe');
  await expect(office.getByText('23 élèves · CE1 (7 ans)')).toBeVisible();
  await look(agent, 'inscriptions-classe');
});

test('the week as a calendar, and what is held in one’s own language', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const agent = await enters(browser, baseURL, 'Accueil du centre', DESK);
  await agent.page.goto('/equipe/programme/mon-plat-mon-histoire');
  await agent.page.getByRole('group', { name: 'Langues parlées, outre le français' }).getByText('العربية').click();
  await publish(agent.page);

  const phone = await device(browser, baseURL);
  await phone.page.goto('/ateliers');
  await phone.page.getByRole('button', { name: 'Toute la semaine' }).click();
  const all = await phone.page.locator('main .card').count();
  await phone.page.getByRole('button', { name: 'Calendrier' }).click();
  await expect(phone.page.locator('.calendar a')).toHaveCount(all);
  await expect(phone.page.getByRole('heading', { name: 'Matin' }).first()).toBeVisible();
  await lookAt(phone, 'programme-calendar');
  const kiosk = await device(browser, baseURL, { kiosk: true });
  await kiosk.page.goto('/ateliers');
  await kiosk.page.getByRole('button', { name: 'Calendrier' }).click();
  await lookAt(kiosk, 'programme-calendar');
  await kiosk.page.locator('.calendar a').first().click();
  await expect(kiosk.page.locator('dl.facts')).toBeVisible();

  const reader = await device(browser, baseURL, { locale: 'ar' });
  await reader.page.goto('/ateliers');
  await reader.page.getByRole('button', { name: 'التقويم' }).click();
  await lookAt(reader, 'programme-calendar-ar');
  await reader.page.getByRole('button', { name: 'بحث' }).click();
  await reader.page.getByRole('button', { name: 'بالعربية' }).click();
  const found = reader.page.locator('main .card');
  await expect(found.filter({ hasText: 'Mon plat, mon histoire' })).toHaveCount(1);
  expect(await found.count()).toBeLessThan(all);
  await expect(phone.page.getByRole('button', { name: 'Dans ma langue' })).toHaveCount(0);
});
