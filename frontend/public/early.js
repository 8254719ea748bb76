// Runs in the head, before anything is painted. A tap that comes before the program is kept, shown, and replayed by
// the program when it is ready.
//
// The first look into storage costs a slow phone 0.1 s of its first paint; so only a screen as large as a kiosk's is
// asked here whether it is one. Language and direction are set by the program, with its texts: this page is French.
globalThis.pleinSens = { tap: null, listening: new AbortController() };
if (Math.min(screen.width, screen.height) >= 700) {
  try {
    const isKiosk = localStorage.getItem('plein-sens.device') === 'kiosk';
    document.documentElement.classList.toggle('kiosk', isKiosk);
  } catch {
    // Storage is shut: then it is an ordinary device.
  }
}
addEventListener('click', (event) => {
  const door = event.target.closest?.('#app a[data-early][href], #app button[data-early]');
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!door || elsewhere) return;
  event.preventDefault();
  for (const other of document.querySelectorAll('#app [data-early][aria-busy]')) {
    other.removeAttribute('aria-busy');
    other.classList.remove('pressed');
  }
  door.setAttribute('aria-busy', 'true');
  door.classList.add('pressed');
  pleinSens.tap = door.getAttribute('href') ?? door.dataset.early;
}, { capture: true, signal: pleinSens.listening.signal });
