// The day of the forum as a script: what each person does, and when it truly was. Drawn from a seed, and nothing but data: it
// knows the town's stops and nothing of the program. What it adds up to is told in truth.mjs.

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const QUARTER = 15 * MINUTE;

export const STOPS = ['vue', 'ouie', 'odorat', 'gout', 'toucher'];
// Where most people come, a second tablet stands, and one more that is lost in the afternoon.
export const CROWDED = 'gout';
export const QUESTIONS = ['accueil', 'decouverte', 'envie'];
export const PAIRS = ['cuisine', 'ensemble'];

export const SIZES = {
  // What plays with every test.
  short: { tablets: ['vue', 'gout', 'gout-2', 'gout-lost'], phones: 4, classes: 2, checkIns: 120, sheets: 12, pairs: 2, shows: 1 },
  // The day as it is planned: five tablets in the hall, one of them lost, and one more from the desk in its place.
  whole: { tablets: ['vue', 'ouie', 'odorat', 'gout', 'gout-2', 'gout-lost'], phones: 20, classes: 6, checkIns: 2_000, sheets: 150, pairs: 20, shows: 3 },
};

// How wrong each clock is: phones from three hours slow to two days fast, tablets by minutes.
const PHONES_WRONG = [-3 * HOUR, 0, 2 * 24 * HOUR, -47 * MINUTE, 5 * HOUR, 26 * HOUR, -2 * HOUR, 13 * MINUTE, 90 * SECOND, -HOUR];
const TABLETS_WRONG = { gout: -7 * MINUTE, 'gout-2': 40 * MINUTE, 'gout-lost': 11 * MINUTE, vue: 0, ouie: 3 * MINUTE, odorat: -25 * MINUTE };

// The same chance again for the same seed.
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  const shuffled = (list) => {
    const all = [...list];
    for (let place = all.length - 1; place > 0; place -= 1) {
      const other = below(place + 1);
      [all[place], all[other]] = [all[other], all[place]];
    }
    return all;
  };
  return { below, shuffled, one: (list) => list[below(list.length)], in: (percent) => next() * 100 < percent };
}

export const stopOf = (tablet) => tablet.split('-')[0];

// A whole day from this moment on. Each act has a person, a device, a kind and the moment at which it truly was.
export function forum({ seed, size, opens }) {
  const drawn = chance(seed);
  const { tablets, phones, classes, checkIns, sheets, pairs, shows } = SIZES[size];
  const live = tablets.filter((tablet) => !tablet.endsWith('lost'));
  const day = { seed, size, opens, acts: [], online: opens + 90 * MINUTE, lost: opens + 4 * HOUR };
  day.tablets = tablets.map((name) => ({ name, stop: stopOf(name), wrong: TABLETS_WRONG[name] }));
  day.phones = Array.from({ length: phones }, (_, place) => ({ name: `phone-${place + 1}`, wrong: PHONES_WRONG[place % PHONES_WRONG.length] }));
  // Nobody is seen in the last minutes of a quarter of an hour: a device takes a moment to note what it sees.
  const safe = (at) => (at % QUARTER > 12 * MINUTE ? at - (at % QUARTER) + QUARTER + MINUTE : at);
  const later = (at, least, most) => safe(at + (least + drawn.below(most - least)) * MINUTE);
  const comes = () => safe(opens + 80 * MINUTE * drawn.below(3) + drawn.below(60) * MINUTE + drawn.below(60) * SECOND);
  const add = (act) => {
    const whole = { id: day.acts.length, ...act };
    day.acts.push(whole);
    return whole;
  };
  // The crowded stop has several tablets; the lost one is there as long as it is.
  const tabletAt = (stop, at) => drawn.one(tablets.filter((it) => stopOf(it) === stop && (at < day.lost - 5 * MINUTE || !it.endsWith('lost'))));
  const otherThan = (tablet) => live.find((it) => stopOf(it) === CROWDED && it !== tablet);
  const seen = (who, device, stop, at, people) => add({ kind: 'pass', who, device, stop, at, ...(people && { people }) });

  for (let place = 0; place < phones; place += 1) {
    const who = day.phones[place].name;
    let at = comes();
    for (const stop of drawn.shuffled(STOPS).slice(0, 2 + drawn.below(4))) {
      seen(who, who, stop, at);
      at = later(at, 4, 35);
    }
  }
  for (let place = 0; place < classes; place += 1) {
    const [who, all] = [`class-${place + 1}`, 17 + drawn.below(13)];
    let at = safe(opens + place * 20 * MINUTE);
    for (const stop of drawn.shuffled(live.map(stopOf).filter((it, index, list) => list.indexOf(it) === index))) {
      const tablet = tabletAt(stop, at);
      const first = seen(who, tablet, stop, at, all - drawn.below(3));
      // Whoever counts again at the table beside counts somebody else.
      if (stop === CROWDED && !tablet.endsWith('lost')) seen(who, otherThan(tablet), stop, later(first.at, 5, 9), all - 3);
      at = later(at, 10, 25);
    }
  }
  for (let person = 1; day.acts.filter(isCheckIn).length < checkIns; person += 1) {
    const who = `card-${person}`;
    let at = comes();
    const stops = [...new Set(live.map(stopOf))];
    for (const stop of drawn.shuffled(stops).slice(0, 2 + drawn.below(stops.length))) {
      const tablet = tabletAt(stop, at);
      if (stop === CROWDED && drawn.in(6) && !tablet.endsWith('lost')) {
        // A slip at the table beside, seen at once; an hour later the child really comes.
        const slip = seen(who, otherThan(tablet), stop, at);
        add({ kind: 'undo', undoes: slip.id, who, device: slip.device, stop, at: slip.at + 20 * SECOND });
        at = later(at, 60, 75);
      }
      const first = seen(who, tablet, stop, at);
      if (drawn.in(5) && !tablet.endsWith('lost')) add({ kind: 'again', who, device: tablet, stop, at: later(first.at, 1, 9) });
      if (stop === CROWDED && drawn.in(12) && !tablet.endsWith('lost')) seen(who, otherThan(tablet), stop, later(first.at, 5, 50));
      at = later(at, 4, 35);
    }
  }
  // A card is lost on the way: its child gets another, passes once more where it had passed, and a tablet joins the two.
  const at = (minutes) => safe(opens + minutes * MINUTE);
  const [old, fresh] = ['card-lost-one', 'card-in-its-place'];
  seen(old, 'gout', 'gout', at(20));
  seen(old, 'vue', 'vue', at(35));
  seen(fresh, 'gout-2', 'gout', at(95));
  seen(fresh, 'vue', 'vue', at(110));
  add({ kind: 'join', who: fresh, with: old, device: 'gout', stop: 'gout', at: at(125) });
  // The tablet is gone: whoever had shown a card there shows it again, wherever there is room.
  const lost = day.acts.filter(({ device, kind }) => device === 'gout-lost' && kind === 'pass');
  for (const [place, { who, stop, people }] of lost.entries()) {
    let at = safe(day.lost + 10 * MINUTE + place * 15 * SECOND);
    // Nobody is at two stops at once.
    while (day.acts.some((act) => act.who === who && Math.abs(act.at - at) < 3 * MINUTE)) at = safe(at + 3 * MINUTE);
    seen(who, drawn.one(live.filter((it) => stopOf(it) === CROWDED)), stop, at, people);
  }
  day.acts.sort((one, other) => one.at - other.at || one.id - other.id);
  day.sheets = answers(drawn, day, sheets, pairs);
  day.shows = hands().slice(0, shows);
  day.order = drawn.shuffled([...live, ...day.phones.map(({ name }) => name)]);
  return day;
}

// A card or a phone at a stop, however often: what the day is counted in.
export const isCheckIn = ({ kind }) => kind !== 'undo' && kind !== 'join';

// Who answers what: before the trail and after it on their own phones, and of the day as a whole whoever is handed one.
function answers(drawn, day, sheets, pairs) {
  const all = [];
  const told = { cuisine: [[2, 4], [4, 4], [5, 3]], ensemble: [[3, 4], [4, 4], [4, 2]] };
  for (let place = 0; place < pairs; place += 1) {
    const device = day.phones[place].name;
    for (const [side, name] of ['avant', 'apres'].entries()) {
      all.push({ device, who: device, survey: `table-${name}`, faces: PAIRS.map((pair) => told[pair][place % 3][side]) });
    }
  }
  for (let place = 0; all.length < sheets; place += 1) {
    // Where few answer, all of them are happy: nothing is told of one who is not.
    const face = () => (sheets < 50 ? 4 + drawn.below(2) : 1 + drawn.below(5));
    all.push({ device: day.phones[place % day.phones.length].name, survey: 'semaine', faces: QUESTIONS.map(() => (drawn.in(4) && sheets > 50 ? null : face())) });
  }
  return all;
}

// Hands in a room, as they were counted at last; the first had been counted wrong.
function hands() {
  return [
    { question: 'accueil', first: [0, 0, 0, 5, 9], faces: [0, 5, 2, 6, 9], onDevice: 5 },
    { question: 'decouverte', faces: [3, 3, 0, 8, 11], onDevice: 9 },
    { question: 'envie', faces: [1, 0, 6, 7, 0], onDevice: 0 },
  ];
}
