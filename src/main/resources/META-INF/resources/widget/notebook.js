// SPDX-License-Identifier: MIT
/**
 * What a browser remembers: the learner for an API; for each article the conversation and what is not acknowledged yet.
 * Where nothing may be stored, it lasts as long as the page.
 */
export class Notebook {
  #learner;
  #article;
  #pages = {};

  constructor(api, article) {
    this.#learner = `lector:${api}`;
    this.#article = `lector:${api}:${article}`;
  }

  get learner() {
    return this.#read(this.#learner);
  }

  get conversation() {
    return this.#read(this.#article).conversation;
  }

  get outbox() {
    const { outbox } = this.#read(this.#article);
    return Array.isArray(outbox) ? outbox.filter((message) => message?.messageId) : [];
  }

  become(learner) {
    this.#write(this.#learner, learner);
  }

  open(conversation, outbox = this.outbox) {
    this.#write(this.#article, { conversation, outbox });
  }

  post(message) {
    this.open(this.conversation, [...this.outbox, message]);
  }

  acknowledge(id) {
    this.open(this.conversation, this.outbox.filter(({ messageId }) => messageId !== id));
  }

  // Storage may be closed to this page or full, and others write there, whatever they like
  #read(key) {
    try {
      return this.#pages[key] ?? JSON.parse(localStorage.getItem(key)) ?? {};
    } catch {
      return {};
    }
  }

  #write(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
      delete this.#pages[key];
    } catch {
      this.#pages[key] = value;
    }
  }
}
