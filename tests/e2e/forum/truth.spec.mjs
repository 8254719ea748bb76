// Is the truth true? Small days that anybody can add up by hand; and a mistake of one passage shows.
import { test, expect } from '@playwright/test';
import { HOUR, MINUTE, QUARTER, forum, isCheckIn } from './script.mjs';
import * as truth from './truth.mjs';

const TEN = 40 * QUARTER;
const act = (id, who, device, at, more = {}) => ({ id, kind: 'pass', who, device, stop: device.split('-')[0], at: TEN + at * MINUTE, ...more });

test('a day of six people is added up as by hand', () => {
  const day = {
    online: TEN + 90 * MINUTE,
    order: ['gout-2', 'gout', 'vue'],
    acts: [
      act(0, 'ana', 'vue', 0), act(1, 'ana', 'gout', 20),
      // Seen by both, first at the second tablet.
      act(2, 'ben', 'gout', 40), act(3, 'ben', 'gout-2', 33), act(4, 'ben', 'vue', 50),
      // A slip, and the real passage later.
      act(5, 'eve', 'gout', 5), act(6, 'eve', 'gout', 5.3, { kind: 'undo', undoes: 5 }), act(7, 'eve', 'gout-2', 70),
      // A class, of which fewer go on.
      act(8, 'class', 'vue', 16, { people: 20 }), act(9, 'class', 'gout', 31, { people: 18 }),
      // What the lost tablet had told stands; what it had not is seen again, or by nobody.
      act(10, 'dan', 'gout-lost', 60), act(11, 'dan', 'gout', 250), act(12, 'lea', 'gout-lost', 100),
      act(13, 'ana', 'gout', 22, { kind: 'again' }),
    ],
  };
  const seen = truth.passages(day);
  expect(truth.totals(seen)).toEqual({ vue: 22, gout: 22 });
  const from = (minutes) => TEN + minutes * MINUTE;
  expect(truth.quarters(seen)).toEqual({
    [`vue ${from(0)}`]: 1, [`vue ${from(15)}`]: 20, [`vue ${from(45)}`]: 1,
    [`gout ${from(15)}`]: 1, [`gout ${from(30)}`]: 19, [`gout ${from(60)}`]: 2,
  });
  expect(truth.flow(seen)).toEqual({ 'vue gout': 19, 'gout vue': 1 });
  expect(truth.completion(seen)).toEqual({ 1: 2, 2: 3 });
  // Said again: Dan's second passage; Ben's at the first tablet, which comes home later.
  expect(truth.outcomes(day)).toEqual({ done: 10, already_here: 2 });
});

test('who has two cards is one person, whatever comes first', () => {
  const acts = [
    act(0, 'old', 'gout', 20), act(1, 'old', 'vue', 30), act(2, 'new', 'gout', 90), act(3, 'new', 'ouie', 100),
    act(4, 'new', 'vue', 110, { kind: 'join', with: 'old' }),
  ];
  const day = { online: TEN + 600 * MINUTE, order: ['ouie', 'vue', 'gout'], acts };
  const seen = truth.passages(day);
  expect(truth.totals(seen)).toEqual({ gout: 1, vue: 1, ouie: 1 });
  expect(truth.flow(seen)).toEqual({ 'gout vue': 1, 'vue ouie': 1 });
  expect(truth.completion(seen)).toEqual({ 3: 1 });
  expect(truth.totals(truth.passages({ ...day, acts: day.acts.filter(({ kind }) => kind !== 'join') })), 'two, if nobody says that it is one').toEqual({ gout: 2, vue: 1, ouie: 1 });
  expect(truth.outcomes(day)).toEqual({ done: 5, already_here: 0 });
});

test('faces and hands are added up as by hand, and small groups are told of nobody', () => {
  const sheet = (...faces) => ({ survey: 'semaine', faces });
  const day = { sheets: [...Array(6).fill(sheet(5, 4, null)), ...Array(5).fill(sheet(1, 2, null)), sheet(null, null, 3)], shows: [{ question: 'accueil', faces: [0, 0, 0, 7, 3], onDevice: 5 }] };
  expect(truth.besideDevices(day.shows[0])).toEqual([0, 0, 0, 4, 1]);
  expect(truth.happy(day, 5)).toEqual({ accueil: [11, 16], decouverte: [6, 11], envie: null });
  expect(truth.sources(day, 5)).toEqual({ accueil: [11, 10, 5], decouverte: [11, 0, 0], envie: null });
  const people = (count, before, after) => Array(count).fill([before, after]);
  expect(truth.wave([...people(6, 2, 4), ...people(5, 4, 4), ...people(5, 5, 3)], 5)).toEqual({ pairs: 16, change: [6, 5, 5], yes: [10, 11] });
  expect(truth.wave([...people(6, 2, 4), ...people(5, 4, 4), ...people(4, 5, 3)], 5)).toEqual({ pairs: 0, change: null, yes: null });
});

test('of the flow only groups are told', () => {
  const walks = (count, name, ...stops) => Array.from({ length: count }, (_, n) => stops.map((stop, at) => ({ who: `${name}-${n}`, stop, at, people: 1 }))).flat();
  const school = [{ who: 'class', stop: 'vue', at: 0, people: 20 }, { who: 'class', stop: 'gout', at: 1, people: 18 }];
  const told = (...some) => truth.flowTold([...some.flat(), ...school].toSorted((one, other) => one.at - other.at), 5, (who) => who);
  expect(told(walks(6, 'a', 'vue', 'gout'), walks(5, 'b', 'gout', 'vue'))).toEqual({ 'vue gout': 24, 'gout vue': 5 });
  // Four are no group, and neither would they be beside the six: one of these is left out with them.
  expect(told(walks(6, 'a', 'vue', 'gout'), walks(4, 'b', 'gout', 'vue'))).toEqual({ 'vue gout': 23 });
  expect(told(walks(6, 'a', 'vue', 'gout'), walks(1, 'b', 'gout', 'ouie'))).toEqual({ 'vue gout': 18 });
});

for (const size of ['short', 'whole']) {
  test(`the ${size} day is the same for the same seed, has all that a day may have, and one passage more or less shows`, () => {
    const day = forum({ seed: 11, size, opens: TEN });
    expect(forum({ seed: 11, size, opens: TEN })).toEqual(day);
    expect(forum({ seed: 12, size, opens: TEN }).acts).not.toEqual(day.acts);
    expect(day.acts.filter(isCheckIn).length).toBeGreaterThanOrEqual(size === 'whole' ? 2_000 : 120);
    for (const kind of ['pass', 'again', 'undo', 'join']) expect(day.acts.filter((it) => it.kind === kind).length, kind).toBeGreaterThan(0);
    expect(day.acts.filter(({ device, at }) => device === 'gout-lost' && at < day.online).length).toBeGreaterThan(0);
    expect(day.acts.filter(({ device, at }) => device === 'gout-lost' && at >= day.online).length).toBeGreaterThan(0);
    expect(Math.max(...day.acts.map(({ at }) => at)) - TEN, 'it ends before the night').toBeLessThan(10 * HOUR);
    const told = (acts) => ((seen) => [truth.totals(seen), truth.quarters(seen), truth.flow(seen)])(truth.passages({ ...day, acts }));
    const whole = told(day.acts);
    const slip = day.acts.find(({ kind }) => kind === 'undo');
    expect(told(day.acts.filter((it) => it !== slip)), 'a slip that nobody took back').not.toEqual(whole);
    const [, dropped] = truth.passages(day);
    expect(told(day.acts.filter(({ who, stop }) => who !== dropped.who || stop !== dropped.stop)), 'a passage that is dropped').not.toEqual(whole);
    const again = day.acts.find(({ kind }) => kind === 'again');
    expect(told([...day.acts, { ...again, id: -1, kind: 'pass', who: 'a duplicate' }]), 'a card that counts twice').not.toEqual(whole);
  });
}
