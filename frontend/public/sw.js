// Keeps the program on the device, so that it starts without a network.
//
// It touches nothing that is not a GET of our own site, and never the API: what is asked and what is sent goes past
// it. A new version waits until every tab of the old one is closed, or until the page says `take-over`.
const VERSION = __VERSION__;
const PRECACHE = __PRECACHE__;
// What comes when somebody asks for it, and is kept from then on: each language that is not in the program, with its texts
// and its letters; what reads a QR where the browser cannot; and the staff's page, where a tablet holds a stop.
const LATER = __LATER__;
const PREFIX = 'plein-sens-';
const CACHE = PREFIX + VERSION;
// The sounds of a language, for a device that has no voice of it: kept when a person wants it, over versions.
const LIST = '/audio.json';
const SOUNDS = PREFIX + 'sounds';
const SOUND = '/assets/sound-';

const TYPES = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  pack: 'application/octet-stream',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
};

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('message', (event) => {
  if (event.data?.type === 'take-over') skipWaiting();
  if (event.data?.type === 'keep-sounds') event.waitUntil(keepSounds(event.data.code).catch(() => {}));
  if (event.data?.type === 'keep') event.waitUntil(keep(LATER[event.data.name.replace(/^(rights|law|listening)-/, '')] ?? []));
});
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname === '/api' || pathname.startsWith('/api/') || pathname === '/health') return;
  // The staff's page is another program, and nothing of it is kept; but a tablet that holds a stop, or notes who comes to a
  // workshop, begins without a network.
  if (pathname === '/equipe' || pathname.startsWith('/equipe/')) {
    const alone = ['/equipe/stand/', '/equipe/presences/'].some((room) => pathname.startsWith(room));
    if (request.mode === 'navigate' && alone) event.respondWith(kept('/equipe.html', request));
    return;
  }
  if (pathname === LIST || pathname.startsWith(SOUND)) event.respondWith(heard(pathname, request));
  else if (PRECACHE.includes(pathname) || Object.values(LATER).flat().includes(pathname)) event.respondWith(kept(pathname, request));
  else if (request.mode === 'navigate') event.respondWith(kept('/index.html', request));
});

// All or nothing: one file that does not arrive as it should, and the old version stays.
async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all([...PRECACHE, ...await chosen()].map(async (address) => {
      const known = await caches.match(address);
      const same = known && address.startsWith('/assets/');
      await cache.put(address, same ? known : await download(address));
    }));
  } catch (reason) {
    await caches.delete(CACHE);
    throw reason;
  }
}

// What the version before kept of it is kept by this one.
async function chosen() {
  const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
  const kept = (await Promise.all(caching)).flat().map(({ url }) => new URL(url).pathname);
  const names = Object.keys(LATER).filter((name) => kept.some((path) => path.match(`^/assets/(texts-)?${name}-`)));
  return names.flatMap((name) => LATER[name]);
}

// What does not come now is asked for again with the next tap.
async function keep(addresses) {
  const cache = await caches.open(CACHE);
  await Promise.all(addresses.map(async (address) => {
    if (await cache.match(address)) return;
    await download(address).then((answer) => cache.put(address, answer), () => {});
  }));
}

// All that a language says, and nothing of what it said before. What does not come now is asked for again with the next tap.
async function keepSounds(code) {
  const list = await fetch(LIST, { cache: 'no-cache' });
  const { index, packs } = (await list.clone().json())[code];
  const cache = await caches.open(SOUNDS);
  for (const address of [index, ...packs]) {
    if (!await cache.match(address)) await cache.put(address, await download(address));
  }
  const begin = index.slice(0, index.lastIndexOf('index-'));
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname.startsWith(begin) && ![index, ...packs].includes(pathname)) await cache.delete(pathname);
  }
  await cache.put(LIST, list);
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE && name !== SOUNDS) await caches.delete(name);
  }
  await clients.claim();
  const sounds = await (await caches.open(SOUNDS)).keys();
  const codes = sounds.map(({ url }) => url.match(/sound-(\w+)-index-/)?.[1].replace('_', '-')).filter(Boolean);
  for (const code of codes) await keepSounds(code).catch(() => {});
}

async function kept(address, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? fetch(request);
}

// What there is to hear may change; a sound never does.
async function heard(address, request) {
  const before = await caches.match(address, { cacheName: SOUNDS });
  if (before && address !== LIST) return before;
  const answer = await fetch(request).catch(() => null);
  if (answer && await isGenuine(address, answer)) return answer;
  return before ?? answer ?? Response.error();
}

// What the page has just loaded is not paid for twice; but what a captive portal slipped into the browser's own cache
// is asked for again, past that cache.
async function download(address) {
  if (address.startsWith('/assets/')) {
    const near = await fetch(address);
    if (await isGenuine(address, near)) return near;
  }
  const fresh = await fetch(address, { cache: 'reload' });
  if (await isGenuine(address, fresh)) return fresh;
  throw new Error(address + ' did not arrive as it should');
}

async function isGenuine(address, response) {
  const [, ending] = address.match(/\.(\w+)$/);
  const type = response.headers.get('content-type') ?? '';
  if (response.status !== 200 || response.redirected || !type.startsWith(TYPES[ending])) return false;
  const [, expected] = address.match(/-([0-9a-f]{8})\.\w+$/) ?? [];
  if (!expected) return true;
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  const digits = Array.from(new Uint8Array(digest, 0, 4), (byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('') === expected;
}
