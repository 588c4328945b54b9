// SPDX-License-Identifier: MIT
import { button, el, english, icon } from './dom.js';
import { formFor } from './forms.js';

const LONGEST = 2000;

/** Below what was said: the controls that answer the open question, and the quick replies. */
export class Tray {
  #context;
  #drawn;
  #form;

  constructor(context) {
    this.#context = context;
    this.node = el('div', { class: 'tray', role: 'group', tabindex: '-1', 'aria-label': context.say.answering });
  }

  get isTyped() {
    return Boolean(this.#form && !this.#form.parts);
  }

  /** Draws anew only what has changed: what is half filled in stays. */
  update({ quiz, exchanges = [] }) {
    const { say, act, tell } = this.#context;
    const question = quiz?.question;
    const tried = wrongChoices(question?.id, exchanges);
    const suggestions = quickReplies(exchanges.at(-1), question);
    const drawn = JSON.stringify([question?.id, question?.version, [...tried], suggestions]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const answer = (response, label) => act({ type: 'answer', question: question.id, response }, label);
    this.#form = question && formFor(question, tried, { say, answer, tell });
    const chip = ({ label, action }) => {
      const made = button('chip', () => act(action, label), label);
      made.lang = 'en';
      return made;
    };
    this.node.dataset.question = question?.id ?? '';
    this.node.replaceChildren();
    if (this.#form?.parts) this.node.append(el('fieldset', {}, english(question.stem, 'legend'), this.#form.parts));
    if (suggestions.length > 0) this.node.append(el('p', { class: 'chips' }, suggestions.map(chip)));
  }

  /** Says the question again, when something else was said since. */
  echo(needed) {
    this.node.classList.toggle('echo', needed);
  }

  /** What key 1, 2, … does. @return whether it did something */
  choose(number) {
    return this.#form?.choose?.(number) ?? false;
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

/** The last reply's first; answers have controls of their own. */
function quickReplies(exchange, question) {
  const all = [...(exchange?.replies ?? [])].reverse().flatMap(({ suggestions }) => suggestions ?? []);
  const each = new Map(all.map((suggestion) => [suggestion.label, suggestion]));
  return [...each.values()].filter(({ action }) => !(action.type === 'answer' && action.question === question?.id));
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
