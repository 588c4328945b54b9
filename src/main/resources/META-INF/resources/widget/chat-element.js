// SPDX-License-Identifier: MIT
import { ChatView } from './chat-view.js';
import { Conversation } from './conversation.js';
import { el, motion } from './dom.js';
import en from './strings/en.js';

const PACE = 350;

/**
 * A chat about one article. What stands inside the tag is shown until it is there; it begins when it comes into view, so
 * that whoever never looks at it leaves no trace. README.md has the attributes.
 */
export class LectorChat extends HTMLElement {
  static observedAttributes = ['article', 'api', 'lang'];

  #conversation;
  #view;
  #life;
  #styled;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
    const style = el('link', { rel: 'stylesheet', href: new URL('chat.css', import.meta.url) });
    this.#styled = new Promise((done) => ['load', 'error'].forEach((end) => style.addEventListener(end, done)));
    this.shadowRoot.append(style, el('slot'));
  }

  /** Empty when the attribute is no address. */
  get api() {
    try {
      return new URL(this.getAttribute('api') || '/', import.meta.url).href.replace(/\/+$/, '');
    } catch {
      return '';
    }
  }

  get text() {
    return this.getAttribute('text') || 'article, main, body';
  }

  connectedCallback() {
    this.#begin();
  }

  disconnectedCallback() {
    this.#end();
  }

  attributeChangedCallback(name, before, now) {
    if (this.#life && before !== now) this.#begin();
  }

  /** Draws what is not drawn yet; may be called at any time. */
  update() {
    this.#view?.update();
  }

  /** Replaces an older beginning, whatever that waits for. */
  async #begin() {
    this.#end();
    this.#life = new AbortController();
    const { signal } = this.#life;
    const article = this.getAttribute('article');
    const [say] = await Promise.all([this.#strings(), this.#styled, this.#seen(signal)]);
    if (signal.aborted || !article) return;
    const conversation = new Conversation(this.api, article, motion() === 'smooth' ? PACE : 0);
    this.#conversation = conversation;
    this.#view = new ChatView(this, conversation, say);
    conversation.addEventListener('change', () => this.update(), { signal });
    addEventListener('online', () => conversation.advance(), { signal });
    addEventListener('offline', () => conversation.lostNetwork(), { signal });
    this.shadowRoot.append(this.#view.node);
    conversation.advance();
    this.update();
  }

  #end() {
    this.#life?.abort();
    this.#conversation?.close();
    this.#view?.remove();
    this.#life = this.#conversation = this.#view = undefined;
    this.shadowRoot.querySelector('slot').hidden = false;
  }

  async #strings() {
    const tag = this.lang || this.closest('[lang]')?.lang || '';
    const french = /^fr\b/i.test(tag) && (await import('./strings/fr-CA.js').catch(() => undefined));
    return french ? french.default : en;
  }

  #seen(signal) {
    return new Promise((done) => {
      const watch = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) done(watch.disconnect());
      });
      watch.observe(this);
      signal.addEventListener('abort', () => watch.disconnect());
    });
  }
}
