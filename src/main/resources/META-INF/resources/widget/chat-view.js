// SPDX-License-Identifier: MIT
import { Composer, Tray } from './answering.js';
import { button, el, motion } from './dom.js';
import { Evidence } from './evidence.js';
import { Menu } from './menu.js';
import { Transcript } from './transcript.js';

/** The chat as it is seen: its parts, and what keys and focus do between them. */
export class ChatView {
  #host;
  #conversation;
  #say;
  #begun = false;
  #pointed;
  #settled;
  #latest;
  #told = '';
  #inView = true;

  constructor(host, conversation, say) {
    this.#host = host;
    this.#conversation = conversation;
    this.#say = say;
    const tell = (words) => this.#tell(words);
    const send = (message) => this.#send(message);
    const act = (action, label) => send({ action, label });
    this.transcript = new Transcript({ say, cite: (citation, cite) => this.#cite(citation, cite) });
    this.evidence = new Evidence({ say, selector: () => host.text, closed: () => this.#offerWayBack() });
    this.menu = new Menu({ say, act, tell, conversation, startOver: () => this.#startOver() });
    this.tray = new Tray({ say, act, tell });
    this.composer = new Composer({ say, send: (text) => send({ text }), choose: (digit) => this.tray.answerBy(digit) });
    this.label = el('span', {});
    this.bar = el('progress');
    this.progress = el('div', { class: 'far' }, this.label, this.bar);
    this.status = el('p', { class: 'status', role: 'status' });
    this.retry = button('chip', () => conversation.advance(), say.tryNow);
    this.typing = el('p', { class: 'typing' }, say.writing);
    this.earlier = button('chip', () => this.#showEarlier(), say.earlier);
    this.scroller = el('div', { class: 'scroller', tabindex: 0 }, this.earlier, this.transcript.node, this.typing, this.tray.node);
    this.back = button('back primary', () => this.#comeBack(), say.back);
    this.node = this.#frame();
    this.watch = new IntersectionObserver(([{ isIntersecting }]) => this.#offerWayBack(isIntersecting));
    this.watch.observe(host);
  }

  #frame() {
    const say = this.#say;
    const title = el('div', { class: 'title' }, el('h2', {}, say.title), el('p', {}, say.chat));
    return el(
      'section',
      { class: 'chat', lang: say.tag, 'aria-label': say.chat, keydown: (event) => this.#key(event) },
      el('header', {}, title, this.menu.button, this.menu.node, this.progress),
      el('div', { class: 'middle' }, this.scroller, this.evidence.node),
      el('footer', {}, el('div', { class: 'line' }, this.status, this.retry), this.composer.node),
      this.back,
    );
  }

  remove() {
    this.evidence.close();
    this.watch.disconnect();
    this.node.remove();
  }

  update() {
    const { exchanges, earlier, outbox, quiz, opened, trouble } = this.#conversation;
    const there = exchanges.length > 0;
    const settled = opened && outbox.length === 0;
    const focused = this.#focused();
    this.node.hidden = !there && !trouble;
    this.#host.shadowRoot.querySelector('slot').hidden = there;
    const fresh = this.transcript.update(exchanges, outbox);
    this.earlier.hidden = !(earlier > 0);
    this.typing.hidden = settled || !there || trouble;
    this.#showProgress(quiz);
    this.tray.update(quiz, exchanges, settled);
    this.tray.echo(!this.transcript.fold(settled ? quiz?.question?.id : undefined));
    this.composer.node.hidden = !there;
    this.composer.update(this.tray.isTyped);
    this.#showTrouble(trouble);
    if (there) this.#follow(fresh, settled);
    this.#keepFocus(focused);
  }

  #focused() {
    return this.#host.shadowRoot.activeElement;
  }

  #showProgress(quiz) {
    this.progress.hidden = !quiz;
    if (!quiz) return;
    const { number, length, answered, correct } = quiz;
    this.label.textContent = this.#say.question(number, length);
    this.bar.setAttribute('aria-label', this.#say.progress(number, length, correct));
    this.bar.max = length;
    this.bar.value = answered;
  }

  /** When what was focused is gone, the keyboard goes on where the answer is given. */
  #keepFocus(before) {
    const now = this.#focused();
    const lost = before && (!now || now.closest('[hidden]'));
    if (this.tray.isTyped && (lost || now === this.tray.node)) this.composer.field.focus({ preventScroll: true });
    else if (lost) this.tray.node.focus({ preventScroll: true });
  }

  /** New replies are scrolled to, but never past their own beginning. */
  #follow(fresh, settled) {
    const { scroller } = this;
    const bottom = scroller.scrollHeight - scroller.clientHeight;
    const first = !this.#begun;
    if (!first && !fresh && settled === this.#settled) return;
    this.#begun = true;
    this.#settled = settled;
    this.#latest = fresh ?? this.#latest;
    const last = this.#conversation.exchanges.at(-1);
    if (first) {
      this.#pointed = last.messageId;
      this.transcript.hush();
      scroller.scrollTop = bottom;
      return;
    }
    if (settled) this.#point(last);
    scroller.scrollTo({ top: Math.min(bottom, this.#latest.offsetTop - 12), behavior: motion() });
  }

  #send(message) {
    this.#tell('');
    this.evidence.close();
    this.#conversation.send(message);
  }

  #showEarlier() {
    const hush = () => this.transcript.hush();
    this.#conversation.showEarlier(hush).catch(() => this.#tell(this.#say.failed));
  }

  /** What is asked for by "where" is shown once. */
  #point({ messageId, action, replies }) {
    if (messageId === this.#pointed) return;
    this.#pointed = messageId;
    const [citation] = replies.flatMap(({ citations }) => citations ?? []);
    if (action?.type === 'where' && citation) this.evidence.open(citation);
  }

  #startOver() {
    this.evidence.close();
    this.#conversation.startOver();
    this.tray.node.focus({ preventScroll: true });
  }

  #cite(citation, cite) {
    if (cite.getAttribute('aria-expanded') === 'true') this.evidence.close();
    else this.evidence.open(citation, cite);
    this.#offerWayBack();
  }

  /** On a phone the article scrolls the chat away. */
  #offerWayBack(inView = this.#inView) {
    this.#inView = inView;
    this.back.hidden = inView || !this.evidence.isOpen;
  }

  #comeBack() {
    this.#host.scrollIntoView({ block: 'center', behavior: motion() });
    this.evidence.node.focus({ preventScroll: true });
  }

  #key(event) {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const typing = target.matches('textarea, select, input:not([type=checkbox])');
    if (key === 'Escape') this.#leave();
    else if (/^[1-9]$/.test(key) && !typing && !ctrlKey && !metaKey && !altKey) {
      if (this.tray.choose(Number(key))) event.preventDefault();
    }
  }

  #leave() {
    if (this.menu.isOpen) this.menu.toggle(false);
    else if (this.evidence.isOpen) this.evidence.close();
    else this.#focused()?.blur();
  }

  #tell(words) {
    this.#told = words;
    this.status.textContent = words;
  }

  #showTrouble(trouble) {
    const say = this.#say;
    const { kind, seconds } = trouble ?? {};
    const words = kind === 'busy' ? say.busy(seconds) : say[kind];
    const line = words ?? this.#told;
    if (this.status.textContent !== line) this.status.textContent = line;
    this.status.classList.toggle('trouble', Boolean(kind));
    this.retry.hidden = !kind || kind === 'busy';
  }
}
