// How long a phone waits: an ordinary one (a CPU four times slower) on a poor network (1.6 Mbit/s down, 750 kbit/s up,
// 150 ms). Medians of five; each first visit is made by a browser that has never been here. Beside its first paint stands
// that of a bare page in the same run: what the browser alone needs on this machine, at this hour.
//
// Says one measure a line on standard output, as JSON; progress goes to standard error.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { start } from '../e2e/start.mjs';
import config from '../e2e/playwright.config.mjs';

const { chromium, devices } = createRequire(new URL('../e2e/package.json', import.meta.url))('@playwright/test');

const TIMES = 5;
const TOLD = 'start.measured ';
const PHONE = { ...devices['Moto G4'], locale: 'fr-FR', viewport: { width: 360, height: 640 } };
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

const server = await start();
const bare = createServer((_, answer) => {
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  answer.end('<!doctype html><title>Bonjour</title><h1>Bonjour</h1>');
}).listen(0, '127.0.0.1');
const browser = await chromium.launch({ ...config.use.launchOptions, headless: true });
try {
  // One that does not count: the browser's own start is not the site's.
  await inNewContext(visit);
  const bares = [];
  const first = [];
  const second = [];
  for (let time = 1; time <= TIMES; time += 1) {
    process.stderr.write(`  visit ${time} of ${TIMES}\n`);
    bares.push(await inNewContext((context) => visit(context, `http://127.0.0.1:${bare.address().port}/`, paintAlone)));
    first.push(await inNewContext(visit));
    second.push(await inNewContext(async (context) => {
      await settle(context);
      return visit(context);
    }));
  }
  say('start.first_paint', first.map((it) => it.paint), bares.map((it) => it.paint));
  say('start.first_tap', first.map((it) => it.tap));
  say('start.program', first.map((it) => it.program));
  say('start.second_visit_tap', second.map((it) => it.tap));
} finally {
  await browser.close();
  bare.close();
  await server.stop();
}

async function inNewContext(work) {
  const context = await browser.newContext(PHONE);
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

// A first visit that nobody hurries: afterwards the service worker has kept all that belongs to it.
async function settle(context) {
  const page = await context.newPage();
  await page.goto(server.url, { waitUntil: 'load' });
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active.state !== 'activated') await new Promise((resume) => setTimeout(resume, 50));
  });
  await page.close();
}

// Seconds from the navigation to the first paint; to the screen behind the door that was tapped as soon as it stood
// there; and to the program, which from then on answers every tap itself.
async function visit(context, url = server.url, script = tapAtOnce) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(script, TOLD);
  // Told on the console: to ask the page, Playwright would put a large script of its own into it, before its first paint.
  const told = page.waitForEvent('console', { predicate: (message) => message.text().startsWith(TOLD), timeout: 60_000 });
  await page.goto(url, { waitUntil: 'commit' });
  const measured = JSON.parse((await told).text().slice(TOLD.length));
  await page.close();
  return { paint: measured.paint / 1000, tap: measured.tap / 1000, program: measured.program / 1000 };
}

// These two run inside the page, before anything else.
function paintAlone(told) {
  new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName('first-contentful-paint');
    if (entry) console.debug(told + JSON.stringify({ paint: entry.startTime }));
  }).observe({ type: 'paint', buffered: true });
}

function tapAtOnce(told) {
  const measured = { paint: null, tap: null, program: null };
  const tell = () => measured.paint && measured.tap && measured.program && console.debug(told + JSON.stringify(measured));
  new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName('first-contentful-paint');
    if (!entry) return;
    measured.paint = entry.startTime;
    tell();
  }).observe({ type: 'paint', buffered: true });

  let behind = null;
  let tapped = false;
  let title = null;
  // The next frame has it on the glass.
  const shown = (what) => requestAnimationFrame(() => setTimeout(() => {
    measured[what] = performance.now();
    tell();
  }));
  const look = () => {
    if (behind === null) {
      // Either the one in the page, or, when the program was sooner than the first frame, the one it drew.
      const door = document.querySelector('#app a[href="/droits"]');
      if (door) {
        behind = new URL(door.href).pathname;
        title = document.querySelector('main h1')?.textContent;
        door.click();
      }
    } else if (!tapped) {
      const now = document.querySelector('main h1');
      tapped = location.pathname === behind && now !== null && now.textContent !== title;
      if (tapped) shown('tap');
    } else if (globalThis.pleinSens.listening.signal.aborted) {
      shown('program');
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function say(name, values, baselines) {
  process.stderr.write(`  ${name}: ${sorted(values).map((value) => value.toFixed(2)).join(' ')}\n`);
  console.log(JSON.stringify({ name, value: median(values), unit: 's', baseline: baselines && median(baselines) }));
}

function sorted(values) {
  return values.toSorted((one, other) => one - other);
}

function median(values) {
  return sorted(values)[Math.floor(values.length / 2)];
}
