// Runs in the head, before anything is painted. A tap that comes before the program is kept, shown, and replayed by
// the program when it is ready. The first question of the rights stands in the page too: it is shown at once, and an
// answer to it is kept like any other tap.
//
// The first look into storage costs a slow phone 0.1 s of its first paint; so only a screen as large as a kiosk's is
// asked here whether it is one. Language and direction are set by the program, with its texts: this page is French.
globalThis.pleinSens = { tap: null, choice: null, listening: new AbortController() };
if (Math.min(screen.width, screen.height) >= 700) {
  try {
    const isKiosk = localStorage.getItem('plein-sens.device') === 'kiosk';
    document.documentElement.classList.toggle('kiosk', isKiosk);
    // A kiosk's first screen needs the whole sheet, which it has on its disk.
    if (isKiosk) {
      const sheet = Object.assign(document.createElement('link'), { id: 'styles', rel: 'stylesheet', href: __STYLES__ });
      sheet.setAttribute('blocking', 'render');
      document.head.append(sheet);
    }
  } catch {
    // Storage is shut: then it is an ordinary device.
  }
}
// A kiosk has no way back: what the last person looked at stands in no history.
const { pushState } = history;
history.pushState = (...words) => {
  (document.documentElement.classList.contains('kiosk') ? history.replaceState : pushState).apply(history, words);
};
addEventListener('click', (event) => {
  const door = event.target.closest?.('#app a[data-early][href], #app button[data-early]');
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!door || elsewhere) return;
  event.preventDefault();
  for (const other of document.querySelectorAll('#app [data-early][aria-busy]')) {
    other.removeAttribute('aria-busy');
    other.classList.remove('pressed');
  }
  const path = door.getAttribute('href');
  pleinSens.tap = path;
  pleinSens.choice = path ? null : [...document.querySelectorAll('main .choice')].indexOf(door);
  if (path && pleinSens.show(path)) return;
  door.setAttribute('aria-busy', 'true');
  door.classList.add('pressed');
}, { capture: true, signal: pleinSens.listening.signal });

// Shows the screen of a path, if it stands in the page; whether it does. The program draws it again, at its address.
pleinSens.show = (path) => {
  const shown = document.getElementById('main');
  pleinSens.home ??= shown;
  const question = document.getElementById('first-question')?.content;
  const next = { '/': pleinSens.home, '/droits': question?.firstElementChild.cloneNode(true) }[path];
  if (!next || location.pathname !== '/' && location.pathname !== '/droits') return false;
  if (location.pathname !== path) history.pushState(null, '', path);
  shown.replaceWith(next);
  scrollTo(0, 0);
  next.focus();
  pleinSens.tap = null;
  return true;
};
addEventListener('popstate', () => pleinSens.show(location.pathname), { signal: pleinSens.listening.signal });
