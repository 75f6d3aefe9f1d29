// Single keys on the pages of the desk, for whoever has not turned them off: then this is not loaded at all.
// The list that staff read is `app/src/desk/keys.rs`.

const KEYS = {
  n: '.desk-bar__next',
  t: 'button[name="act"][value="claim"]',
  r: '#answer, #asked',
  m: '#note',
  p: '.pass-on > summary',
  v: 'button[name="act"][value="preview"]',
  c: '#look',
  a: '.desk-bar__call',
  '?': '.desk-bar__keys',
};

for (const [key, selector] of Object.entries(KEYS)) {
  document.querySelector(selector)?.setAttribute('aria-keyshortcuts', key);
}

// What was typed and not sent would be lost where a key leads to another page: then the key leads to it instead.
const unsent = () => [...document.querySelectorAll('main form[method="post"] textarea')].find((box) => box.value.trim() !== '');

function act(element) {
  if (element.matches('input, textarea')) return element.focus();
  if (element.matches('summary')) {
    element.parentElement.open = true;
    return element.parentElement.querySelector('select, textarea').focus();
  }
  const box = element.matches('a') ? unsent() : undefined;
  return box === undefined ? element.click() : box.focus();
}

addEventListener('keydown', (event) => {
  const { altKey, ctrlKey, isComposing, key, metaKey, repeat, shiftKey, target } = event;
  // a question mark needs the shift key on most keyboards; no letter does
  if (altKey || ctrlKey || metaKey || repeat || isComposing || (shiftKey && key !== '?')) return;
  if (target.closest?.('input, textarea, select, [contenteditable]')) return;
  const selector = KEYS[key.toLowerCase()];
  const element = selector === undefined ? null : document.querySelector(selector);
  if (element === null) return;
  event.preventDefault();
  act(element);
});
