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
  // Whether there is a camera that can read squares.
  hasCamera: () => 'BarcodeDetector' in globalThis && Boolean(navigator.mediaDevices),
  // Shows what the camera sees until it has read a square; null if the picture was taken away before.
  async scan(video) {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    try {
      video.srcObject = stream;
      await video.play();
      const detector = new BarcodeDetector({ formats: ['qr_code'] });
      while (video.isConnected) {
        const [found] = await detector.detect(video).catch(() => []);
        if (found) return found.rawValue;
        await new Promise((next) => setTimeout(next, 150));
      }
      return null;
    } finally {
      for (const track of stream.getTracks()) track.stop();
    }
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
