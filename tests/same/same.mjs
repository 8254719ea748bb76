// The core as wasm, without a browser: the folder that is named holds the program, its glue and its input.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
globalThis.given = await readFile(join(folder, 'given.txt'), 'utf8');
const { default: start } = await import(pathToFileURL(join(folder, 'app.mjs')));
await start({ module_or_path: await readFile(join(folder, 'app.wasm')) });
