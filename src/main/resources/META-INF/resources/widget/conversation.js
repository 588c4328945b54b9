// SPDX-License-Identifier: MIT
import { uuid } from './dom.js';
import { Notebook } from './notebook.js';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30000;
const PATIENCE = 15000;
const FAULTS = 3;

class Refused extends Error {
  constructor(status, retryAfter, problem) {
    super(problem?.detail ?? problem?.title ?? '');
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

const pause = (time) => new Promise((done) => setTimeout(done, time));

/** Two chats that begin at once become one learner. */
const oneAtATime = (name, work) => (navigator.locks ? navigator.locks.request(name, work) : work());

/** Whether a message means something in another conversation too. */
const standsAlone = ({ action }) => !action?.question;

/**
 * A conversation over a network that may fail. All that is to be done (enrol, open or resume, deliver what waits) is a step
 * of advance(), which may be called at any time; a "change" event follows each change.
 */
export class Conversation extends EventTarget {
  /** Exchanges as the service sends them, oldest first; and between them {messageId, notice, detail, replies: []}. */
  exchanges = [];
  quiz;
  opened = false;
  earlier;
  /** Why nothing moves: {kind: offline | unreachable | busy | refused, seconds}. */
  trouble;

  #api;
  #article;
  #pace;
  #book;
  #life = new AbortController();
  #timer;
  #running = false;
  #again = false;
  #failures = 0;
  #mended = false;
  #notices = [];

  /** @param pace how long a reply takes at least, in ms */
  constructor(api, article, pace) {
    super();
    this.#api = api;
    this.#article = article;
    this.#pace = pace;
    this.#book = new Notebook(api, article);
  }

  get outbox() {
    return this.#book.outbox;
  }

  get resumeCode() {
    return this.#book.learner.resumeCode;
  }

  /** @param message {text} or {action, label} */
  send(message) {
    this.#book.post({ messageId: uuid(), ...message });
    this.#changed();
    this.advance();
  }

  /** Leaves this conversation for a new one; what was learnt stays. */
  startOver() {
    this.#book.open(undefined, []);
    this.#reopen();
  }

  /** @throws Refused when nobody has that code, or after too many guesses */
  async comeBack(resumeCode) {
    const { token } = await this.#call('/learners/resume', { resumeCode });
    this.#book.become({ token, resumeCode });
    this.startOver();
  }

  async showEarlier() {
    const path = `/conversations/${this.#book.conversation}?before=${this.earlier}&limit=100`;
    const { exchanges, earlier } = await this.#call(path);
    this.exchanges.unshift(...exchanges);
    this.earlier = earlier;
    this.#changed();
  }

  close() {
    clearTimeout(this.#timer);
    this.#life.abort();
  }

  lostNetwork() {
    this.trouble = { kind: 'offline' };
    this.#changed();
  }

  async advance() {
    this.#again = this.#running;
    if (this.#running) return;
    this.#running = true;
    clearTimeout(this.#timer);
    const { signal } = this.#life;
    try {
      while (!signal.aborted && (await this.#step().catch((failure) => this.#mend(failure)))) this.#changed();
      this.trouble = undefined;
      this.#failures = 0;
    } catch (failure) {
      if (!signal.aborted) this.#wait(failure);
    }
    this.#running = false;
    this.#changed();
    if (this.#again) this.advance();
  }

  /** @return whether there was anything to do */
  async #step() {
    if (!this.#book.learner.token) return this.#enrol();
    if (!this.opened) return this.#open();
    const [message] = this.outbox;
    return message ? this.#deliver(message) : false;
  }

  #enrol() {
    return oneAtATime(`lector:${this.#api}`, async () => {
      if (!this.#book.learner.token) this.#book.become(await this.#call('/learners', {}));
      return true;
    });
  }

  async #open() {
    const known = this.#book.conversation;
    let conversation;
    try {
      conversation = await (known ? this.#call(`/conversations/${known}`) : this.#call('/conversations', { article: this.#article }));
    } catch (failure) {
      if (known) return this.#leave(failure);
      throw failure;
    }
    this.#book.open(conversation.id);
    conversation.exchanges.forEach(({ messageId }) => this.#book.acknowledge(messageId));
    this.exchanges = [...this.#notices, ...conversation.exchanges];
    this.#notices = [];
    this.earlier = conversation.earlier;
    this.quiz = conversation.quiz;
    this.opened = true;
    return true;
  }

  async #deliver({ messageId, text, action }) {
    const path = `/conversations/${this.#book.conversation}/messages`;
    try {
      const [exchange] = await Promise.all([this.#call(path, { messageId, text, action }), pause(this.#pace)]);
      this.exchanges.push(exchange);
      this.quiz = exchange.quiz;
    } catch (failure) {
      const { status, message } = failure;
      const hopeless = status === 500 && this.#failures >= FAULTS;
      if (!hopeless && ![400, 409, 413, 422].includes(status)) return this.#leave(failure);
      this.exchanges.push({ messageId, text, notice: 'refused', detail: message, replies: [] });
    }
    this.#book.acknowledge(messageId);
    return true;
  }

  #leave(failure) {
    if (failure.status !== 404) throw failure;
    this.#begone('gone');
    return true;
  }

  /** A token that is not taken: has it grown old, or was the learner erased? */
  async #mend(failure) {
    if (failure.status !== 401 || this.#mended) throw failure;
    this.#mended = true;
    const { resumeCode } = this;
    try {
      if (!resumeCode) throw new Refused(404);
      const { token } = await this.#call('/learners/resume', { resumeCode });
      this.#book.become({ token, resumeCode });
    } catch (refusal) {
      if (refusal.status !== 404) throw refusal;
      this.#book.become({});
      this.#begone('erased');
    }
    return true;
  }

  #begone(notice) {
    this.#book.open(undefined, this.outbox.filter(standsAlone));
    this.#notices = [{ messageId: uuid(), notice, replies: [] }];
    this.opened = false;
  }

  #reopen() {
    this.opened = false;
    this.#life.abort();
    this.#life = new AbortController();
    this.#changed();
    this.advance();
  }

  #wait({ status, retryAfter }) {
    const patience = retryAfter ? retryAfter * 1000 : Math.min(FIRST_WAIT * 2 ** this.#failures, LONGEST_WAIT);
    const time = patience + Math.random() * 500;
    this.#failures++;
    const again = !status || [401, 408, 429].includes(status) || status >= 500;
    if (again) this.#timer = setTimeout(() => this.advance(), time);
    const busy = status === 429 || status === 503;
    const kind = !again ? 'refused' : busy ? 'busy' : navigator.onLine ? 'unreachable' : 'offline';
    this.trouble = { kind, seconds: Math.ceil(time / 1000) };
  }

  async #call(path, body) {
    const token = !path.startsWith('/learners') && this.#book.learner.token;
    const response = await fetch(`${this.#api}/api/v1${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: body && JSON.stringify(body),
      signal: within(this.#life.signal),
    });
    const content = await response.json().catch(() => undefined);
    if (!response.ok || !content) {
      const seconds = Number(response.headers.get('Retry-After')) || undefined;
      throw new Refused(response.ok ? 502 : response.status, seconds, content);
    }
    this.#mended &&= path.startsWith('/learners');
    return content;
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

function within(signal) {
  const limit = new AbortController();
  const end = () => limit.abort();
  setTimeout(end, PATIENCE);
  signal.addEventListener('abort', end);
  return limit.signal;
}
