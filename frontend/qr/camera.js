// Shows what the camera sees until it has read a QR: with the browser's own reader where there is one, else with the
// program that comes for it. Loaded when somebody opens the camera, by the public page and by the staff's.

// Wider pictures are read more slowly, not better.
const WIDEST = 1280;
const PAUSE_MS = 150;
// Each so manieth picture is looked at closely, which takes three times as long.
const CLOSELY = 3;

let program = null;
let tries = 0;

// The text of the first QR; null if the picture was taken away before. Where the camera does not open it fails with the
// browser's own reason, a `DOMException`; where nothing here can read, with an error that is none.
export async function scan(video) {
  // What reads sets out while the person is asked.
  const coming = reader().catch(() => null);
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: WIDEST } } });
  try {
    // Its picture makes no sound; said so, it plays by itself everywhere.
    Object.assign(video, { srcObject: stream, muted: true });
    await video.play().catch((reason) => {
      if (video.isConnected) throw reason;
    });
    const read = await coming;
    if (!read) throw new Error('nothing here reads a QR');
    while (video.isConnected) {
      const begun = performance.now();
      const text = await read(video);
      if (text) return text;
      // No more than half of the time: the page answers every tap.
      await new Promise((next) => setTimeout(next, Math.max(PAUSE_MS, performance.now() - begun)));
    }
    return null;
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}

async function reader() {
  const own = globalThis.BarcodeDetector;
  // Some browsers have the name, and nothing behind it.
  if ((await own?.getSupportedFormats())?.includes('qr_code')) {
    const detector = new own({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue;
  }
  const { read } = await loaded();
  const canvas = document.createElement('canvas');
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  let looks = 0;
  return (video) => {
    const smaller = Math.min(1, WIDEST / Math.max(video.videoWidth, video.videoHeight));
    const [width, height] = [video.videoWidth, video.videoHeight].map((side) => Math.round(side * smaller));
    if (!width || !height) return null;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    paper.drawImage(video, 0, 0, width, height);
    const { data } = paper.getImageData(0, 0, width, height);
    const grey = new Uint8Array(width * height);
    for (let dot = 0; dot < grey.length; dot += 1) {
      grey[dot] = (data[4 * dot] * 77 + data[4 * dot + 1] * 150 + data[4 * dot + 2] * 29) >> 8;
    }
    looks += 1;
    try {
      return read(width, height, grey, looks % CLOSELY === 0);
    } catch {
      // A picture on which it breaks says nothing; the next one may.
      return null;
    }
  };
}

// Once. A browser may remember that an import failed, so each try has a name of its own.
function loaded() {
  program ??= import(__QR_JS__ + (tries ? '#' + tries : ''))
    .then(async (program) => {
      await program.default({ module_or_path: __QR_WASM__ });
      // From now on it is on the device, also without a network.
      navigator.serviceWorker?.ready.then(({ active }) => active.postMessage({ type: 'keep', name: 'qr' }));
      return program;
    })
    .catch((reason) => {
      program = null;
      tries += 1;
      throw reason;
    });
  return program;
}
