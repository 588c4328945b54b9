// SPDX-License-Identifier: MIT
import { button, el, english, iconButton, unseen } from './dom.js';
import { letter } from './transcript.js';

/**
 * The controls that answer a question.
 *
 * @return {parts, choose(number), direct}: what a digit does, whether that is the answer; no parts when it is typed
 */
export function formFor(question, tried, context) {
  if (!question.options?.length) return {};
  const form = { 'multiple-response': several, ordering, matching }[question.kind] ?? single;
  return form(question, tried, context);
}

const named = (options, id) => {
  const index = options.findIndex((option) => option.id === id);
  return `${letter(index)}) ${options[index].text}`;
};

const how = (words) => el('p', { class: 'how' }, words);

function press(control) {
  if (!control || control.disabled) return false;
  control.focus();
  control.click();
  return true;
}

function focus(control) {
  control?.focus();
  return Boolean(control);
}

function single({ options }, tried, { say, answer }) {
  const buttons = options.map(({ id, text }, index) => {
    const wrong = tried.has(id);
    const click = () => answer({ choices: [id] }, named(options, id));
    const key = index < 9 && el('kbd', { 'aria-hidden': 'true' }, index + 1);
    const made = button('option', click, el('b', {}, letter(index)), english(text), wrong && unseen(say.tried), key);
    made.disabled = wrong;
    return made;
  });
  return { parts: buttons, direct: true, choose: (number) => press(buttons[number - 1]) };
}

function several({ options }, tried, { say, answer, tell }) {
  const boxes = options.map(({ id }) => el('input', { type: 'checkbox', value: id }));
  const send = () => {
    const choices = boxes.filter((box) => box.checked).map((box) => box.value);
    if (choices.length === 0) tell(say.chooseFirst);
    else answer({ choices }, choices.map((id) => named(options, id)).join('; '));
  };
  const row = ({ text }, index) => el('label', { class: 'option' }, boxes[index], el('b', {}, letter(index)), english(text));
  return {
    parts: [how(say.chooseAll), options.map(row), button('primary', send, say.sendAnswer)],
    choose: (number) => press(boxes[number - 1]),
  };
}

function ordering({ options }, tried, { say, answer, tell }) {
  const list = el('ol', { class: 'order' });
  const rows = options.map(({ id, text }) => {
    const row = { id, text };
    const up = iconButton('up', say.up(text), () => move(row, -1, up));
    const down = iconButton('down', say.down(text), () => move(row, 1, down));
    return Object.assign(row, { up, down, node: el('li', { class: 'option' }, english(text), up, down) });
  });
  const lay = () => {
    list.append(...rows.map(({ node }) => node));
    rows.forEach(({ up, down }, index) => {
      up.disabled = index === 0;
      down.disabled = index === rows.length - 1;
    });
  };
  const firstOf = ({ up, down }) => (up.disabled ? down : up);
  const move = (row, by, pressed) => {
    const from = rows.indexOf(row);
    rows.splice(from + by, 0, ...rows.splice(from, 1));
    lay();
    (pressed.disabled ? firstOf(row) : pressed).focus();
    tell(say.moved(row.text, from + by + 1, rows.length));
  };
  const send = () => {
    const order = rows.map(({ id }) => id);
    answer({ order }, order.map((id) => named(options, id)).join(' → '));
  };
  lay();
  return {
    parts: [how(say.order), list, button('primary', send, say.sendAnswer)],
    choose: (number) => focus(rows[number - 1] && firstOf(rows[number - 1])),
  };
}

function matching({ options, prompts }, tried, { say, answer, tell }) {
  const choice = ({ id }) => el('option', { value: id, lang: 'en' }, named(options, id));
  const selects = prompts.map(() => el('select', {}, new Option(say.pick, ''), options.map(choice)));
  const send = () => {
    if (focus(selects.find((select) => !select.value))) {
      tell(say.matchFirst);
      return;
    }
    const pairs = Object.fromEntries(prompts.map(({ id }, index) => [id, selects[index].value]));
    answer({ pairs }, prompts.map(({ id, text }) => `${text}: ${named(options, pairs[id])}`).join('; '));
  };
  const row = ({ text }, index) => el('label', { class: 'pair' }, english(text), selects[index]);
  return {
    parts: [how(say.match), prompts.map(row), button('primary', send, say.sendAnswer)],
    choose: (number) => focus(selects[number - 1]),
  };
}
