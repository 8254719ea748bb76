// How long the program that reads QRs takes for a picture in a phone's browser (a CPU six times slower). The program, its
// glue and the pictures of its test lie in the folder that is named first.
import { createRequire } from 'node:module';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import config from '../e2e/playwright.config.mjs';

const { chromium } = createRequire(new URL('../e2e/package.json', import.meta.url))('@playwright/test');

const SITE = 'http://bench.test/';
const [WIDTH, HEIGHT] = [640, 480];
// Each so manieth picture, so that every kind is among them.
const EACH = 5;
const TYPES = { js: 'text/javascript', wasm: 'application/wasm', pgm: 'application/octet-stream' };
const [folder] = process.argv.slice(2);
const pictures = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).toSorted().filter((_, place) => place % EACH === 0);

const browser = await chromium.launch({ ...config.use.launchOptions, headless: true });
try {
  const page = await browser.newPage();
  await page.route(`${SITE}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (!name) return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    const contentType = TYPES[name.split('.').at(-1)];
    if (!contentType) return route.abort();
    return route.fulfill({ contentType, body: await readFile(join(folder, name)) });
  });
  await page.goto(SITE);
  await page.evaluate(async ({ pictures, dots }) => {
    const program = await import('/app.js');
    await program.default({ module_or_path: '/app.wasm' });
    const bytes = async (name) => new Uint8Array(await (await fetch(name)).arrayBuffer()).slice(-dots);
    Object.assign(globalThis, { program, seen: await Promise.all(pictures.map(bytes)) });
  }, { pictures, dots: WIDTH * HEIGHT });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const say = (name, value) => console.log(JSON.stringify({ name, value, unit: 'ms' }));
  for (const [name, closely] of [['camera.frame', false], ['camera.frame_closely', true]]) {
    const { times, read } = await page.evaluate(([width, height, closely]) => {
      const { program, seen } = globalThis;
      // The browser makes the program fast while it runs; that is over after a few.
      for (const grey of seen.slice(0, 5)) program.read(width, height, grey, closely);
      let read = 0;
      const times = seen.map((grey) => {
        const begun = performance.now();
        if (program.read(width, height, grey, closely)) read += 1;
        return performance.now() - begun;
      });
      return { times, read };
    }, [WIDTH, HEIGHT, closely]);
    if (read === 0) throw new Error('the program read none of the pictures');
    const sorted = times.toSorted((a, b) => a - b);
    say(name, sorted[Math.floor(sorted.length / 2)]);
    say(`${name}_slowest`, sorted.at(-1));
  }
} finally {
  await browser.close();
}
