// Starts the program, and does afterwards what the first screen need not wait for: fonts and the service worker.
const texts = __TEXTS__;
const fonts = __FONTS_CSS__;
const worker = navigator.serviceWorker;
let started = false;
let behind = null;
// A kiosk's watchdog: how many seconds its program has not stirred.
let still = 0;
let watching = false;
// How often it has stirred, and where each tenth time leaves its sign.
let stirs = 0;
let signs = null;
// After how many of them it is thought broken or hung.
const LONGEST_STILL = 20;

const link = (attributes) => document.head.append(Object.assign(document.createElement('link'), attributes));
const isKiosk = () => document.documentElement.classList.contains('kiosk');
const anew = () => {
  localStorage.removeItem('plein-sens.language');
  location.replace('/');
};
// Whoever watches over the browser from outside sees on its disk that the program stirs: a number, and nothing else.
const sign = () => {
  signs ??= new Promise((open, fail) => {
    const asked = indexedDB.open('plein-sens-signs');
    asked.onupgradeneeded = () => asked.result.createObjectStore('signs');
    asked.onsuccess = () => open(asked.result);
    asked.onerror = fail;
  });
  signs.then((disk) => disk.transaction('signs', 'readwrite').objectStore('signs').put(stirs, 0)).catch(() => { signs = null; });
};
// A program of its own, loaded once. A browser may remember that an import failed, so each try has a name of its own.
const bringing = (glue, wasm) => {
  let brought = null;
  let tries = 0;
  return () => brought ??= import(glue + (tries ? '#' + tries : ''))
    .then(async (program) => {
      await program.default({ module_or_path: wasm });
      return program;
    })
    .catch((reason) => {
      brought = null;
      tries += 1;
      throw reason;
    });
};
const listening = bringing(__LISTENING_JS__, __LISTENING_WASM__);
const dress = () => {
  if (fonts && !document.getElementById('fonts')) link({ id: 'fonts', rel: 'stylesheet', href: fonts });
};

Object.assign(pleinSens, {
  // Language to the address of its texts; French has none, it is in the program. The words of the rights are apart.
  texts,
  // What is asked for once is kept by the worker, with all else that belongs to the language.
  textsUrl(name) {
    worker?.ready.then(({ active }) => active.postMessage({ type: 'keep', name }));
    return texts[name];
  },
  // The part of the program behind the first screens. It takes what it needs from the first part, and puts itself into
  // the places that the first part has left for it.
  behind() {
    behind ??= program
      .then((first) => WebAssembly.instantiateStreaming(fetch(__BEHIND_WASM__), { a: first }))
      .catch((reason) => {
        behind = null;
        throw reason;
      });
    return behind;
  },
  engine: bringing(__RIGHTS_JS__, __RIGHTS_WASM__),
  // The same program reads a page aloud.
  sound: listening,
  // Begins to listen: everything by hearing and four keys.
  listen() {
    listening().then((program) => program.listen(), (reason) => console.warn('No listening:', reason));
  },
  // Whether there is a camera, and what it reads.
  hasCamera: () => Boolean(navigator.mediaDevices),
  scan: (video) => import(__CAMERA_JS__).then(({ scan }) => scan(video)),
  // To the newest version at once: the worker that waits takes over, and the page is loaded from it.
  async renew() {
    const registration = await worker?.getRegistration();
    await registration?.update().catch(() => {});
    const fresh = registration?.installing ?? registration?.waiting;
    if (!fresh) return location.reload();
    worker.addEventListener('controllerchange', () => location.reload(), { once: true });
    const take = () => fresh.state === 'installed' && fresh.postMessage({ type: 'take-over' });
    fresh.addEventListener('statechange', take);
    take();
  },
  // A kiosk's program says each second that it stirs. When it breaks, or has not stirred for a while, the page begins
  // anew, for the next person; what was done is sealed on the disk, and is sent.
  alive() {
    still = 0;
    if (isKiosk() && stirs++ % 10 === 0) sign();
    if (watching) return;
    watching = true;
    setInterval(() => {
      still = isKiosk() ? still + 1 : 0;
      if (still > LONGEST_STILL) anew();
    }, 1000);
    // A program that has broken may still stir in parts.
    for (const name of ['error', 'unhandledrejection']) {
      addEventListener(name, ({ error, reason }) => {
        if (isKiosk() && (error ?? reason) instanceof WebAssembly.RuntimeError) setTimeout(anew, 3000);
      });
    }
  },
  // Where an early tap wanted to go; asked before the program draws, so that it draws that screen first.
  early() {
    const { tap } = pleinSens;
    pleinSens.tap = null;
    return tap;
  },
  // Called by the program once it has drawn. Answers where a tap wanted to go that came meanwhile.
  ready() {
    started = true;
    pleinSens.listening.abort();
    document.getElementById('boot-error').hidden = true;
    dress();
    worker?.register('/sw.js').catch((reason) => console.warn('No service worker:', reason));
    // An answer that was touched in the page is touched again in the program's own question, as soon as that stands there.
    const { choice } = pleinSens;
    // On a slow phone the page may be drawn once more before it has heard of it: until then it is touched again.
    const question = document.getElementById('first-question')?.content.querySelector('h1')?.textContent;
    const answer = (times) => requestAnimationFrame(() => {
      const own = document.querySelectorAll('main .choice')[choice];
      own?.click();
      const stays = document.querySelector('main h1')?.textContent === question;
      if (times > 0 && (!own || stays)) setTimeout(() => answer(times - 1), own ? 300 : 0);
    });
    if (choice !== null) answer(600);
    return pleinSens.tap;
  },
});

const fail = (reason) => {
  if (started) return;
  started = true;
  console.error('The program did not start:', reason);
  pleinSens.listening.abort();
  const door = document.querySelector('#app [data-early][aria-busy]');
  door?.removeAttribute('aria-busy');
  door?.classList.remove('pressed');
  document.getElementById('boot-error').hidden = false;
  addEventListener('online', () => location.reload(), { once: true });
};

// A text that a language lacks is said in French, and begins with a mark: its element is told so, for whoever reads aloud.
const inFrench = new WeakSet();
const tell = (element) => {
  const said = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
  if (said.length && said.every(({ data }) => data[0] === '\u2066')) {
    element.lang = 'fr';
    inFrench.add(element);
  } else if (inFrench.delete(element)) element.removeAttribute('lang');
};
new MutationObserver((records) => {
  const changed = new Set();
  for (const { target, addedNodes } of records) {
    changed.add(target.nodeType === 3 ? target.parentElement : target);
    for (const node of addedNodes) {
      if (node.nodeType !== 1) continue;
      for (const element of [node, ...node.querySelectorAll('*')]) changed.add(element);
    }
  }
  changed.delete(null);
  changed.forEach(tell);
}).observe(document.getElementById('app'), { subtree: true, childList: true, characterData: true });

// Whoever does not see the glass begins to listen with a key of a keypad, or with a finger held in a corner; a kiosk says so
// to a hand that meets nothing on its first screen.
let hold = 0;
let held = false;
const holding = () => {
  clearTimeout(hold);
  held = true;
  pleinSens.listen();
};
const letGo = () => {
  clearTimeout(hold);
  hold = 0;
};
const catching = (name, hear) => addEventListener(name, hear, { capture: true });
catching('keydown', ({ code, target }) => {
  held = false;
  if (code.startsWith('Numpad') && !target.matches?.('input, select')) pleinSens.listen();
});
catching('pointerdown', ({ button, clientX, clientY }) => {
  const isEdge = (at, size) => Math.min(at, size - at) < Math.max(64, size / 12);
  letGo();
  held = false;
  if (button === 0 && isEdge(clientX, innerWidth) && isEdge(clientY, innerHeight)) hold = setTimeout(holding, 1000);
});
catching('pointerup', letGo);
catching('pointercancel', letGo);
// Nothing is taken along at a kiosk: what one person copied, the next could paste.
for (const name of ['copy', 'cut']) catching(name, (event) => isKiosk() && event.preventDefault());
// What a browser offers to a finger that stays comes sooner.
catching('contextmenu', (event) => {
  if (!hold || event.pointerType === 'mouse') return;
  event.preventDefault();
  holding();
});
catching('click', (event) => {
  if (held && event.isTrusted) {
    held = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (isKiosk() && location.pathname === '/' && !event.target.closest('a, button')) {
    listening().then((program) => program.greet(), () => {});
  }
});

// A program that breaks before it has drawn says so here, not to whoever started it.
addEventListener('error', (event) => fail(event.error), { signal: pleinSens.listening.signal });
addEventListener('unhandledrejection', (event) => fail(event.reason), { signal: pleinSens.listening.signal });
// A kiosk whose browser was started anew, after a power cut or because it hung, speaks the language of nobody of before.
try {
  if (isKiosk() && !sessionStorage.getItem('plein-sens.begun')) {
    sessionStorage.setItem('plein-sens.begun', 'yes');
    localStorage.removeItem('plein-sens.language');
  }
} catch {
  // Storage is shut: then no language stands there either.
}
if (location.pathname === '/droits') pleinSens.show('/droits');
// In the page is what its first screen needs of the sheet; the rest is there before the program draws. Without it, plain
// pages are better than none.
const styles = document.getElementById('styles') ?? new Promise((loaded) => {
  link({ id: 'styles', rel: 'stylesheet', href: __STYLES__, onload: loaded, onerror: loaded });
});
const program = Promise.all([import(__APP_JS__), WebAssembly.compileStreaming(fetch(__APP_WASM__)), styles])
  .then(([app, compiled]) => app.default({ module_or_path: compiled }));
// Whoever needs the second part asks again, and says what is wrong.
program.then(() => pleinSens.behind().catch(() => {}), fail);

// What need not delay the first paint, but not wait for the program either.
requestAnimationFrame(() => setTimeout(() => {
  // The browser begins to open what it keeps, while the program is still on its way.
  globalThis.indexedDB?.databases?.().catch(() => {});
  // With a worker the fonts are already on the device, and cost the network nothing.
  if (worker?.controller) dress();
  // The texts of another language are asked for together with the program, not after it.
  let chosen = null;
  try {
    chosen = localStorage.getItem('plein-sens.language');
  } catch {
    // Storage is shut: then the browser's language counts.
  }
  const own = texts[chosen ?? navigator.language?.split('-')[0]];
  if (own && !started) link({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: own });
}));
