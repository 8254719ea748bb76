// Everything that a browser has left in its folder, as a forensic reader would have it: each file's bytes, LevelDB's
// tables and logs taken apart (their blocks are compressed, their keys shortened, their records cut), and what was
// compressed a second time inside.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

// Where any of these strings stands: `{ place, what }`, in whatever letters a browser or a program writes.
export async function hitsOnDisk(folder, strings) {
  const hits = [];
  for (const { place, bytes } of await everything(folder)) {
    for (const what of found(bytes, strings)) hits.push({ place, what });
  }
  return hits;
}

// Which of the strings occur in these bytes.
export function found(bytes, strings) {
  return strings.filter((text) => writings(text).some((writing) => bytes.includes(writing)));
}

export async function everything(folder) {
  const pieces = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // A file may go while it is read: a browser that closes tidies up.
    const bytes = await readFile(path).catch(() => null);
    if (!bytes) continue;
    const inside = /\.(ldb|sst)$/.test(path) ? table(bytes) : /\.log$|\d{6}\.log/.test(path) ? log(bytes) : [];
    for (const piece of [bytes, ...inside]) {
      pieces.push({ place: path, bytes: piece });
      for (const again of compressedInside(piece)) pieces.push({ place: `${path} (compressed)`, bytes: again });
    }
  }
  return pieces;
}

const CACHE = new Map();

// UTF-8, UTF-16 in both orders, and base64 wherever the string begins in it.
function writings(text) {
  if (!CACHE.has(text)) CACHE.set(text, written(text));
  return CACHE.get(text);
}

function written(text) {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const swapped = Buffer.from(utf16).swap16();
  const latin = Buffer.from(text, 'latin1');
  const base64 = [utf8, utf16].flatMap((bytes) => [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').replace(/=+$/, '');
    // The letters at both ends also hold what stands beside.
    return Buffer.from(whole.slice(shift === 0 ? 0 : shift + 1, whole.length - 1));
  }));
  return [utf8, utf16, swapped, latin, ...base64];
}

function varint(bytes, at) {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error('torn');
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
  throw new Error('no number');
}

// A table: a footer says where the index stands, the index where the blocks stand.
export function table(bytes) {
  const pieces = [];
  try {
    let at = bytes.length - 48;
    [, at] = varint(bytes, at);
    [, at] = varint(bytes, at);
    for (const { value } of entries(block(bytes, ...handle(bytes, at)))) {
      const whole = block(bytes, ...handle(value, 0));
      pieces.push(whole, ...entries(whole).map(({ key, value: held }) => Buffer.concat([key, Buffer.from('\0'), held])));
    }
  } catch {
    // Half a file: its bytes are searched as they are.
  }
  return pieces;
}

function handle(bytes, at) {
  const [offset, next] = varint(bytes, at);
  return [offset, varint(bytes, next)[0]];
}

function block(bytes, offset, size) {
  const held = bytes.subarray(offset, offset + size);
  return bytes[offset + size] === 1 ? unsnap(held) : held;
}

// Each key is written as what differs from the one before.
function entries(held) {
  const restarts = held.readUInt32LE(held.length - 4);
  const end = held.length - 4 - 4 * restarts;
  const all = [];
  let key = Buffer.alloc(0);
  for (let at = 0; at < end;) {
    let shared, unshared, length;
    [shared, at] = varint(held, at);
    [unshared, at] = varint(held, at);
    [length, at] = varint(held, at);
    key = Buffer.concat([key.subarray(0, shared), held.subarray(at, at + unshared)]);
    all.push({ key, value: held.subarray(at + unshared, at + unshared + length) });
    at += unshared + length;
  }
  return all;
}

// A log: records, cut at the borders of 32 kB and put together again.
export function log(bytes) {
  const parts = [];
  for (let start = 0; start < bytes.length; start += 32768) {
    const page = bytes.subarray(start, start + 32768);
    for (let at = 0; at + 7 <= page.length;) {
      const length = page.readUInt16LE(at + 4);
      if (page[at + 6] === 0 || at + 7 + length > page.length) break;
      parts.push(page.subarray(at + 7, at + 7 + length));
      at += 7 + length;
    }
  }
  return [Buffer.concat(parts)];
}

// What the browser itself compresses before it hands a value to its database begins so.
const COMPRESSED = Buffer.from([0xff, 0x11, 0x02]);

function compressedInside(bytes) {
  const pieces = [];
  for (let at = bytes.indexOf(COMPRESSED); at >= 0; at = bytes.indexOf(COMPRESSED, at + 1)) {
    try {
      pieces.push(unsnap(bytes.subarray(at + 3)));
    } catch {
      // Three bytes that only look so.
    }
  }
  return pieces;
}

// Snappy, as its format describes it: a length, then pieces that are new and pieces that were there before.
export function unsnap(bytes) {
  let at, size;
  [size, at] = varint(bytes, 0);
  if (size > 64 * 1024 * 1024) throw new Error('too large to be meant');
  const out = Buffer.alloc(size);
  let to = 0;
  while (to < size) {
    const tag = bytes[at++];
    if (tag === undefined) throw new Error('torn');
    if ((tag & 3) === 0) {
      let length = tag >> 2;
      if (length >= 60) {
        const more = length - 59;
        length = bytes.readUIntLE(at, more);
        at += more;
      }
      length += 1;
      if (at + length > bytes.length || to + length > size) throw new Error('torn');
      to += bytes.copy(out, to, at, at + length);
      at += length;
      continue;
    }
    let length, back;
    if ((tag & 3) === 1) {
      length = ((tag >> 2) & 7) + 4;
      back = ((tag >> 5) << 8) | bytes[at++];
    } else {
      const wide = (tag & 3) === 2 ? 2 : 4;
      length = (tag >> 2) + 1;
      back = bytes.readUIntLE(at, wide);
      at += wide;
    }
    if (!back || back > to || to + length > size) throw new Error('torn');
    for (; length > 0; length -= 1, to += 1) out[to] = out[to - back];
  }
  return out;
}
