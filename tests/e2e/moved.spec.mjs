// The centre moves a workshop, then cancels it: whoever has signed up reads it on their phone, nobody else is let in, and the
// office has the list of those to be told.
import { test, expect } from './server.mjs';
import { device, look as lookAtPhone } from './steps.mjs';
import { start } from './start.mjs';
import { DESK, enters, look, publish, room } from './staff.mjs';

test('the whole event moves, and those who come know', async ({ browser }) => {
  // A town of its own: nobody else's programme moves.
  const town = await start();
  try {
    const phone = await device(browser, town.url);
    const { page } = phone;
    await page.goto('/ateliers/pain-maison');
    const was = await page.locator('dl.facts dd').first().innerText();
    await page.getByRole('button', { name: 'Inscrire 1 personne' }).click();
    await expect(page.getByText('C’est confirmé')).toBeVisible();

    const director = await enters(browser, town.url, 'Direction', DESK);
    const office = director.page;
    await office.goto('/equipe/programme/evenement');
    const first = office.getByLabel('Premier jour');
    const later = new Date(`${await first.inputValue()}T12:00:00Z`);
    later.setUTCDate(later.getUTCDate() + 7);
    await first.fill(later.toISOString().slice(0, 10));
    // Whoever publishes it knows for whom first.
    await office.getByRole('button', { name: 'Publier' }).first().click();
    const sure = office.getByRole('dialog');
    await expect(sure.getByText('changent de jour avec l’événement')).toBeVisible();
    await expect(sure.getByText('Un groupe est inscrit')).toBeVisible();
    await look(director, 'evenement-deplace');
    await sure.getByRole('button', { name: 'Publier maintenant' }).click();
    await expect(office.getByText('C’est publié')).toBeVisible();
    await expect(page.getByText('Cet atelier a été déplacé')).toBeVisible();
    await expect(page.getByText(`Avant : ${was}`)).toBeVisible();
    await lookAtPhone(phone, 'booking-event-moved');
    await room(office, 'Aujourd’hui').click();
    await expect(office.getByRole('link', { name: /^1 groupe à prévenir/ })).toBeVisible();
    await look(director, 'groupe-a-prevenir');
  } finally {
    await town.stop();
  }
});

test('a workshop moves, then is cancelled, and those who come know', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const phone = await device(browser, baseURL);
  const { page } = phone;
  await page.goto('/ateliers/pain-maison');
  const was = await page.locator('dl.facts dd').first().innerText();
  await page.getByRole('button', { name: 'Inscrire 1 personne' }).click();
  await expect(page.getByText('C’est confirmé')).toBeVisible();
  const code = (await page.locator('.code').innerText()).trim();

  const agent = await enters(browser, baseURL, 'Accueil du centre', DESK);
  const office = agent.page;
  await office.goto('/equipe/programme/pain-maison');
  await office.getByLabel('Lieu').fill('Salle des fêtes');
  await office.getByLabel('De', { exact: true }).fill('15:30');
  await office.getByLabel('À', { exact: true }).fill('17:30');
  await publish(office);
  await expect(office.getByText('Cet atelier a été déplacé depuis')).toBeVisible();
  await look(agent, 'atelier-deplace');
  await office.getByRole('link', { name: 'Voir qui est inscrit' }).click();
  await expect(office.getByText('Un groupe est inscrit')).toBeVisible();
  await look(agent, 'inscriptions-deplace');

  await expect(page.getByText('Cet atelier a été déplacé')).toBeVisible();
  await expect(page.getByText(`Avant : ${was}`)).toBeVisible();
  await expect(page.getByText('Salle des fêtes', { exact: false }).first()).toBeVisible();
  await lookAtPhone(phone, 'booking-moved');
  await page.goto('/');
  await page.getByRole('link', { name: 'Une de vos inscriptions a changé' }).click();
  await expect(page.getByText('Attention, ceci a changé')).toBeVisible();
  await lookAtPhone(phone, 'bookings-moved');

  await office.goto('/equipe/programme/pain-maison');
  await office.getByText('Annulé : n’a pas lieu').click();
  await publish(office);
  await look(agent, 'atelier-annule');
  await expect(page.getByText('Cet atelier est annulé')).toBeVisible();
  await page.getByRole('link', { name: 'Du pain' }).or(page.locator('main .card a').first()).first().click();
  await expect(page.getByText('Il n’aura pas lieu')).toBeVisible();
  await expect(page.getByText('C’est confirmé')).toHaveCount(0);
  await lookAtPhone(phone, 'booking-cancelled');

  const other = await device(browser, baseURL);
  await other.page.goto('/ateliers/pain-maison');
  await expect(other.page.getByText('Il n’aura pas lieu')).toBeVisible();
  await expect(other.page.getByRole('button', { name: /^Inscrire/ })).toHaveCount(0);
  await lookAtPhone(other, 'workshop-cancelled');

  // At the desk the code of a booking leads to it, typed in either way.
  await room(office, 'Accueil').click();
  await office.getByLabel('Le billet de la personne').fill(code.toLowerCase());
  await office.keyboard.press('Enter');
  await expect(office.getByText('Cette inscription est dans cet atelier.')).toBeVisible();
  await look(agent, 'accueil-inscription');
  await office.getByRole('link', { name: 'Voir qui est inscrit' }).click();
  await expect(office.getByText('Cet atelier est annulé')).toBeVisible();
  await room(office, 'Inscriptions').click();
  await office.getByLabel('Chercher').fill(code.replaceAll(' ', ''));
  await expect(office.locator('.listing li')).toHaveCount(1);
});
