// Starts the staff's program. It keeps nothing on the device and starts no worker: without the centre there is no office.
const texts = __TEXTS__;
const fonts = __FONTS_CSS__;

globalThis.pleinSens = {
  textsUrl: (name) => texts[name],
  // Called by the program once it has drawn.
  ready() {
    if (fonts) document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: fonts }));
  },
};

import(__APP_JS__).then((app) => app.default({ module_or_path: __APP_WASM__ })).catch((reason) => {
  console.error('The program did not start:', reason);
  document.getElementById('boot-error').hidden = false;
});
