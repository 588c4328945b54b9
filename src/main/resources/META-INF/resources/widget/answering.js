// SPDX-License-Identifier: MIT
import { button, el, english, icon, iconButton, unseen } from './dom.js';
import { letter } from './transcript.js';

const LONGEST = 2000;

/** Below what was said: the controls that answer the open question, and the quick replies. */
export class Tray {
  #context;
  #drawn = {};
  #form;

  constructor(context) {
    this.#context = context;
    this.fields = el('fieldset');
    this.chips = el('p', { class: 'chips' });
    this.node = el('div', { class: 'tray', role: 'group', tabindex: '-1', 'aria-label': context.say.answering }, this.fields, this.chips);
  }

  get isTyped() {
    return Boolean(this.#form && !this.#form.parts);
  }

  /** Draws anew only what has changed: what is half filled in stays, unseen while a message is on its way. */
  update(quiz, exchanges, settled) {
    const question = quiz?.question;
    if (settled) {
      const tried = wrongChoices(question?.id, exchanges);
      const suggestions = quickReplies(exchanges.at(-1));
      if (this.#isNew('form', [question, ...tried])) this.#drawForm(question, tried);
      if (this.#isNew('chips', suggestions)) this.#drawChips(suggestions);
      this.node.dataset.question = question?.id ?? '';
    }
    this.fields.hidden = !settled || !this.#form?.parts;
    this.chips.hidden = !settled || !this.chips.firstChild;
  }

  #isNew(part, content) {
    const before = this.#drawn[part];
    this.#drawn[part] = JSON.stringify(content);
    return this.#drawn[part] !== before;
  }

  #drawForm(question, tried) {
    const { say, act, tell } = this.#context;
    const answer = (response, label) => act({ type: 'answer', question: question.id, response }, label);
    this.#form = question && formFor(question, tried, { say, answer, tell });
    const parts = this.#form?.parts;
    const fields = el('fieldset', {}, parts && [english(question.stem, 'legend'), parts]);
    this.fields.replaceWith(fields);
    this.fields = fields;
  }

  #drawChips(suggestions) {
    const chip = ({ label, action }) => {
      const made = button('chip', () => this.#context.act(action, label), label);
      made.lang = 'en';
      return made;
    };
    this.chips.replaceChildren(...suggestions.map(chip));
  }

  /** Says the question again, when something else was said since. */
  echo(needed) {
    this.node.classList.toggle('echo', needed);
  }

  /** What key 1, 2, … does. @return whether it did something */
  choose(number) {
    return !this.fields.hidden && this.#form.choose(number);
  }

  /** As choose(), where a number alone is the whole answer. */
  answerBy(number) {
    return this.#form?.direct && this.choose(number);
  }
}

/** Options that were judged wrong since the question was last closed. */
function wrongChoices(questionId, exchanges) {
  const tried = new Set();
  for (const { action, replies } of exchanges) {
    const verdict = replies.find((reply) => reply.type === 'verdict' && reply.questionId === questionId);
    const choices = action?.response?.choices ?? [];
    if (verdict?.closed) tried.clear();
    else if (verdict?.verdict === 'incorrect' && choices.length === 1) tried.add(choices[0]);
  }
  return tried;
}

/** The last reply's first, without a question's own options: they have controls. A service that asks back offers answers too. */
function quickReplies(exchange) {
  const offered = ({ type, suggestions = [] }) =>
    suggestions.filter(({ action }) => action.type !== 'answer' || type === 'suggestions');
  const all = [...(exchange?.replies ?? [])].reverse().flatMap(offered);
  return [...new Map(all.map((suggestion) => [suggestion.label, suggestion])).values()];
}

/** The text field: Enter sends, Shift and Enter begin a new line. */
export class Composer {
  #context;

  constructor(context) {
    const { say } = context;
    this.#context = context;
    this.field = el('textarea', {
      rows: 1,
      maxlength: LONGEST,
      enterkeyhint: 'send',
      'aria-label': say.message,
      keydown: (event) => this.#key(event),
    });
    const send = el('button', { class: 'primary send', 'aria-label': say.send }, icon('send'));
    this.node = el('form', { class: 'composer', submit: (event) => this.#submit(event) }, this.field, send);
  }

  update(typed) {
    const { say } = this.#context;
    this.field.placeholder = typed ? say.typeAnswer : say.placeholder;
  }

  #key(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.#submit(event);
  }

  #submit(event) {
    event.preventDefault();
    const { send, choose } = this.#context;
    const text = this.field.value.trim();
    if (!text) return;
    this.field.value = '';
    // The number of an option, as when the key is pressed outside of the field
    if (!/^[1-9]$/.test(text) || !choose(Number(text))) send(text);
    this.field.focus();
  }
}

/**
 * The controls that answer a question.
 *
 * @return {parts, choose(number), direct}: what a digit does, whether that is the answer; no parts when it is typed
 */
function formFor(question, tried, context) {
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

/** Who types a number may then mean the option that says it, which the service finds out. */
const hasNumber = ({ text }) => /\d/.test(text);

function single({ options }, tried, { say, answer }) {
  const buttons = options.map(({ id, text }, index) => {
    const wrong = tried.has(id);
    const click = () => answer({ choices: [id] }, named(options, id));
    const key = index < 9 && el('kbd', { 'aria-hidden': 'true' }, index + 1);
    const made = button('option', click, el('b', {}, letter(index)), english(text), wrong && unseen(say.tried), key);
    made.disabled = wrong;
    return made;
  });
  return { parts: buttons, direct: !options.some(hasNumber), choose: (number) => press(buttons[number - 1]) };
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
