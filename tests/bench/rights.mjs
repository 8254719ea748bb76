// The rights engine in a phone's browser (a CPU six times slower). The program, its glue and the households lie in the
// folder that is named first; it says its measures itself.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import config from '../e2e/playwright.config.mjs';

const { chromium } = createRequire(new URL('../e2e/package.json', import.meta.url))('@playwright/test');

const MEASURES = 2;
const PATIENCE_MS = 120_000;
const SITE = 'http://bench.test/';
const [folder] = process.argv.slice(2);

const PAGE = `<script type="module">
  import start from './app.js';
  globalThis.households = await (await fetch('households.jsonl')).text();
  await start({ module_or_path: 'app.wasm' });
</script>`;
const TYPES = { js: 'text/javascript', wasm: 'application/wasm', jsonl: 'text/plain' };

const browser = await chromium.launch({ ...config.use.launchOptions, headless: true });
try {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.route(`${SITE}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (!name) return route.fulfill({ contentType: 'text/html', body: PAGE });
    const contentType = TYPES[name.split('.').at(-1)];
    if (!contentType) return route.abort();
    return route.fulfill({ contentType, body: await readFile(join(folder, name)) });
  });
  const end = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the program in the browser said nothing for two minutes')), PATIENCE_MS).unref();
    let heard = 0;
    page.on('pageerror', reject);
    page.on('console', (message) => {
      console.log(message.text());
      heard += 1;
      if (heard === MEASURES) resolve();
    });
  });
  await page.goto(SITE);
  await end;
} finally {
  await browser.close();
}
