// Every screen there is: on a phone and at a kiosk, in both languages, by day and by night.
import { readFileSync } from 'node:fs';
import { test, expect } from './server.mjs';
import { device, glance, look } from './steps.mjs';

// The month whose food the demo has.
const MONTH = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date()).slice(0, 7);

// One address for each path of the program, as somebody finds it who has done nothing yet; a new path wants one too.
const SCREENS = {
  '/': ['/'],
  '/droits': ['/droits'],
  '/droits/resultats': ['/droits/resultats'],
  '/droits/reponses': ['/droits/reponses'],
  '/droits/et-si': ['/droits/et-si'],
  '/droits/emporter': ['/droits/emporter'],
  '/droits/suite': ['/droits/suite'],
  '/billet': ['/billet', '/billet#torn'],
  '/etre-aide': ['/etre-aide', '/etre-aide#rsa'],
  '/proposer': ['/proposer'],
  '/demande': ['/demande', '/demande#ABCDEFGHJKMN'],
  '/annuaire': ['/annuaire'],
  '/annuaire/:structure': ['/annuaire/ccas', '/annuaire/rien'],
  '/papiers': ['/papiers'],
  '/droits/:right': ['/droits/rsa', '/droits/rien'],
  '/ateliers': ['/ateliers'],
  '/ateliers/:workshop': ['/ateliers/pain-maison', '/ateliers/rien'],
  '/epicebon': ['/epicebon'],
  '/epicebon/:recipe': [`/epicebon/${MONTH}-1`, '/epicebon/rien'],
  '/inscription': ['/inscription#ABCDEFGHJKMN'],
  '/mes-inscriptions': ['/mes-inscriptions'],
  '/recu': ['/recu'],
  '/parcours': ['/parcours'],
  '/passeport': ['/passeport'],
  '/e/:stop': ['/e/gout', '/e/rien'],
  '/avis': ['/avis'],
  '/avis/:survey': ['/avis/visite', '/avis/rien'],
  '/garde': ['/garde'],
  '/borne': ['/borne'],
  '/aide': ['/aide'],
  '/vos-donnees': ['/vos-donnees'],
  '/accessibilite': ['/accessibilite'],
  '/registre': ['/registre'],
  '/mes-donnees': ['/mes-donnees'],
  '/ecran/:board': ['/ecran/programme', '/ecran/parcours', '/ecran/avis', '/ecran/rien'],
  '/galerie': ['/galerie'],
  '/introuvable': ['/nulle-part'],
};

test('every path of the program has its screen here', () => {
  const routes = readFileSync(new URL('../../frontend/src/route.rs', import.meta.url), 'utf8');
  const paths = [...routes.matchAll(/#\[at\("([^"]+)"\)\]/g)].map(([, path]) => path);
  expect(paths.length).toBeGreaterThan(10);
  expect(Object.keys(SCREENS).toSorted()).toEqual(paths.toSorted());
});

for (const kiosk of [false, true]) {
  for (const language of ['fr', 'en']) {
    test(`every screen can be read by everybody: ${kiosk ? 'kiosk' : 'phone'}, ${language}`, async ({ browser, baseURL }) => {
      test.setTimeout(360_000);
      const one = await device(browser, baseURL, { kiosk });
      await one.page.goto('/');
      if (language === 'en') await inEnglish(one);
      for (const path of Object.values(SCREENS).flat()) {
        await one.page.goto(path);
        // What axe asks does not depend on the language; what fits does.
        await (language === 'fr' ? look : glance)(one, `${language}${path.replace(/#.*/, '').replaceAll('/', '-')}`);
        await expect(one.page.locator('html')).toHaveAttribute('lang', language);
      }
    });
  }
}

async function inEnglish({ page, kiosk }) {
  if (kiosk) await page.getByRole('button', { name: 'English' }).click();
  else await page.getByLabel('Choisir la langue').selectOption('en');
  await expect(page.locator('#door-rights')).toContainText('My rights');
}

test('what is delivered is small, kept for ever, and lets nothing else in', async ({ request, baseURL }) => {
  const page = await request.get('/', { headers: { 'accept-encoding': 'br' } });
  const policy = page.headers()['content-security-policy'];
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-");
  expect(policy).not.toMatch(/'unsafe-|https?:|\*/);
  expect(page.headers()['cache-control']).toBe('no-cache');
  const [program] = (await page.text()).match(/\/assets\/app-[0-9a-f]{8}\.wasm/);
  for (const encoding of ['br', 'gzip']) {
    const { headers } = await fetch(new URL(program, baseURL), { headers: { 'accept-encoding': encoding } });
    expect(headers.get('content-encoding')).toBe(encoding);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  }
  const manifest = await (await request.get('/manifest.webmanifest')).json();
  expect(manifest).toMatchObject({ lang: 'fr', start_url: '/', display: 'standalone' });
  for (const { src, type } of manifest.icons) {
    const icon = await request.get(src);
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, type]);
  }
});
