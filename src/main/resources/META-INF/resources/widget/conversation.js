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

/** Whether what failed may go better later; without a status, it was the network. */
const mayPass = (status) => !status || status >= 500 || [401, 408, 429].includes(status);

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
  /** Why nothing moves: {kind: offline | unreachable | busy | closed, seconds}. */
  trouble;

  #api;
  #article;
  #pace;
  #book;
  #life = new AbortController();
  #id;
  #timer;
  #running = false;
  #again = false;
  #failures = 0;
  #mended = false;
  #reading = false;
  #notices = [];

  /**
   * @param api the service's address; empty when there is none that can be called
   * @param pace how long a reply takes at least, in ms
   */
  constructor(api, article, pace) {
    super();
    this.#api = api;
    this.#article = article;
    this.#pace = pace;
    this.#book = new Notebook(api, article);
    this.#id = this.#book.conversation;
  }

  /** What is not acknowledged yet; another tab may be in another conversation. */
  get outbox() {
    return this.#book.outbox.filter(({ conversation = this.#id }) => conversation === this.#id);
  }

  get resumeCode() {
    return this.#book.learner.resumeCode;
  }

  /** @param message {text} or {action, label} */
  send(message) {
    this.#post({ messageId: uuid(), ...message });
    this.#changed();
    this.advance();
  }

  /** Leaves this conversation for a new one; what was learnt stays. */
  startOver() {
    this.#quit();
    this.#life.abort();
    this.#life = new AbortController();
    this.#changed();
    this.advance();
  }

  /** @throws Refused when nobody has that code, or after too many guesses */
  async comeBack(resumeCode) {
    const { token } = await this.#call('/learners/resume', { resumeCode });
    this.#book.become({ token, resumeCode });
    this.startOver();
  }

  /** @param arrived is called before they are shown */
  async showEarlier(arrived) {
    if (this.#reading) return;
    this.#reading = true;
    try {
      const { exchanges, earlier } = await this.#call(`/conversations/${this.#id}?before=${this.earlier}&limit=100`);
      arrived();
      this.exchanges.unshift(...exchanges);
      this.earlier = earlier;
      this.#changed();
    } finally {
      this.#reading = false;
    }
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
    if (!this.#api) throw new Refused(404);
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
    const known = this.#id;
    let conversation;
    try {
      conversation = await (known ? this.#call(`/conversations/${known}`) : this.#call('/conversations', { article: this.#article }));
    } catch (failure) {
      if (known) return this.#leave(failure);
      throw failure;
    }
    this.#id = conversation.id;
    this.#book.open(this.#id);
    conversation.exchanges.forEach(({ messageId }) => this.#book.acknowledge(messageId));
    this.exchanges = [...this.#notices, ...conversation.exchanges];
    this.#notices = [];
    this.earlier = conversation.earlier;
    this.quiz = conversation.quiz;
    this.opened = true;
    return true;
  }

  async #deliver({ messageId, text, action }) {
    const path = `/conversations/${this.#id}/messages`;
    try {
      const [exchange] = await Promise.all([this.#call(path, { messageId, text, action }), pause(this.#pace)]);
      this.exchanges.push(exchange);
      this.quiz = exchange.quiz;
    } catch (failure) {
      const { status, message } = failure;
      const hopeless = status === 500 && this.#failures >= FAULTS;
      if (status === 404 || (mayPass(status) && !hopeless)) return this.#leave(failure);
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
      if (![400, 404].includes(refusal.status)) throw refusal;
      this.#book.become({});
      this.#begone('erased');
    }
    return true;
  }

  #begone(notice) {
    this.#quit().filter(standsAlone).forEach((message) => this.#post(message));
    this.#notices = [{ messageId: uuid(), notice, replies: [] }];
  }

  #post(message) {
    this.#book.post({ ...message, conversation: this.#id });
  }

  /** @return what was not acknowledged */
  #quit() {
    const left = this.outbox;
    left.forEach(({ messageId }) => this.#book.acknowledge(messageId));
    this.#book.open(undefined);
    this.#id = undefined;
    this.opened = false;
    return left;
  }

  #wait({ status, retryAfter }) {
    const patience = retryAfter ? retryAfter * 1000 : Math.min(FIRST_WAIT * 2 ** this.#failures, LONGEST_WAIT);
    const time = patience + Math.random() * 500;
    this.#failures++;
    const again = mayPass(status);
    if (again) this.#timer = setTimeout(() => this.advance(), time);
    const busy = status === 429 || status === 503;
    const kind = !again ? 'closed' : busy ? 'busy' : navigator.onLine ? 'unreachable' : 'offline';
    this.trouble = { kind, seconds: Math.ceil(time / 1000) };
  }

  async #call(path, body) {
    const { signal } = this.#life;
    const token = !path.startsWith('/learners') && this.#book.learner.token;
    const response = await fetch(`${this.#api}/api/v1${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: body && JSON.stringify(body),
      signal: AbortSignal.any?.([signal, AbortSignal.timeout(PATIENCE)]) ?? signal,
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
