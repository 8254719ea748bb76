// Starts the binary that `cargo xtask dist` made. Knows nothing of a test runner: the measurements use it as well.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const BINARY = process.env.PLEIN_SENS ?? fileURLToPath(new URL('../../target/dist/plein-sens', import.meta.url));
const PATIENCE_MS = 20_000;

// Options: `data`, a folder that is kept afterwards (otherwise one is made and thrown away); `demo`, whether an empty one
// begins as the demo town; `args`, more words for the command line; `env`, more variables.
export async function start({ data, demo = true, args = [], env = {} } = {}) {
  const folder = data ?? await mkdtemp(join(tmpdir(), 'plein-sens-'));
  let running = await listen('127.0.0.1:0');
  const { host } = new URL(running.url);

  const server = {
    url: running.url,
    data: folder,
    // What the server has written about itself since it was started last.
    log: () => running.log.join('\n'),
    // Asks it to finish. Its data go with it, unless they were given.
    async stop() {
      await end('SIGTERM');
      if (!data) await rm(folder, { recursive: true, force: true });
    },
    // As when the power fails; the data stay, `restart` goes on from them.
    kill: () => end('SIGKILL'),
    // The same port, the same data. Politely, unless it was killed before.
    async restart() {
      await end('SIGTERM');
      running = await listen(host);
    },
  };
  return server;

  async function end(signal) {
    const { child, ended } = running;
    let tooSlow = false;
    const late = setTimeout(() => { tooSlow = true; child.kill('SIGKILL'); }, PATIENCE_MS);
    child.kill(signal);
    await ended;
    clearTimeout(late);
    if (tooSlow) throw new Error(`${BINARY} did not end within ${PATIENCE_MS} ms of ${signal}`);
  }

  function listen(address) {
    const child = spawn(BINARY, ['--addr', address, '--data', folder, ...(demo ? ['--demo'] : []), ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log = [];
    const withUs = () => child.kill('SIGKILL');
    process.once('exit', withUs);
    const ended = new Promise((resolve) => {
      child.once('error', resolve);
      child.once('exit', resolve);
    }).then(() => process.off('exit', withUs));
    return new Promise((resolve, reject) => {
      const give = (why) => {
        child.kill('SIGKILL');
        reject(new Error(`${BINARY} ${why}\n${log.join('\n')}`));
      };
      const late = setTimeout(give, PATIENCE_MS, `did not say where it listens within ${PATIENCE_MS} ms`);
      child.once('error', (reason) => give(`did not start: ${reason.message}`));
      child.once('exit', (code) => give(`ended with ${code}`));
      for (const stream of [child.stdout, child.stderr]) {
        createInterface({ input: stream }).on('line', (line) => {
          log.push(line);
          const found = line.match(/listening on (http:\/\/[\d.:]+)/);
          if (!found) return;
          clearTimeout(late);
          resolve({ child, url: found[1], log, ended });
        });
      }
      ended.then(() => clearTimeout(late));
    });
  }
}
