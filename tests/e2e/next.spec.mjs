// The event after this one: while this one goes on it can only be prepared; once it is over the whole programme begins
// again on a new first day, and nothing that people did comes along.
import { test, expect } from './server.mjs';
import { DESK, TABLET, enters, look, publish, room } from './staff.mjs';
import { device, look as lookAt } from './steps.mjs';

// The second goes on in the town of the first.
test.describe.configure({ mode: 'serial' });

const PREPARE = 'L’événement suivant';
const day = (text) => new Date(`${text}T12:00:00Z`);
const written = (date) => date.toISOString().slice(0, 10);
const later = (date, days) => new Date(date.getTime() + days * 86_400_000);

let code;

test('an event that goes on stays as it is', async ({ browser, baseURL }) => {
  const phone = await device(browser, baseURL);
  await phone.page.goto('/ateliers/atelier-soupe');
  for (const _ of [2, 3]) await phone.page.getByRole('button', { name: 'Adultes : un de plus' }).click();
  await phone.page.getByRole('button', { name: 'Laisser un prénom ou un téléphone' }).click();
  await phone.page.getByLabel('Votre prénom').fill('Nadia');
  await phone.page.getByRole('button', { name: 'Inscrire 3 personnes' }).click();
  await expect(phone.page.locator('.code')).toBeVisible();
  code = (await phone.page.locator('.code').innerText()).replaceAll(' ', '');
  await expect(phone.page.getByText('C’est confirmé')).toBeVisible();
  await phone.page.goto('/e/gout');
  await phone.page.getByRole('button', { name: 'Je suis ici' }).click();
  await expect(phone.page.getByText('C’est noté')).toBeVisible();

  for (const post of ['Accueil du centre', 'Partenaire']) {
    const { page } = await enters(browser, baseURL, post);
    await room(page, 'Programme').click();
    await expect(page.locator('.listing li').first()).toBeVisible();
    await expect(page.getByRole('link', { name: PREPARE })).toHaveCount(0);
    await page.goto('/equipe/programme/evenement-suivant');
    await expect(page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible();
  }
  const director = await enters(browser, baseURL, 'Direction');
  const { page } = director;
  await room(page, 'Programme').click();
  await page.getByRole('link', { name: PREPARE }).click();
  await expect(page.getByText('rien de ce que les gens lisent ne change')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publier…' })).toBeDisabled();
  // And whoever asks the centre without the button is refused by the same rule.
  const asks = async (role) => {
    const { context } = await enters(browser, baseURL, role);
    const words = { fr: 'x' };
    const body = JSON.stringify({ kind: 'renew', occasion: { town: 'x', title: words, about: words, first_day: '2040-01-01', days: 1 }, over: 'x' });
    const hex = () => crypto.randomUUID().replaceAll('-', '');
    const answer = await context.request.post('/api/staff/push', {
      data: { protocol: 1, lane: hex(), from_n: 1, commands: [{ intent: hex(), happened_ms: Date.now(), nonce: hex(), body }] },
    });
    return (await answer.json()).receipts[0].refusal.kind;
  };
  expect(await asks('Accueil du centre')).toBe('not_allowed');
  expect(await asks('Direction')).toBe('event_not_over');
  await look(director, 'suivant-trop-tot');
});

test('once it is over, all of it begins again on a new day', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const director = await enters(browser, baseURL, 'Direction');
  const { page } = director;
  // The town's event was last year.
  await page.goto('/equipe/programme/evenement');
  const first = day(await page.getByLabel('Premier jour').inputValue());
  const last = later(first, -364);
  await page.getByLabel('Premier jour').fill(written(last));
  await page.getByLabel('Nom de l’événement').fill(`Le plein des sens ${last.getUTCFullYear()}`);
  await publish(page);

  await room(page, 'Programme').click();
  await page.getByRole('link', { name: PREPARE }).click();
  // The same day of the week, in a year that is to come; and the name still speaks of the last one.
  const next = day(await page.getByLabel('Premier jour').inputValue());
  expect([next > new Date(), next.getUTCDay()]).toEqual([true, last.getUTCDay()]);
  await expect(page.getByText('parle encore de l’année passée')).toBeVisible();
  await look(director, 'suivant');
  await page.getByLabel('Nom de l’événement').fill(`Le plein des sens ${next.getUTCFullYear()}`);
  await expect(page.getByText('parle encore de l’année passée')).toBeHidden();

  // A day earlier, everything falls on another day of the week; with fewer days, some of it after the last one.
  await page.getByLabel('Premier jour').fill(written(later(next, -1)));
  await expect(page.getByText('Autre jour de la semaine').first()).toBeVisible();
  await page.getByLabel('Premier jour').fill(written(next));
  await expect(page.getByText('Autre jour de la semaine')).toHaveCount(0);
  await page.getByLabel('Nombre de jours').fill('2');
  await page.getByLabel('Chercher dans la liste').fill('atelier soupe');
  const soup = page.locator('.listing li').first();
  await expect(soup).toContainText(/soupe/i);
  await expect(soup.getByText('Après le dernier jour')).toBeVisible();
  await soup.scrollIntoViewIfNeeded();
  await page.setViewportSize(DESK);
  await look(director, 'suivant-a-regarder');
  await page.setViewportSize(TABLET);
  await soup.getByRole('button', { name: 'Changer…' }).click();
  await page.getByLabel('De', { exact: true }).fill('20:00');
  await page.getByLabel('À', { exact: true }).fill('19:00');
  await page.getByRole('button', { name: 'Garder dans le brouillon' }).click();
  await expect(page.getByText('L’heure de fin vient après l’heure de début.')).toBeVisible();
  await page.getByLabel('De', { exact: true }).fill('17:00');
  await page.getByLabel('Jour', { exact: true }).selectOption('1');
  await page.getByLabel('Places', { exact: true }).fill('5');
  await look(director, 'suivant-changer');
  await page.getByRole('button', { name: 'Garder dans le brouillon' }).click();
  await expect(soup.getByText('Après le dernier jour')).toHaveCount(0);
  // One stays behind.
  await page.getByLabel('Chercher dans la liste').fill('pain');
  const bread = page.locator('.listing li', { hasText: /pain/i }).first();
  await bread.getByRole('button', { name: 'Changer…' }).click();
  await page.getByRole('checkbox', { name: 'Vient dans le nouvel événement' }).click();
  await page.getByRole('button', { name: 'Garder dans le brouillon' }).click();
  await page.getByLabel('Chercher dans la liste').fill('pain');
  await expect(bread.getByText('Ne vient pas')).toBeVisible();
  await page.getByLabel('Nombre de jours').fill('7');
  // Somewhere else in the house and back: the draft is still there.
  await room(page, 'Aujourd’hui').click();
  await expect(page.getByText('1 brouillon n’est pas publié')).toBeVisible();
  await room(page, 'Programme').click();
  await page.getByRole('link', { name: PREPARE }).click();
  await expect(page.getByText('1 ne vient pas')).toBeVisible();
  await expect(page.getByText(`${next.getUTCFullYear()}`).first()).toBeVisible();

  // Somebody else changes the programme meanwhile: nothing is published over it unseen.
  const other = await enters(browser, baseURL, 'Accueil du centre');
  await other.page.goto('/equipe/programme/atelier-soupe');
  await other.page.getByLabel('Lieu').fill('La grande cuisine');
  await publish(other.page);
  await expect(page.getByText('Quelqu’un a changé le programme')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publier…' })).toBeDisabled();
  await page.getByRole('button', { name: 'J’ai regardé' }).click();
  await page.getByRole('button', { name: 'Publier…' }).click();
  await look(director, 'suivant-publier');
  await page.getByRole('button', { name: 'Publier le nouvel événement' }).click();
  await expect(page.getByText('tout le monde lit le nouvel événement')).toBeVisible();
  await look(director, 'suivant-publie');

  // Whom it concerns reads the new one, and nothing that anybody did counts for it.
  const phone = await device(browser, baseURL);
  await phone.page.goto('/ateliers');
  const firstDay = new Intl.DateTimeFormat('fr', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(next);
  await expect(phone.page.getByText(firstDay).first()).toBeVisible();
  await lookAt(phone, 'suivant-ateliers');
  const soon = `/ateliers/atelier-soupe-${next.getUTCFullYear()}`;
  await phone.page.goto(soon);
  await expect(phone.page.getByText('La grande cuisine')).toBeVisible();
  await expect(phone.page.getByText('Il reste 5 places')).toBeVisible();
  await phone.page.goto(`/ateliers/pain-maison-${next.getUTCFullYear()}`);
  await expect(phone.page.getByText('Cet atelier n’existe pas ou plus')).toBeVisible();
  await phone.page.goto('/parcours');
  await expect(phone.page.getByText('0 sens sur 5').first()).toBeVisible();
  await room(page, 'Inscriptions').click();
  await page.getByRole('link', { name: /soupe/i }).first().click();
  await expect(page.getByText('Personne n’est inscrit')).toBeVisible();
  await room(page, 'Journal').click();
  await expect(page.locator('.listing li', { hasText: 'A publié' }).first()).toContainText('l’événement');
  // The booking of last year still opens to its code, to have erased what was left with it.
  await phone.page.goto(`/inscription#${code}`);
  await expect(phone.page.getByText('un événement qui est fini')).toBeVisible();
  await phone.page.getByRole('button', { name: 'Effacer mes coordonnées' }).click();
  await expect(phone.page.getByText('effacées')).toBeVisible();
  await lookAt(phone, 'suivant-inscription-passee');
});
