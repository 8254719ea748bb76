// What the centre says of the day: its charts, and what it recorded of each passport; and its clock, a day later.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { request } from '@playwright/test';

const DEMO = new URL('../../../backend/demo/vierzon-2015/6-surveys.toml', import.meta.url);
const AT_ONCE = 50;

// Whoever asks as one of the house.
export async function staff(baseURL, post) {
  const asking = await request.newContext({ baseURL });
  await asking.post('/api/staff/try', { data: { post } });
  return asking;
}

// A chart as it leaves the server, its bars by what they are about; null as long as there is none of this name.
export async function published(asking, chart) {
  const answer = await asking.get(`/api/staff/insights/${chart}`);
  return answer.ok() ? (await answer.json()).bars : null;
}

// The passport of a card, made of its code with the town's key as decision 029 says.
export function passport(key, code) {
  const hash = createHash('sha256');
  for (const text of ['card', key, code]) {
    const length = Buffer.alloc(8);
    length.writeBigUInt64BE(BigInt(text.length));
    hash.update(length).update(text);
  }
  return hash.digest('hex').slice(0, 32);
}

// What is recorded of these passports (whose, and under which name): each passage with its moment.
export async function recorded(asking, passports) {
  const seen = [];
  const all = [...passports];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    const scopes = some.map(([, id]) => ({ scope: `passport/${id}` }));
    const answer = await (await asking.post('/api/pull', { data: { protocol: 1, scopes } })).json();
    const of = new Map(answer.scopes.map(([scope, { snapshot }]) => [scope, JSON.parse(snapshot)]));
    for (const [who, id] of some) {
      const { stops, people = {} } = of.get(`passport/${id}`) ?? { stops: {} };
      for (const [stop, at] of Object.entries(stops)) seen.push({ who, stop, at, people: people[stop] ?? 1 });
    }
  }
  return seen.toSorted((one, other) => one.at - other.at);
}

// What people of the demo had said before and after in the weeks before; and who said nothing after.
export function before(pair) {
  const text = readFileSync(DEMO, 'utf8').split('[[changed]]').find((part) => part.includes(`pair = "${pair}"`));
  const list = (name) => JSON.parse(text.match(new RegExp(`^${name} = (.*)$`, 'm'))[1]);
  return { pairs: list('said').flatMap(([first, then, people]) => Array(people).fill([first, then])), alone: list('before_only').length };
}

// What makes the server believe that it is tomorrow, in its environment.
export function tomorrow(folder) {
  mkdirSync(folder, { recursive: true });
  const library = `${folder}/tomorrow.so`;
  execFileSync('cc', ['-shared', '-fPIC', '-o', library, fileURLToPath(new URL('tomorrow.c', import.meta.url)), '-ldl']);
  return { LD_PRELOAD: library };
}
