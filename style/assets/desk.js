// A queue that is open shows what changes in it, a request what happened to it. Without this, opening the page again does the same.

const list = document.querySelector('[data-events]');
let events;

// What is focused stays focused, wherever it stands in the new list.
function show(html) {
  const here = list.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  list.innerHTML = html;
  const links = here === null ? [] : [...list.querySelectorAll('a')];
  links.find((link) => link.getAttribute('href') === here)?.focus();
}

// What ended is begun anew only when somebody comes back to the page: one that nobody looks at keeps no visit open.
function listen() {
  if (events !== undefined && events.readyState !== EventSource.CLOSED) return;
  events = new EventSource(list.dataset.events);
  for (const name of ['queue', 'request']) events.addEventListener(name, (event) => show(event.data));
  events.addEventListener('error', () => events.close());
}

if (list !== null) {
  listen();
  addEventListener('focus', listen);
}
