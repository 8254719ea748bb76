// The day of the forum, whole: tablets and phones without a network and with clocks that are wrong, cards shown twice, a slip, a
// tablet that is lost; then all of them come home in an order drawn by chance, and what the centre says must be what people did.
// It plays short with every test, and whole with `cargo xtask forum`.
import { test as base, expect } from '@playwright/test';
import { start } from './start.mjs';
import { DESK, enters, room } from './staff.mjs';
import * as devices from './forum/devices.mjs';
import * as centre from './forum/centre.mjs';
import * as truth from './forum/truth.mjs';
import { wire } from './forum/wire.mjs';
import { HOUR, PAIRS, QUARTER, QUESTIONS, STOPS, forum, isCheckIn } from './forum/script.mjs';

const SIZE = process.env.PLEIN_SENS_FORUM ?? 'short';
const SEED = Number(process.env.PLEIN_SENS_FORUM_SEED ?? Date.now() % 1_000_000);
const K = 5;
const PARIS = { timeZone: 'Europe/Paris' };

// A picture of each of two thousand acts would be most of the work; the seed tells the same day again.
base.use({ trace: 'off' });

const test = base.extend({
  server: async ({}, use) => {
    const env = {};
    const server = await start({ args: ['--first-day', new Intl.DateTimeFormat('sv', PARIS).format(new Date())], env });
    const wires = [];
    const wired = async () => {
      wires.push(await wire(server.url));
      return wires.at(-1);
    };
    await use({ ...server, env, wired });
    await Promise.all(wires.map((one) => one.close()));
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.url),
});

// Ten in the morning of yesterday: all of it is over, and the town still takes it in.
function opening() {
  const hour = Number(new Intl.DateTimeFormat('fr', { ...PARIS, hour: 'numeric', hourCycle: 'h23' }).format(new Date()).match(/\d+/)[0]);
  return Math.floor(Date.now() / HOUR) * HOUR - (hour + 14) * HOUR;
}

test('a day without a network adds up to what people did', async ({ browser, baseURL, server }, { outputDir }) => {
  test.setTimeout(SIZE === 'whole' ? 3_600_000 : 240_000);
  const day = forum({ seed: SEED, size: SIZE, opens: opening() });
  const begun = Date.now();
  const tell = (what) => console.log(`  ${String(Math.round((Date.now() - begun) / 1_000)).padStart(4)} s  ${what}`);
  tell(`seed ${SEED}, ${SIZE}: ${day.tablets.length} tablets, ${day.phones.length} phones, ${day.acts.filter(isCheckIn).length} check-ins, ${day.sheets.length} sheets`);

  const kinds = [['card', 'Des cartes de passeport', 8], ['class', 'Des fiches de classe', 1]];
  const codes = new Map();
  for (const [kind, what, aPage] of kinds) {
    const people = [...new Set(day.acts.map(({ who }) => who).filter((who) => who.startsWith(kind)))];
    const list = await devices.printed(browser, baseURL, what, people.length, aPage);
    for (const [place, who] of people.entries()) codes.set(who, list[place]);
  }
  tell(`${codes.size} cards are printed`);
  const asking = await centre.staff(baseURL, 'facilitator');
  const base = await told(asking);

  // In the hall, device by device.
  const hall = new Map();
  let key = null;
  for (const tablet of day.tablets) {
    const one = await devices.tablet(browser, await server.wired(), tablet);
    const acts = day.acts.filter(({ device }) => device === tablet.name);
    const isLost = tablet.name.endsWith('lost');
    // At the end of a quarter of an hour, when nobody has a slip to take back.
    const middle = acts[Math.floor(acts.length / 2)].at;
    const half = isLost ? day.online : middle - (middle % QUARTER);
    const [morning, afternoon] = [acts.filter(({ at }) => at < half), acts.filter(({ at }) => at >= half)];
    for (const act of morning) await devices.atTablet(one, act, codes.get(act.who), codes.get(act.with));
    if (isLost) {
      await devices.comesHome(one);
      await devices.leaves(one);
    } else {
      await devices.reopened(one);
    }
    for (const act of afternoon) await devices.atTablet(one, act, codes.get(act.who), codes.get(act.with));
    tell(`${tablet.name}: ${acts.length} acts${isLost ? ', and it is lost' : ''}`);
    key = one.key;
    hall.set(tablet.name, one);
    if (isLost) await one.context.close();
  }
  const passports = new Map([...codes].map(([who, code]) => [who, centre.passport(key, code)]));
  for (const phone of day.phones) {
    const one = await devices.phone(browser, await server.wired(), phone);
    const sheets = day.sheets.filter(({ device }) => device === phone.name);
    for (const sheet of sheets.filter(({ survey }) => survey === 'table-avant')) await devices.answers(one, sheet);
    for (const act of day.acts.filter(({ device }) => device === phone.name)) await devices.atPoster(one, act);
    for (const sheet of sheets.filter(({ survey }) => survey !== 'table-avant')) await devices.answers(one, sheet);
    passports.set(phone.name, await one.page.evaluate(() => localStorage.getItem('plein-sens.passport')));
    await devices.pocketed(one);
    hall.set(phone.name, one);
  }
  tell(`${day.phones.length} phones are in pockets`);

  // Home, in an order drawn by chance.
  tell(`home: ${day.order.join(', ')}`);
  for (const name of day.order) {
    const one = hall.get(name);
    const brought = await devices.comesHome(one, 300_000);
    expect(brought, `${name} had kept all it did`).toBeGreaterThan(0);
    if (name.startsWith('phone')) await one.context.close();
  }
  tell('everything is received');
  const received = {};
  for (const one of hall.values()) {
    for (const [what, count] of Object.entries(one.received)) received[what] = (received[what] ?? 0) + count;
  }
  const expected = truth.outcomes(day);
  expect(received, 'what the centre answered').toEqual({ ...expected, done: expected.done + day.sheets.length });

  // The hands of the room, as somebody counts them who has a network.
  const facilitator = await enters(browser, baseURL, 'Animation', DESK);
  await room(facilitator.page, 'Avis').click();
  for (const [place, show] of day.shows.entries()) await devices.countsHands(facilitator, show, place);

  const seen = truth.passages(day);
  await passagesAre(seen, { asking, passports, hall, browser, baseURL, day });
  await facilitator.context.close();
  for (const { complaints } of hall.values()) expect(complaints).toEqual([]);
  tell('passages are what people did');

  // The day after, it is told what was answered and what changed; and two nights after that day, how people walked.
  Object.assign(server.env, centre.tomorrow(outputDir));
  await server.restart();
  const next = await centre.staff(baseURL, 'facilitator');
  const later = await enters(browser, baseURL, 'Animation', DESK);
  await room(later.page, 'Avis').click();
  await flowIs(seen, next, passports, day);
  await answersAre(day, next, later);
  await later.context.close();
  const after = await told(next);
  for (const [place, pair] of PAIRS.entries()) changesAre(day, pair, place, base[pair], after[pair]);
  tell('answers and what changed are what people said');
});

// Totals, series, flow: as they are recorded, as charts are published, and as pages show them.
async function passagesAre(seen, { asking, passports, hall, browser, baseURL, day }) {
  const totals = truth.totals(seen);
  // Who was joined shows with each card what both saw: counted are people.
  const person = truth.people(day);
  const recorded = await centre.recorded(asking, new Map([...passports].filter(([who]) => person(who) === who)));
  const again = await centre.recorded(asking, new Map([...passports].filter(([who]) => person(who) !== who)));
  const shown = (some) => some.map(({ stop, at, people }) => [stop, at, people]);
  expect(again.length, 'a card was lost, and joined').toBeGreaterThan(1);
  expect(shown(again), 'what the second card shows').toEqual(shown(recorded.filter(({ who }) => again.some((it) => person(it.who) === who))));
  expect(truth.quarters(recorded), 'quarters of an hour, as recorded').toEqual(truth.quarters(seen));
  expect(truth.flow(recorded), 'from stop to stop, as recorded').toEqual(truth.flow(seen));
  expect(truth.completion(recorded), 'how many saw so many stops').toEqual(truth.completion(seen));
  const bars = await centre.published(asking, 'parcours');
  const published = bars.filter(({ value }) => value > 0).map(({ subject, value }) => [subject.stop, value]);
  expect(Object.fromEntries(published), 'the board, as published').toEqual(totals);
  await seriesAre(seen, asking);
  expect(await steps(asking), 'tablets may still be out').toEqual([]);
  const screen = await browser.newContext({ baseURL, locale: 'fr-FR' });
  const wall = await screen.newPage();
  await wall.goto('/ecran/parcours');
  for (const stop of STOPS) {
    await expect(wall.getByText(new Intl.NumberFormat('fr-FR').format(totals[stop] ?? 0), { exact: true }).first(), stop).toBeVisible();
  }
  await screen.close();
  for (const { name, stop } of day.tablets.filter(({ name: of }) => !of.endsWith('lost'))) {
    await expect(hall.get(name).page.getByText(`${totals[stop]} passages à cette étape`), name).toBeVisible();
  }
}

// The series, as its chart is published.
async function seriesAre(seen, asking) {
  const series = (await centre.published(asking, 'quarts-d-heure')).map(({ subject: { stop, at }, value }) => [`${stop} ${at.day} ${at.time}`, value]);
  const wall = new Intl.DateTimeFormat('sv', { ...PARIS, dateStyle: 'short', timeStyle: 'short' });
  const quarters = Object.entries(truth.quarters(seen)).map(([key, people]) => {
    const [stop, at] = key.split(' ');
    return [`${stop} ${wall.format(new Date(Number(at)))}`, people];
  });
  expect(Object.fromEntries(series), 'quarters of an hour, as published').toEqual(Object.fromEntries(quarters));
}

// The flow, two nights after; not before.
async function flowIs(seen, asking, passports, day) {
  const person = truth.people(day);
  // Of the passports of one person the first stands for all.
  const nameOf = (who) => [...passports].filter(([card]) => person(card) === who).map(([, passport]) => passport).toSorted()[0];
  expect(Object.fromEntries(await steps(asking)), 'from stop to stop, as published').toEqual(truth.flowTold(seen, K, nameOf));
}

async function steps(asking) {
  const told = (await centre.published(asking, 'cheminement')).filter(({ subject, value }) => subject.about === 'next' && value !== null);
  return told.map(({ subject: { from, to }, value }) => [`${from} ${to}`, value]);
}

// What people think of it, with the hands of the room.
async function answersAre(day, asking, { page }) {
  const happy = truth.happy(day, K);
  const avis = new Map((await centre.published(asking, 'avis')).map(({ subject, value, out_of }) => [subject.question, value === null ? null : [value, out_of]]));
  const voix = await centre.published(asking, 'voix');
  const from = (question) => voix.filter(({ subject }) => subject.question === question).map(({ value }) => value);
  const sources = truth.sources(day, K);
  for (const question of QUESTIONS) {
    expect(avis.get(question), `${question}: the happy ones`).toEqual(happy[question]);
    expect(from(question), `${question}: devices, hands, both`).toEqual(sources[question] ?? [null, null, null]);
    const words = happy[question] ? `${happy[question][0]} sur ${happy[question][1]} sont contents` : 'Moins de 5 réponses';
    await expect(page.getByText(words).first(), question).toBeVisible();
  }
}

// What the report of changes tells of each pair.
async function told(asking) {
  const all = {};
  for (const { subject, value } of await centre.published(asking, 'changements')) {
    all[subject.pair] = { ...all[subject.pair], [subject.counted]: value };
  }
  return all;
}

function changesAre(day, pair, place, base, after) {
  const demo = centre.before(pair);
  const own = truth.pairs(day, place);
  const waiting = base.pairs > 0 ? [] : demo.pairs;
  const wave = truth.wave([...waiting, ...own], K);
  const more = (counted, count) => expect(after[counted] ?? null, `${pair}: ${counted}`).toBe(count === undefined ? base[counted] ?? null : (base[counted] ?? 0) + count);
  more('pairs', wave.pairs);
  for (const [index, counted] of ['better', 'same', 'worse'].entries()) more(counted, wave.change?.[index]);
  for (const [index, counted] of ['yes_before', 'yes_after'].entries()) more(counted, wave.yes?.[index]);
  const groups = (count) => Math.max(count - (count % K), after.pairs);
  const both = demo.pairs.length + own.length;
  expect([after.before, after.after, after.both], `${pair}: who answered`).toEqual([groups(both + demo.alone), groups(both), groups(both)]);
}
