// SPDX-License-Identifier: MIT
/** An element: functions among the attributes are listeners, what is false is left out, text stays text. */
export const el = (name, attributes, ...inside) => fill(document.createElement(name), attributes, inside);

const svg = (name, attributes, ...inside) => fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, inside);

export const button = (kind, click, ...inside) => el('button', { type: 'button', class: kind, click }, inside);

/** The service speaks English, whatever the language of the chat. */
export const english = (text, name = 'span') => el(name, { lang: 'en' }, text);

export const unseen = (...words) => el('span', { class: 'unseen' }, words);

function fill(node, attributes, inside) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (value || value === 0) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...inside.flat(Infinity).filter((child) => child || child === 0));
  return node;
}

const ICONS = {
  send: 'M4 12h15M13 6l6 6-6 6',
  more: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  correct: 'M5 13l4.5 4.5L19 7',
  incorrect: 'M7 7l10 10M17 7L7 17',
  partial: 'M5 12c3-4 5 4 7 0s4-4 7 0',
  unsure: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18h.01',
  hint: 'M9 18h6M10 21h4M8.5 14.5a6 6 0 1 1 7 0c-.6.5-1 1-1 1.5h-5c0-.5-.4-1-1-1.5z',
};

export const icon = (name) =>
  svg('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, svg('path', { d: ICONS[name] }));

export function iconButton(name, label, click) {
  const made = button('small', click, icon(name));
  made.setAttribute('aria-label', label);
  return made;
}

/** By hand, for browsers make none on pages without TLS. */
export const uuid = () =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16),
  );

export const motion = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');
