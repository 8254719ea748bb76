// Starts the program, and does afterwards what the first screen need not wait for: fonts and the service worker.
const texts = __TEXTS__;
const fonts = __FONTS_CSS__;
const worker = navigator.serviceWorker;
let started = false;

const dress = () => {
  if (!fonts || document.querySelector('link[data-fonts]')) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = fonts;
  link.dataset.fonts = '';
  document.head.append(link);
};

// With a worker the fonts are already on the device, and cost the network nothing.
if (worker?.controller) dress();

Object.assign(pleinSens, {
  // Address -> the address of a language's texts; French has none, it is in the program.
  texts,
  texts_url: (language) => texts[language],
  // Called by the program once it has drawn. Answers where an early tap wanted to go.
  ready() {
    started = true;
    pleinSens.listening.abort();
    dress();
    worker?.register('/sw.js').catch((reason) => console.warn('No service worker:', reason));
    return pleinSens.tap;
  },
});

const fail = (reason) => {
  console.error('The program did not start:', reason);
  if (started) return;
  pleinSens.listening.abort();
  document.querySelector('#app [aria-busy]')?.removeAttribute('aria-busy');
  document.getElementById('boot-error').hidden = false;
  addEventListener('online', () => location.reload(), { once: true });
};

import(__APP_JS__).then((app) => app.default({ module_or_path: __APP_WASM__ })).catch(fail);
