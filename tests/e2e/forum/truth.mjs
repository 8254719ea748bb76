// What a day adds up to, told by the script of what each person did and by nothing else: the program is held to this.
import { QUARTER, QUESTIONS, STOPS } from './script.mjs';

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

// Who somebody is: whoever was joined to another is that other.
export function people({ acts }) {
  const joined = new Map(acts.filter(({ kind }) => kind === 'join').map(({ who, with: other }) => [who, other]));
  return (who) => joined.get(who) ?? who;
}

// When each person was at each stop, and how many they were. The first of what was truly seen counts; a slip that was taken back
// was never seen, and what a lost tablet had not yet told is seen by nobody.
export function passages({ acts, online }) {
  const person = people({ acts });
  const undone = new Set(acts.filter(({ kind }) => kind === 'undo').map(({ undoes }) => undoes));
  const told = acts.filter(({ kind, id, device, at }) => kind === 'pass' && !undone.has(id) && !(device.endsWith('lost') && at >= online));
  const first = new Map();
  for (const { who: card, stop, at, people = 1 } of told.toSorted((one, other) => one.at - other.at)) {
    const who = person(card);
    const key = `${who} ${stop}`;
    if (!first.has(key)) first.set(key, { who, stop, at, people });
  }
  return [...first.values()].toSorted((one, other) => one.at - other.at);
}

// What the centre answers to all that is sent, as the devices come home in this order: it is never told twice of a passage that
// was later than one it knows, and refuses nothing else.
export function outcomes({ acts, online, order }) {
  const sent = (device) => acts.filter((act) => act.device === device && act.kind !== 'again');
  const early = sent('gout-lost').filter(({ at }) => at < online);
  const [held, said] = [new Map(), { done: 0, already_here: 0 }];
  for (const act of [...early, ...order.flatMap(sent)]) {
    if (act.kind === 'join') {
      said.done += 1;
      continue;
    }
    const key = `${act.who} ${act.stop}`;
    const known = held.get(key) ?? [];
    const isKnown = act.kind === 'pass' && known.some(({ at }) => at <= act.at);
    said[isKnown ? 'already_here' : 'done'] += 1;
    if (!isKnown) held.set(key, act.kind === 'undo' ? known.filter(({ id }) => id !== act.undoes) : [...known, act]);
  }
  return said;
}

// How many people each stop has seen.
export function totals(seen) {
  return counted(seen.map(({ stop, people }) => [stop, people]));
}

// How many people each stop has seen in each quarter of an hour: `stop beginning`, in milliseconds since 1970.
export function quarters(seen) {
  return counted(seen.map(({ stop, at, people }) => [`${stop} ${at - (at % QUARTER)}`, people]));
}

// How many people went from one stop to the next: as many of a class as came to the next.
export function flow(seen) {
  const before = new Map();
  const steps = [];
  for (const { who, stop, people } of seen) {
    if (before.has(who)) steps.push([`${before.get(who)} ${stop}`, people]);
    before.set(who, stop);
  }
  return counted(steps);
}

// What may be told of that flow (`insights/flow/told.rs` says why): classes as they are; of all others only walks in which nothing is
// true of fewer than k people, and so that those left out of a stop are nobody or at least k. Walks stand in the order of their names.
export function flowTold(seen, k, nameOf) {
  const walks = walksOf(seen).toSorted(([one], [other]) => (nameOf(one.who) < nameOf(other.who) ? -1 : 1));
  const isClass = (walk) => walk.some(({ people }) => people >= k);
  const others = walks.filter((walk) => !isClass(walk));
  const passed = totals(others.flat());
  const few = (count) => count > 0 && count < k;
  let kept = Object.values(passed).some(few) ? [] : others.filter((walk) => walk.length > 1);
  while (kept.length > 0) {
    const sizes = counted(kept.flatMap((walk) => marks(walk).map((mark) => [mark, Math.max(...walk.map(({ people }) => people))])));
    const before = kept.length;
    kept = kept.filter((walk) => marks(walk).every((mark) => sizes[mark] >= k));
    if (kept.length < before) continue;
    const here = totals(kept.flat());
    const stop = STOPS.find((it) => few((passed[it] ?? 0) - (here[it] ?? 0)));
    if (!stop) break;
    let left = passed[stop] - (here[stop] ?? 0);
    while (left < k) {
      const last = kept.findLastIndex((walk) => walk.some((step) => step.stop === stop));
      if (last < 0) break;
      left += kept.splice(last, 1)[0].find((step) => step.stop === stop).people;
    }
  }
  const steps = (some) => some.flatMap((walk) => walk.slice(1).map(({ stop, people }, place) => [`${walk[place].stop} ${stop}`, people]));
  return counted([...steps(kept), ...steps(walks.filter(isClass))]);
}

function walksOf(seen) {
  const all = new Map();
  for (const one of seen) all.set(one.who, [...(all.get(one.who) ?? []), one]);
  return [...all.values()];
}

// What a walk has in common with others, on a trail of more than three stops.
function marks(walk) {
  const at = walk.map(({ stop }) => `${stop} of ${walk.length}`);
  const next = walk.slice(1).map(({ stop }, place) => `${walk[place].stop} ${stop}`);
  return [`first ${walk[0].stop}`, `last ${walk.at(-1).stop}`, ...at, ...next];
}

// How many passports saw so many stops.
export function completion(seen) {
  const each = counted(seen.map(({ who }) => [who, 1]));
  return counted(Object.values(each).map((stops) => [stops, 1]));
}

// How often each face was chosen for each question of the day.
export function faces({ sheets }) {
  const of = (place) => [1, 2, 3, 4, 5].map((face) => sheets.filter((sheet) => sheet.survey === 'semaine' && sheet.faces[place] === face).length);
  return Object.fromEntries(QUESTIONS.map((question, place) => [question, of(place)]));
}

// Whom a chart of a question tells of: the happy ones out of all, each person once; null where a group is smaller than k.
export function happy(day, k) {
  const devices = faces(day);
  return Object.fromEntries(QUESTIONS.map((question) => {
    const rooms = day.shows.filter((show) => show.question === question).map(besideDevices);
    const all = devices[question].map((count, face) => count + sum(rooms.map((room) => room[face])));
    const [glad, others] = [all[3] + all[4], all[0] + all[1] + all[2]];
    const isTold = glad + others >= k && [glad, others].every((group) => group >= k);
    return [question, isTold ? [glad, glad + others] : null];
  }));
}

// The hands of those who had answered on no device: spread as all hands were, in whole people, the largest remainders first.
export function besideDevices({ faces: raised, onDevice }) {
  const all = sum(raised);
  const left = all - onDevice;
  const shares = raised.map((count, face) => ({ face, whole: Math.floor((count * left) / all), rest: (count * left) % all }));
  const missing = left - sum(shares.map(({ whole }) => whole));
  const rounded = shares.toSorted((one, other) => other.rest - one.rest).slice(0, missing).map(({ face }) => face);
  return shares.map(({ face, whole }) => whole + (rounded.includes(face) ? 1 : 0));
}

// Where the answers come from: devices, hands, both; null where a group is smaller than k.
export function sources(day, k) {
  const devices = faces(day);
  return Object.fromEntries(QUESTIONS.map((question) => {
    const shows = day.shows.filter((show) => show.question === question);
    const [told, raised, both] = [sum(devices[question]), sum(shows.map((show) => sum(show.faces))), sum(shows.map(({ onDevice }) => onDevice))];
    const isTold = [told - both, raised - both, both].every((group) => Math.max(group, 0) === 0 || group >= k);
    return [question, isTold ? [told, raised, both] : null];
  }));
}

// The faces before and after of each person who said both.
export function pairs({ sheets }, place) {
  const said = (survey) => new Map(sheets.filter((sheet) => sheet.survey === survey).map(({ who, faces: given }) => [who, given[place]]));
  const [before, after] = [said('table-avant'), said('table-apres')];
  return [...before].filter(([who]) => after.has(who)).map(([who, face]) => [face, after.get(who)]);
}

// What is told of pairs that wait since before and of those of the day: all of them, when each group is large enough, or ten groups
// wait; otherwise nothing, and they go on waiting.
export function wave(waiting, k) {
  const count = (is) => waiting.filter(is).length;
  const change = [count(([before, after]) => after > before), count(([before, after]) => after === before), count(([before, after]) => after < before)];
  const yes = [count(([before]) => before >= 4), count(([, after]) => after >= 4)];
  const large = (groups) => groups.every((group) => group >= k);
  const tellsChange = large(change);
  const tellsYes = large([yes[0], waiting.length - yes[0], yes[1], waiting.length - yes[1]]);
  if (!(tellsChange && tellsYes) && waiting.length < 10 * k) return { pairs: 0, change: null, yes: null };
  return { pairs: waiting.length, change: tellsChange ? change : null, yes: tellsYes ? yes : null };
}

function counted(rows) {
  const all = {};
  for (const [key, count] of rows) all[key] = (all[key] ?? 0) + count;
  return all;
}
