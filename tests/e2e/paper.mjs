// What is on a printed page: its squares, read by two decoders that have nothing in common, its words, and its size.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DOTS = 150;
const BANDS = 4;
const run = (program, args) => execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });

// Page by page: what zbar reads of it, and its words.
export async function pages(pdf) {
  const folder = await mkdtemp(join(tmpdir(), 'plein-sens-paper-'));
  try {
    const info = run('pdfinfo', [pdf]);
    const count = Number(info.match(/^Pages:\s+(\d+)/m)[1]);
    const [, ...size] = info.match(/^Page size:\s+([\d.]+) x ([\d.]+)/m);
    const [width, height] = size.map((points) => Math.ceil((points / 72) * DOTS));
    const row = Math.ceil(height / BANDS);
    const rows = Array.from({ length: BANDS }, (_, place) => ['-x', 0, '-y', place * row, '-W', width, '-H', row]);
    const all = [];
    for (let page = 1; page <= count; page += 1) {
      // Of a page full of squares zbar may miss one: it looks at the whole, and at one row of cards after the other.
      const found = [[], ...rows].flatMap((cut) => {
        const png = join(folder, String(page));
        run('pdftoppm', ['-r', DOTS, '-gray', '-png', '-singlefile', '-f', page, '-l', page, ...cut, pdf, png].map(String));
        return squares(`${png}.png`);
      });
      all.push({ squares: [...new Set(found)], words: run('pdftotext', ['-layout', '-f', page, '-l', page, pdf, '-'].map(String)) });
    }
    return { size: size.map((points) => Math.round((points / 72) * 25.4)), all };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// What zbar reads off a picture; a page without squares is none that it fails on.
const NOTHING_FOUND = 4;
function squares(png) {
  try {
    return run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', png]).trim().split('\n');
  } catch (failure) {
    if (failure.status === NOTHING_FOUND) return [];
    throw failure;
  }
}

// What our own decoder reads of a part of a page, given in millimetres; it runs in a page of ours.
export async function ours(page, pdf, number, [x, y, width, height]) {
  const folder = await mkdtemp(join(tmpdir(), 'plein-sens-paper-'));
  try {
    const dots = [x, y, width, height].map((millimetres) => Math.round((millimetres / 25.4) * DOTS));
    const cut = ['-x', '-y', '-W', '-H'].flatMap((name, place) => [name, dots[place]]);
    run('pdftoppm', ['-r', DOTS, '-gray', '-singlefile', '-f', number, '-l', number, ...cut, pdf, join(folder, 'part')].map(String));
    const picture = await readFile(join(folder, 'part.pgm'));
    const [head, wide, high] = picture.subarray(0, 40).toString('latin1').match(/^P5\s+(\d+)\s+(\d+)\s+255\s/);
    return await page.evaluate(async ([columns, rows, grey]) => {
      const worker = await (await fetch('/sw.js')).text();
      const [glue] = worker.match(/\/assets\/qr-[0-9a-f]{8}\.js/);
      const [wasm] = worker.match(/\/assets\/qr-[0-9a-f]{8}\.wasm/);
      const program = await import(glue);
      await program.default({ module_or_path: wasm });
      const bytes = Uint8Array.from(atob(grey), (letter) => letter.charCodeAt(0));
      return program.read(columns, rows, bytes, true) ?? null;
    }, [Number(wide), Number(high), picture.subarray(head.length).toString('base64')]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
