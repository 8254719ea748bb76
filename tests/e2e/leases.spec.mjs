// (e) A kiosk holds a few seats for the hours without a network; and whoever waits can read why.
import { execFileSync } from 'node:child_process';
import { test, expect } from './server.mjs';
import { enters, look as lookAt } from './staff.mjs';
import { device, disk, enrolled, installed, look, openByCode, signUp } from './steps.mjs';

const PROGRAM = new URL('../../target/dist/plein-sens', import.meta.url).pathname;
const log = (server) => JSON.parse(execFileSync(PROGRAM, ['inspect', '--data', server.data], { encoding: 'utf8' }));

const FIRST = 'Dans la file dès que nous sommes reliés';
const KEPT = 'Gardé ici, pas encore reçu par le centre';
const RECEIVED = 'Reçu par le centre';
const FROM_KIOSK = 'La borne gardait des places pour les heures sans réseau';

// As a person does it, by touching: a page that is loaded anew is a kiosk that was switched off and on.
async function touch(page, workshop, people) {
  await page.locator('#door-workshops').click();
  await page.locator('.days button').last().click();
  await page.locator(`a[href="/ateliers/${workshop}"]`).click();
  const more = page.getByRole('button', { name: 'Adultes : un de plus' });
  for (let adults = 1; adults < people; adults += 1) await more.click();
  await page.getByRole('button', { name: people === 1 ? 'Inscrire 1 personne' : `Inscrire ${people} personnes` }).click();
  await expect(page.locator('.code')).toBeVisible();
  return (await page.locator('.code').innerText()).trim();
}

async function leave(page) {
  await page.getByRole('button', { name: 'Effacer et partir' }).click();
  // The first screen stands in the page; this line is the program's.
  await expect(page.locator('#door-workshops')).toContainText('ujourd’hui');
}

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

test('who is not enrolled holds no seats', async ({ browser, baseURL, server }) => {
  const before = log(server)['lease.granted'] ?? 0;
  const { page, context } = await device(browser, baseURL, { kiosk: true });
  // It may have said how it is before anybody looks at its disk.
  const reported = page.waitForResponse((response) => response.url().endsWith('/api/device/report'));
  await page.goto('/');
  // It has met the centre, and has nothing to send: a wish for seats would be here.
  await expect.poll(async () => JSON.stringify(await context.storageState({ indexedDB: true }))).toContain('cursor');
  await reported;
  const disk = JSON.stringify(await context.storageState({ indexedDB: true }));
  expect(disk).not.toContain('lease_seats');
  expect(log(server)['lease.granted'] ?? 0).toBe(before);
});

test('a kiosk confirms without a network what it holds, and no more', async ({ browser, baseURL, server }) => {
  const kiosk = await enrolled(browser, baseURL);
  const { page, context } = kiosk;
  // The page that enrolled it has a lease; each page after it, which was not handed that one, has one of its own.
  const holding = async () => Object.entries(await disk(page))
    .filter(([key, row]) => key.startsWith('scope/lease/') && JSON.parse(JSON.parse(row).snapshot).seats['pain-maison'] === 2)
    .map(([key]) => key);
  const known = new Set();
  const hasItsOwn = async () => {
    await expect.poll(async () => (await holding()).filter((lease) => !known.has(lease))).toHaveLength(1);
    for (const lease of await holding()) known.add(lease);
  };
  await hasItsOwn();
  await installed(page);
  await hasItsOwn();
  await page.goto('/');
  await hasItsOwn();
  await context.setOffline(true);

  const code = await touch(page, 'pain-maison', 2);
  await expect(page.getByText('C’est confirmé')).toBeVisible();
  await expect(page.getByText('2 places vous sont gardées')).toBeVisible();
  await expect(page.getByText(KEPT)).toBeVisible();
  await look(kiosk, 'lease-confirmed');
  await leave(page);

  // The next person: nothing is left of the same workshop; something is of another.
  await touch(page, 'pain-maison', 1);
  await expect(page.getByText(FIRST)).toBeVisible();
  await expect(page.getByText(KEPT)).toBeVisible();
  await look(kiosk, 'lease-used-up');
  await leave(page);

  await touch(page, 'atelier-soupe', 1);
  await expect(page.getByText('C’est confirmé')).toBeVisible();
  await leave(page);

  // Switched off and on it holds nothing any more.
  await signUp(kiosk, 'atelier-soupe', 1);
  await expect(page.getByText(FIRST)).toBeVisible();
  await leave(page);

  await context.setOffline(false);
  await expect.poll(() => log(server)['lease.used'] ?? 0, { timeout: 45_000 }).toBe(2);
  const phone = await device(browser, baseURL);
  await openByCode(phone, code);
  await expect(phone.page.getByText('2 places vous sont gardées')).toBeVisible();
  await expect(phone.page.getByText(RECEIVED)).toBeVisible();
  await expect(phone.page.getByText(FROM_KIOSK)).toBeVisible();
  await look(phone, 'lease-received');
});

test('the seats of a kiosk that is lost are taken back', async ({ browser, baseURL, server }) => {
  const before = log(server)['lease.ending'] ?? 0;
  const kiosk = await enrolled(browser, baseURL);
  await expect.poll(() => log(server)['lease.granted'] ?? 0, { timeout: 20_000 }).toBeGreaterThan(0);
  await kiosk.context.close();
  const agent = await enters(browser, baseURL, 'Accueil du centre');
  await agent.page.goto('/equipe/inscriptions/atelier-soupe');
  const held = agent.page.locator('.notice', { hasText: 'Une borne garde' }).first();
  await held.getByRole('button', { name: 'Reprendre ces places' }).click();
  await expect(agent.page.getByText('quand la borne ne pourra plus rien promettre')).toBeVisible();
  await lookAt(agent, 'lent');
  await agent.page.getByRole('button', { name: 'Reprendre', exact: true }).click();
  await expect(held.getByText('C’est demandé')).toBeVisible();
  await expect.poll(() => log(server)['lease.ending'] ?? 0).toBe(before + 1);
});

test('a tablet and a screen of the centre say how they are', async ({ browser, baseURL }) => {
  await enrolled(browser, baseURL, { kind: 'tablet' });
  await enrolled(browser, baseURL, { kind: 'screen' });
  const { page } = await enters(browser, baseURL, 'Direction');
  await expect.poll(async () => {
    const { devices } = await (await page.request.get('/api/staff/devices')).json();
    return devices.filter(({ kind, report }) => kind !== 'kiosk' && report).map(({ kind }) => kind).sort();
  }).toEqual(['screen', 'tablet']);
});
