// SPDX-License-Identifier: MIT
import { button, el, iconButton } from './dom.js';

/** What is needed now and then: progress, a new start, the code for another device. */
export class Menu {
  #context;

  constructor(context) {
    this.#context = context;
    this.button = iconButton('more', context.say.more, () => this.toggle());
    this.node = el('div', { class: 'menu', hidden: true });
    this.button.setAttribute('aria-expanded', 'false');
  }

  get isOpen() {
    return !this.node.hidden;
  }

  toggle(open = !this.isOpen) {
    const focused = this.node.contains(this.node.getRootNode().activeElement);
    if (open) this.node.replaceChildren(...this.#items());
    this.node.hidden = !open;
    this.button.setAttribute('aria-expanded', open);
    if (open) this.node.querySelector('button').focus();
    else if (focused) this.button.focus();
  }

  #items() {
    const { say, act, startOver } = this.#context;
    const item = (words, work) => button('chip', () => work(this.toggle(false)), words);
    return [
      el(
        'p',
        { class: 'chips' },
        item(say.myProgress, () => act({ type: 'progress' }, say.myProgress)),
        item(say.startOver, startOver),
      ),
      el('h3', {}, say.code),
      this.#code(),
      this.#entry(),
    ];
  }

  #code() {
    const { say, tell, conversation } = this.#context;
    const { resumeCode } = conversation;
    const copy = () => navigator.clipboard.writeText(resumeCode).then(() => tell(say.copied), () => tell(say.notCopied));
    const code = resumeCode && [
      el('p', {}, say.codeText),
      el('p', {}, el('code', { translate: 'no' }, resumeCode)),
      navigator.clipboard && button('chip', copy, say.copy),
    ];
    return el('div', {}, code);
  }

  #entry() {
    const { say } = this.#context;
    const field = el('input', { autocomplete: 'off', required: true });
    const trouble = el('p', { class: 'trouble', role: 'alert' });
    const submit = async (event) => {
      event.preventDefault();
      trouble.textContent = await this.#use(field.value.trim());
    };
    return el('form', { submit }, el('label', {}, say.enterCode, field), el('button', { class: 'chip' }, say.use), trouble);
  }

  /** @return what went wrong */
  async #use(code) {
    const { say, tell, conversation } = this.#context;
    try {
      await conversation.comeBack(code);
      this.toggle(false);
      tell(say.welcomeBack);
      return '';
    } catch ({ status, retryAfter }) {
      if (status === 404 || status === 400) return say.unknownCode;
      return status === 429 ? say.tooManyCodes(retryAfter ?? 60) : say.failed;
    }
  }
}
