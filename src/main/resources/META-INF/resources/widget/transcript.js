// SPDX-License-Identifier: MIT
import { button, el, english, icon, unseen } from './dom.js';

const SILENCE = 500;

export const letter = (index) => String.fromCharCode(65 + index);

/** What was said so far. Each exchange is drawn once, so that a screen reader hears it once. */
export class Transcript {
  #views = new Map();
  #context;

  constructor(context) {
    this.#context = context;
    this.node = el('div', { role: 'log', class: 'log', 'aria-live': 'off', 'aria-label': context.say.chat });
  }

  /** Draws what is new, in order. @return where the newest of it begins */
  update(exchanges, outbox) {
    const waiting = new Set(outbox.map(({ messageId }) => messageId));
    const shown = [...exchanges.filter(({ messageId }) => !waiting.has(messageId)), ...outbox];
    const ids = new Set(shown.map(({ messageId }) => messageId));
    for (const [id, { node }] of this.#views) {
      if (!ids.has(id)) this.#views.delete(id, node.remove());
    }
    let newest;
    shown.forEach((exchange, index) => {
      newest = this.#draw(exchange) ?? newest;
      const { node } = this.#views.get(exchange.messageId);
      const there = this.node.children[index];
      if (there !== node) this.node.insertBefore(node, there ?? null);
    });
    return newest;
  }

  /** What is drawn now is not announced, what is added later is. */
  hush() {
    this.node.setAttribute('aria-live', 'off');
    setTimeout(() => this.node.setAttribute('aria-live', 'polite'), SILENCE);
  }

  /** Hides options that are shown below, or where they were said again. @return whether the open question was said last */
  fold(openId) {
    const questions = [...this.node.querySelectorAll('.question')];
    const last = new Map(questions.map((node) => [node.dataset.question, node]));
    last.delete(openId);
    for (const node of questions) node.classList.toggle('folded', last.get(node.dataset.question) !== node);
    return openId && this.node.lastElementChild?.lastElementChild?.dataset.question === openId;
  }

  #draw(exchange) {
    const { messageId, replies, notice, detail } = exchange;
    const { say } = this.#context;
    let view = this.#views.get(messageId);
    if (!view) {
      view = { node: el('div', { class: 'exchange' }, this.#own(exchange)) };
      this.#views.set(messageId, view);
      if (!replies) return view.node;
    }
    if (view.replied || !replies) return undefined;
    view.replied = true;
    view.node.querySelector('.waiting')?.remove();
    const drawn = replies.map((reply) => replyView(reply, this.#context));
    if (notice) drawn.push(el('p', { class: 'notice' }, say[notice], ' ', detail && english(detail)));
    view.node.append(...drawn);
    return drawn[0];
  }

  #own({ text, label = text, replies }) {
    const { say } = this.#context;
    const waiting = !replies && el('small', { class: 'waiting' }, say.waiting);
    return label && el('div', { class: 'own' }, unseen(say.you, ' '), el('p', {}, label), waiting);
  }
}

/** A type that is not known here is shown by its text, which is complete by itself. */
function replyView(reply, context) {
  const { type, verdict, question, citations } = reply;
  const mark = { verdict, hint: 'hint' }[type];
  return el(
    'div',
    { class: `reply ${type} ${verdict ?? ''}`, 'data-question': question?.id },
    unseen(context.say.lector, ' '),
    mark && el('span', { class: 'mark' }, icon(mark)),
    el('div', { class: 'body', lang: 'en' }, BODIES.get(type)?.(reply, context) ?? el('p', {}, wordsOf(reply))),
    citations?.length > 0 && type !== 'progress' && el('p', { class: 'citations' }, cited(citations, context)),
  );
}

/** The text without the lines that repeat what the citations beside it show. */
function wordsOf({ text, citations = [] }) {
  const shown = new Set(citations.map(({ paragraph, quote }) => `Paragraph ${paragraph}: “${quote}”`));
  return text.split('\n').filter((line) => !shown.has(line)).join('\n');
}

const BODIES = new Map([
  ['question', asked],
  ['explainer', explained],
  ['progress', learnt],
]);

function asked({ text, question, number, length }, { say }) {
  if (!question) return undefined;
  const { stem, options = [], prompts = [] } = question;
  const opening = text.slice(0, Math.max(0, text.indexOf(stem))).split('\n').slice(0, -1).join('\n');
  const list = (name, all) => all.length > 0 && el(name, { class: 'options' }, all.map((one) => el('li', {}, one.text)));
  return [
    opening && el('p', {}, opening),
    el('p', { class: 'count', lang: say.tag }, say.question(number, length)),
    el('p', { class: 'stem' }, stem),
    list('ul', prompts),
    list('ol', options),
  ];
}

function explained({ title, sentences }, { say }) {
  const source = (background) => background && [': ', outside(background.url, background.title)];
  const told = ({ text, source: from, background }) =>
    from === 'background'
      ? el('span', { class: 'background' }, text, ' ', el('small', { lang: say.tag }, '(', say.background, source(background), ') '))
      : `${text} `;
  return sentences && [title && el('h3', {}, title), el('p', {}, sentences.map(told))];
}

/** A link, or its words alone when it leads to no web page. */
export function outside(url, ...words) {
  return /^https?:\/\//i.test(url) ? el('a', { href: url, target: '_blank', rel: 'noopener' }, words) : el('span', {}, words);
}

function learnt(reply, context) {
  const { text, result, total } = reply;
  const { say } = context;
  const list = (title, all) => all?.length > 0 && [el('h3', {}, title), el('ul', {}, all.map((one) => el('li', {}, one)))];
  const again = (citation) => [english(citation.quote, 'q'), ' ', cited([citation], context)];
  return [
    result?.asked
      ? el(
          'div',
          { class: 'summary', lang: say.tag },
          el('p', { class: 'score' }, say.score(result.correct, result.asked)),
          list(say.understood, result.understood?.map((fact) => english(fact))),
          list(say.readAgain, result.readAgain?.map(again)),
        )
      : el('p', {}, text),
    total > 0 && picture(reply, say),
  ];
}

function cited(citations, { say, cite }) {
  const each = new Map(citations.map((citation) => [citation.paragraph + citation.quote, citation]));
  return [...each.values()].map((citation) => {
    const { paragraph, quote } = citation;
    const made = button('cite', () => cite(citation, made), '¶ ', paragraph, unseen(`, ${say.evidence}: ${quote}`));
    made.setAttribute('aria-expanded', 'false');
    return made;
  });
}

const MOST = 300;

/** The article's facts as squares, one each or in proportion. */
function picture({ known, learning, unseen: unmet, total }, say) {
  const scale = Math.min(1, MOST / total);
  const kindOf = (index) => (index < known * scale ? 'known' : index < (known + learning) * scale ? 'learning' : '');
  const squares = Array.from({ length: Math.round(total * scale) }, (_, index) => el('i', { class: kindOf(index) }));
  const key = (kind, number, words) => el('span', {}, el('i', { class: kind }), number, ' ', words);
  return el(
    'figure',
    { lang: say.tag },
    el('div', { class: 'picture', role: 'img', 'aria-label': say.picture(known, learning, unmet, total) }, squares),
    el('figcaption', {}, key('known', known, say.known), key('learning', learning, say.learning), key('', unmet, say.unseen)),
  );
}
