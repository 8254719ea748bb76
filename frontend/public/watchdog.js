// A kiosk's second watchdog, in a thread of its own: a page that hangs cannot begin anew by itself, so the worker that
// stands between it and the network is asked to (`sw.js`).
let still = 0;

addEventListener('message', () => { still = 0; });
setInterval(async () => {
  still += 1;
  if (still > 20) {
    still = 0;
    await fetch('/hung').catch(() => {});
  }
}, 1000);
