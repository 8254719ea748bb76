// Starts the staff's program. It keeps nothing on the device and starts no worker: without the centre there is no office. But
// where a tablet holds a stop, the public worker keeps this page too.
const texts = __TEXTS__;
const fonts = __FONTS_CSS__;
let engine = null;

globalThis.pleinSens = {
  textsUrl: (name) => texts[name],
  // The rights engine, loaded when the desk needs it.
  engine() {
    engine ??= import(__RIGHTS_JS__)
      .then(async (program) => {
        await program.default({ module_or_path: __RIGHTS_WASM__ });
        return program;
      })
      .catch((reason) => {
        engine = null;
        throw reason;
      });
    return engine;
  },
  // Whether there is a camera, and what it reads.
  hasCamera: () => Boolean(navigator.mediaDevices),
  scan: (video) => import(__CAMERA_JS__).then(({ scan }) => scan(video)),
  // All of the program is here at once.
  behind: () => Promise.resolve(),
  // From now on the stop can be held, or a workshop's attendance noted, without a network, in this language.
  async stay(language) {
    const worker = navigator.serviceWorker;
    await worker?.register('/sw.js');
    const { active } = (await worker?.ready) ?? {};
    for (const name of ['equipe', 'qr', language]) active?.postMessage({ type: 'keep', name });
  },
  // Called by the program once it has drawn.
  ready() {
    if (fonts) document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: fonts }));
  },
};

import(__APP_JS__).then((app) => app.default({ module_or_path: __APP_WASM__ })).catch((reason) => {
  console.error('The program did not start:', reason);
  document.getElementById('boot-error').hidden = false;
});
