// Runs in the head, before anything is painted. Two things cannot wait for the program: what this device is, and a
// tap that comes too early. Such a tap is kept, shown, and replayed by the program when it is ready.
globalThis.pleinSens = { tap: null, language: null, listening: new AbortController() };
try {
  const root = document.documentElement;
  const language = localStorage.getItem('plein-sens.language');
  pleinSens.language = language;
  if (localStorage.getItem('plein-sens.device') === 'kiosk') root.classList.add('kiosk');
  if (language) {
    root.lang = language;
    root.dir = /^(ar|fa|he|ps|ur)\b/.test(language) ? 'rtl' : 'ltr';
  }
} catch {
  // Storage is shut: then it is an ordinary device that speaks French.
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
