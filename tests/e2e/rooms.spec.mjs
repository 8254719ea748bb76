// Every room of the staff's house and the maintenance of a kiosk: axe finds nothing, a tablet of 768 px is wide enough,
// and a keyboard alone reaches whatever can be touched, and shows where it is.
import { readFileSync } from 'node:fs';
import { test, expect } from './server.mjs';
import { DESK, TABLET, enters, look, room } from './staff.mjs';
import { device, installed, look as lookAtKiosk } from './steps.mjs';

// The month whose food the demo has.
const MONTH = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date()).slice(0, 7);

// One address or more for each variant of the program's own list; a new room wants one too.
const ROOMS = {
  Today: ['/equipe'],
  Welcome: ['/equipe/accueil'],
  Programme: ['/equipe/programme'],
  Workshop: ['/equipe/programme/pain-maison', '/equipe/programme/nouveau'],
  Import: ['/equipe/programme/importer'],
  Trail: ['/equipe/parcours'],
  Design: ['/equipe/trajet/cinq-sens', '/equipe/trajet/nouveau'],
  AddStop: ['/equipe/etape-de/chasse-au-tresor'],
  Stop: ['/equipe/parcours/gout', '/equipe/parcours/nouveau'],
  Printing: ['/equipe/parcours/imprimer'],
  Stand: ['/equipe/stand/gout'],
  Occasion: ['/equipe/programme/evenement'],
  Renewal: ['/equipe/programme/evenement-suivant'],
  NewPartner: ['/equipe/programme/partenaire'],
  SignUps: ['/equipe/inscriptions'],
  Parties: ['/equipe/inscriptions/atelier-soupe'],
  Attendance: ['/equipe/presences/atelier-soupe'],
  Devices: ['/equipe/appareils'],
  Team: ['/equipe/equipe'],
  Returns: ['/equipe/retours'],
  Return: ['/equipe/retours/{colleague}'],
  Journal: ['/equipe/journal'],
  Settings: ['/equipe/reglages'],
  Own: ['/equipe/moi'],
  Directory: ['/equipe/annuaire'],
  DirectoryImport: ['/equipe/annuaire/importer'],
  Aids: ['/equipe/aides'],
  Aid: ['/equipe/aides/epicea', '/equipe/aides/cantine', '/equipe/aides/nouvelle-aide'],
  Leaflets: ['/equipe/epicebon'],
  Leaflet: [`/equipe/epicebon/${MONTH}`, '/equipe/epicebon/nouveau'],
  Requests: ['/equipe/demandes'],
  Feedback: ['/equipe/avis'],
  Surveys: ['/equipe/avis/questionnaires'],
  Survey: ['/equipe/avis/visite', '/equipe/avis/table-avant', '/equipe/avis/nouveau'],
  Words: ['/equipe/avis/mots'],
  Referrals: ['/equipe/liaisons'],
  TakeUp: ['/equipe/recours'],
  Report: ['/equipe/bilan'],
  Nowhere: ['/equipe/nulle-part'],
};
const HEADINGS = { Nowhere: 'Il n’y a rien ici' };

test('every room of the program stands here', () => {
  const routes = readFileSync(new URL('../../frontend/equipe/src/route.rs', import.meta.url), 'utf8');
  const [, list] = routes.match(/pub enum Route \{([\s\S]*?)\n\}/);
  const rooms = [...list.matchAll(/^ {4}(\w+)[(,]/gm)].map(([, name]) => name);
  expect(rooms.length).toBeGreaterThan(15);
  expect(Object.keys(ROOMS).toSorted()).toEqual(rooms.toSorted());
});

// Whatever can be touched is reached by Tab, stands on the screen then, and shows that it is there.
async function byKeyboard(page, name) {
  const all = await page.evaluate(() => {
    const touched = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((it) => it.checkVisibility() && !it.disabled && !it.closest('dialog:not([open])'));
    touched.forEach((it, place) => { it.dataset.place = place; });
    document.activeElement?.blur();
    return touched.map((it) => (it.labels?.[0] ?? it).textContent.trim() || it.id || it.tagName);
  });
  const now = {};
  // The parts of a time or of a day are steps of their own.
  for (let steps = 0; steps < all.length * 5 && Object.keys(now).length < all.length; steps += 1) {
    await page.keyboard.press('Tab');
    const { place, ...how } = await page.evaluate(() => new Promise((told) => { requestAnimationFrame(() => {
      const it = document.activeElement;
      const box = it.getBoundingClientRect();
      const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const around = [it, ...['.entry', '.line', '.choice', '.card'].map((kind) => it.closest(kind)).filter(Boolean)];
      const shown = around.some((one) => [null, '::before', '::after'].some((part) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one, part);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      }));
      told({ place: it.dataset.place, seen, shown });
    }); }));
    if (place !== undefined) now[place] = how;
  }
  expect(all.filter((_, place) => !now[place]), `${name}: what a keyboard does not reach`).toEqual([]);
  expect(all.filter((_, place) => !now[place].seen), `${name}: what is reached out of sight`).toEqual([]);
  expect(all.filter((_, place) => !now[place].shown), `${name}: where nobody sees that they are`).toEqual([]);
}

for (const viewport of [TABLET, DESK]) {
  test(`every room can be used by everybody, at ${viewport.width}`, async ({ browser, baseURL }) => {
    test.setTimeout(480_000);
    await enters(browser, baseURL, 'Animation');
    const director = await enters(browser, baseURL, 'Direction', viewport);
    const { page, context } = director;
    const { colleagues } = await (await context.request.get('/api/staff/colleagues')).json();
    for (const [name, addresses] of Object.entries(ROOMS)) {
      for (const [place, address] of addresses.entries()) {
        await page.goto(address.replace('{colleague}', colleagues[0].id));
        await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
        await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Lecture en cours…');
        const lost = page.getByRole('heading', { level: 1, name: HEADINGS.Nowhere });
        await expect(lost).toHaveCount(name in HEADINGS ? 1 : 0);
        const called = `piece-${name.toLowerCase()}${place || ''}`;
        await look(director, called);
        await byKeyboard(page, called);
      }
    }
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await expect(page.getByLabel('Identifiant')).toBeVisible();
    await byKeyboard(page, 'the door');
  });
}

test('a workshop is changed and published by a keyboard alone', async ({ browser, baseURL }) => {
  const { page } = await enters(browser, baseURL, 'Direction');
  await page.goto('/equipe/programme/pain-maison');
  const goes = async (target) => {
    for (let steps = 0; steps < 60; steps += 1) {
      if (await target.evaluate((it) => it === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('it is not reached');
  };
  const place = page.getByLabel('Lieu');
  await expect(place).toBeVisible();
  await goes(place);
  await page.keyboard.press('End');
  await page.keyboard.type(', au fond');
  const publish = page.getByRole('button', { name: 'Publier…' });
  await goes(publish);
  await page.keyboard.press('Enter');
  // Escape leaves the question, and one is where one was.
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(publish).toBeFocused();
  await page.keyboard.press('Enter');
  await goes(page.getByRole('button', { name: 'Publier maintenant' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('C’est publié')).toBeVisible();
  await expect(place).toHaveValue(/, au fond$/);
});

test('the maintenance of a kiosk can be used by everybody', async ({ browser, baseURL }) => {
  const kiosk = await device(browser, baseURL, { kiosk: true });
  const { page } = kiosk;
  await page.setViewportSize(TABLET);
  await page.goto('/');
  await installed(page);
  await page.goto('/borne');
  await expect(page.getByText('Cette page est ouverte à tout le monde')).toBeVisible();
  await lookAtKiosk(kiosk, 'piece-maintenance');
  await byKeyboard(page, 'maintenance');
  await page.locator('#keeper-new').fill('24680');
  await page.getByRole('button', { name: 'Garder ce code' }).click();
  await page.reload();
  await expect(page.getByLabel('Code de maintenance')).toBeVisible();
  await lookAtKiosk(kiosk, 'piece-maintenance-fermee');
  await byKeyboard(page, 'maintenance, closed');
});
