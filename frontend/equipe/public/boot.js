// Starts the staff's program. It keeps nothing on the device and starts no worker: without the centre there is no office.
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
  // Called by the program once it has drawn.
  ready() {
    if (fonts) document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: fonts }));
  },
};

import(__APP_JS__).then((app) => app.default({ module_or_path: __APP_WASM__ })).catch((reason) => {
  console.error('The program did not start:', reason);
  document.getElementById('boot-error').hidden = false;
});
