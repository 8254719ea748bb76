// How long a slow phone (a CPU six times slower) takes from the tap that answers a question to the next question painted.
// A person alone and a family, each three times; the first answer of each waits for nothing but the engine that is there.
// Whoever answers reads each question first, and what is typed stands there while the finger goes to the button: meanwhile
// the phone thinks ahead.
//
// Says one measure a line on standard output, as JSON: the median of all taps, the median of the question that takes
// longest, the slowest tap of all, and the median of those that lead to the results.
import { createRequire } from 'node:module';
import { start } from '../e2e/start.mjs';
import config from '../e2e/playwright.config.mjs';

const { chromium, devices } = createRequire(new URL('../e2e/package.json', import.meta.url))('@playwright/test');

const TIMES = 3;
const SLOWER = 6;
// Shorter than anybody reads, or moves a finger from a key to a button.
const READING_MS = 1500;
const MOVING_MS = 500;
const PHONE = { ...devices['Moto G4'], locale: 'fr-FR', viewport: { width: 360, height: 640 } };
// What a question is answered with, by how it begins; any other with “I don't know”.
const ALONE = [['Qui compte', 'Moi seulement']];
const FAMILY = [['Qui compte', 'Moi et mes enfants'], ['Quand vos enfants', ['14/01/2018']]];
const COMMON = [
  ['Quelle date de naissance', ['12/05/1992']],
  ['Quelle activité', 'Salarié'],
  ['Quelle nationalité', 'Française'],
  ['Qu’est-ce qui entre', ['Un salaire']],
  ['Quel salaire', ['310']],
  ['Où vivez-vous', 'En location vide'],
  ['Quel loyer', ['350']],
  ['Combien d’épargne', ['0', '0']],
  ['Qu’a-t-on déclaré', 'Comme cette année'],
  ['Quel revenu fiscal', ['3400', '3400']],
  ['À quelle école', 'Primaire'],
];
const NOTHING = ['L’une de ces situations', 'Avant 28 ans', 'Quelque chose de particulier', 'L’un de vos enfants', 'Que recevez'];

const server = await start();
const browser = await chromium.launch({ ...config.use.launchOptions, headless: true });
try {
  const taps = [];
  for (let time = 1; time <= TIMES; time += 1) {
    for (const people of [ALONE, FAMILY]) {
      process.stderr.write(`  questionnaire ${time} of ${TIMES}\n`);
      taps.push(...await answered([...people, ...COMMON]));
    }
  }
  const sorted = (list) => list.map(({ ms }) => ms).sort((a, b) => a - b);
  const median = (list) => list[list.length >> 1];
  const asked = taps.filter(({ last }) => !last);
  const between = sorted(asked);
  const slowest = asked.find(({ ms }) => ms === between.at(-1));
  const of = grouped(asked);
  const hardest = of.map((list) => ({ question: list[0].question, ms: median(sorted(list)) })).sort((a, b) => b.ms - a.ms)[0];
  process.stderr.write(`  ${between.length} taps; the hardest question is “${hardest.question}”, `);
  process.stderr.write(`the slowest tap answered “${slowest.question}”\n`);
  say('questions.tap_to_paint', median(between));
  say('questions.tap_to_paint_hardest', hardest.ms);
  say('questions.tap_to_paint_slowest', between.at(-1));
  say('questions.tap_to_results', median(sorted(taps.filter(({ last }) => last))));
} finally {
  await browser.close();
  await server.stop();
}

// The taps of each question.
function grouped(taps) {
  const lists = new Map(taps.map(({ question }) => [question, []]));
  for (const tap of taps) lists.get(tap.question).push(tap);
  return [...lists.values()];
}

// All taps of one questionnaire, in milliseconds.
async function answered(answers) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(`${server.url}/droits`);
  await page.waitForSelector('.progress');
  // The engine is here before anybody taps.
  await page.evaluate(() => pleinSens.engine());
  await page.waitForLoadState('networkidle');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const taps = [];
  while (await page.locator('.progress').count()) {
    const question = await page.locator('h1').innerText();
    const known = answers.find(([begins]) => question.startsWith(begins))?.[1];
    await page.waitForTimeout(READING_MS);
    const button = await prepared(page, question, known);
    await page.waitForTimeout(MOVING_MS);
    taps.push({ question, ms: await page.evaluate(tapToPaint, button) });
  }
  taps.at(-1).last = true;
  await context.close();
  return taps;
}

// Fills what is filled before the tap that counts; the words on what is tapped.
async function prepared(page, question, known) {
  if (NOTHING.some((begins) => question.startsWith(begins))) return 'Continuer';
  if (!known) return 'Je ne sais pas';
  if (typeof known === 'string') return known;
  for (const [place, text] of known.entries()) {
    const field = page.locator(`#answer-${place}`);
    if (await field.count()) await field.fill(text);
    else await page.getByRole('button', { name: text, exact: true }).click();
  }
  return 'Continuer';
}

// Runs inside the page: taps, and waits until another heading is on the glass.
function tapToPaint(words) {
  const heading = () => document.querySelector('h1')?.textContent;
  const before = heading();
  const button = [...document.querySelectorAll('button')].find((it) => it.textContent.trim() === words);
  return new Promise((resolve) => {
    const begun = performance.now();
    const look = () => {
      if (heading() === before) return requestAnimationFrame(look);
      // This frame has it on the glass; what is done next comes after.
      return setTimeout(() => resolve(performance.now() - begun));
    };
    button.click();
    look();
  });
}

function say(name, value) {
  console.log(JSON.stringify({ name, value, unit: 'ms' }));
}
