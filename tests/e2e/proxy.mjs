// What stands between a phone and the centre: lets everything through, or behaves like a captive portal, an overloaded
// server, or the server of a newer version.
import { createServer, request } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const PORTAL = 'Bienvenue à l’hôtel';

// Does something with a phone for which all of that stands at `url`, and takes it away afterwards.
export async function behind(server, work) {
  const between = await stand(server);
  try {
    await work(between);
  } finally {
    await between.close();
  }
}

async function stand(server) {
  const { hostname, port } = new URL(server.url);
  const state = {
    // `open`, or `portal`: every page is the portal's own, and everything sent is led to its door.
    mode: 'open',
    // Answers what is pushed, instead of the server: `{ status, headers, body }`.
    push: null,
    // The site of a newer version: another worker, another first screen.
    newer: false,
    // A folder of sounds (`cargo xtask audio`) that the site has, as if it had been built with them.
    sounds: null,
    // What was asked, in order: `{ method, path }`.
    asked: [],
  };
  const proxy = createServer((ask, answer) => {
    const { method, url: path } = ask;
    state.asked.push({ method, path });
    if (state.mode === 'portal') return portal(method, answer);
    if (state.sounds && (path === '/audio.json' || path.startsWith('/assets/sound-'))) return hear(state.sounds, path, answer);
    if (state.push && path === '/api/push') {
      ask.resume();
      const { status, headers = {}, body = {} } = state.push;
      answer.writeHead(status, { 'content-type': 'application/json', ...headers });
      return answer.end(JSON.stringify(body));
    }
    const renewed = state.newer && (path === '/sw.js' || path === '/' || path === '/index.html');
    const headers = { ...ask.headers, host: `${hostname}:${port}` };
    // A page that is changed on its way must not come compressed, nor unchanged.
    if (renewed) for (const name of ['accept-encoding', 'if-none-match', 'if-modified-since']) delete headers[name];
    const onward = request({ hostname, port, method, path, headers }, (from) => {
      if (renewed) return renew(from, answer);
      answer.writeHead(from.statusCode, from.headers);
      return from.pipe(answer);
    });
    // The server may be dead: that is what a dead server looks like.
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    return ask.pipe(onward);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const close = () => new Promise((resolve) => {
    proxy.closeAllConnections();
    proxy.close(resolve);
  });
  return Object.assign(state, { url: `http://127.0.0.1:${proxy.address().port}`, close });
}

function portal(method, answer) {
  if (method !== 'GET') {
    answer.writeHead(302, { location: '/bienvenue' });
    return answer.end();
  }
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  return answer.end(`<!doctype html><title>${PORTAL}</title><h1>${PORTAL}</h1>`);
}

async function hear(folder, path, answer) {
  const type = { json: 'application/json', txt: 'text/plain; charset=utf-8' }[path.split('.').at(-1)];
  const content = await readFile(join(folder, path)).catch(() => null);
  answer.writeHead(content ? 200 : 404, { 'content-type': type ?? 'application/octet-stream' });
  answer.end(content);
}

async function renew(from, answer) {
  let text = '';
  for await (const piece of from.setEncoding('utf8')) text += piece;
  text = text.replace(/const VERSION = "/, '$&newer-').replace('<body', '<body data-newer');
  const headers = { ...from.headers };
  for (const name of ['content-length', 'etag', 'content-encoding']) delete headers[name];
  answer.writeHead(from.statusCode, headers);
  answer.end(text);
}
