// What a centre's own spreadsheet program makes of a file: every table of it as rows of text, formulas computed.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Comma, double quote, UTF-8, from the first line, cells as they are shown, every sheet.
const OUT = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
// What a person chooses who opens a table of ours, and as careless as can be: what looks like a formula is one.
const IN = 'CSV:59,34,76,1,,0,false,true,false,false,false,-1,true';

export async function opened({ name, bytes }) {
  const folder = await mkdtemp(join(tmpdir(), 'plein-sens-sheets-'));
  try {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const said = [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`, '--headless', '--convert-to', OUT];
    const careless = name.endsWith('.csv') ? [`--infilter=${IN}`] : [];
    execFileSync('soffice', [...said, ...careless, '--outdir', join(folder, 'out'), file], { stdio: 'ignore', timeout: 60_000 });
    const tables = {};
    for (const written of await readdir(join(folder, 'out'))) {
      const [, table] = written.match(/^[^-]+(?:-(.*))?\.csv$/);
      tables[table ?? name] = rows(await readFile(join(folder, 'out', written), 'utf8'));
    }
    return tables;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// Lines whose cells may be quoted; a quote is written twice.
function rows(text) {
  const cell = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/gy;
  const all = [[]];
  for (let [whole, value, end] of text.trimEnd().matchAll(cell)) {
    if (!whole && all.at(-1).length === 0) break;
    all.at(-1).push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\n') all.push([]);
    else if (!end) break;
  }
  return all;
}
