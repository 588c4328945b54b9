// SPDX-License-Identifier: MIT
import { button, el, english, iconButton, motion, unseen } from './dom.js';
import { outside } from './transcript.js';

/** Where the article says something: the quote beside the question, and the sentence marked on the host's page. */
export class Evidence {
  #context;
  #opener;

  constructor(context) {
    this.#context = context;
    this.node = el('section', { class: 'evidence', hidden: true, tabindex: '-1', 'aria-label': context.say.evidence });
  }

  get isOpen() {
    return !this.node.hidden;
  }

  /** @param opener the button that was pressed; without one it takes no focus */
  open({ quote = '', paragraph, link }, opener) {
    const { say, selector } = this.#context;
    const found = findQuote(quote, selector());
    const show = () => reveal(found.quote);
    this.#expand(opener);
    this.node.replaceChildren(
      el(
        'header',
        {},
        el('h3', {}, say.evidence, ' ', el('small', {}, say.paragraph(paragraph))),
        iconButton('close', say.close, () => this.close()),
      ),
      english(quote, 'blockquote'),
      el('p', { class: 'place' }, found ? say.marked : say.elsewhere),
      el(
        'p',
        { class: 'chips' },
        found && button('chip', show, say.showAgain),
        /^https?:/i.test(link) && outside(link, say.publisher, unseen(` (${say.newTab})`)),
      ),
    );
    this.node.hidden = false;
    unmark();
    if (found) {
      mark(found);
      show();
    }
    if (opener) this.node.focus({ preventScroll: true });
  }

  close() {
    if (!this.isOpen) return;
    const opener = this.#opener;
    const focused = this.node.contains(this.node.getRootNode().activeElement);
    this.node.hidden = true;
    this.#expand(undefined);
    unmark();
    this.#context.closed();
    if (focused) opener?.focus({ preventScroll: true });
  }

  #expand(opener) {
    this.#opener?.setAttribute('aria-expanded', 'false');
    opener?.setAttribute('aria-expanded', 'true');
    this.#opener = opener;
  }
}

const SKIPPED = 'textarea, select, lector-chat';
const SIGNS = { '‘': "'", '’': "'", '“': '"', '”': '"', '–': '-', '—': '-', '‑': '-' };
const NOTHING = /[\u00ad\u200b-\u200d\ufeff]/;
const [SENTENCE, QUOTE] = ['lector-sentence', 'lector-quote'];

/** A letter as it is compared: whatever its case, or the shape of a quotation mark or dash. */
const plain = (letter) => (SIGNS[letter] ?? letter).toLowerCase()[0];

/** A page's letters, in 16 bits as ranges count them, with single spaces; those without a node part blocks. */
function lettersOf(root) {
  const letters = [];
  const add = (letter, node, at) => {
    if (NOTHING.test(letter)) return;
    const space = /\s/.test(letter);
    if (!space || letters.at(-1)?.letter !== ' ') letters.push({ letter: space ? ' ' : letter, node, at });
    else if (!node) letters.at(-1).node = undefined;
  };
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) node.data.split('').forEach((letter, at) => add(letter, node, at));
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(SKIPPED)) return;
    const { display } = getComputedStyle(node);
    if (display === 'none') return;
    const apart = node.localName === 'br' || !/^(inline|contents)/.test(display);
    if (apart) add(' ');
    node.childNodes.forEach(walk);
    if (apart) add(' ');
  };
  walk(root);
  return letters;
}

function rangeOver(letters) {
  const range = document.createRange();
  const last = letters.at(-1);
  range.setStart(letters[0].node, letters[0].at);
  range.setEnd(last.node, last.at + 1);
  return range;
}

function sentenceAt(letters, place) {
  const start = letters.findLastIndex(({ node }, index) => !node && index < place) + 1;
  const end = letters.findIndex(({ node }, index) => !node && index > place);
  const block = letters.slice(start, end < 0 ? undefined : end);
  const text = block.map(({ letter }) => letter).join('');
  const { index, segment } = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text).containing(place - start);
  return rangeOver(block.slice(index, index + segment.trimEnd().length));
}

/** None by a selector that cannot be read. */
function rootsOf(selector) {
  try {
    return document.querySelectorAll(selector);
  } catch {
    return [];
  }
}

/** Finds words, whichever elements they cross. @return ranges {quote, sentence}, or undefined */
function findQuote(words, selector) {
  const wanted = words.replace(/\s+/g, ' ').trim().split('').filter((letter) => !NOTHING.test(letter)).map(plain).join('');
  for (const root of wanted ? rootsOf(selector) : []) {
    const letters = lettersOf(root);
    const start = letters.map(({ letter }) => plain(letter)).join('').indexOf(wanted);
    if (start < 0) continue;
    const quote = rangeOver(letters.slice(start, start + wanted.length));
    return { quote, sentence: Intl.Segmenter ? sentenceAt(letters, start) : quote };
  }
  return undefined;
}

let sheet;

/** Marks without touching elements; where highlights are unknown, by selecting. */
function mark({ quote, sentence }) {
  if (!globalThis.Highlight) {
    getSelection().setBaseAndExtent(sentence.startContainer, sentence.startOffset, sentence.endContainer, sentence.endOffset);
    return;
  }
  if (!sheet) {
    sheet = new CSSStyleSheet();
    const rule = (name, colour) => `::highlight(${name}){background:${colour};color:#1c1a10}`;
    sheet.replaceSync(rule(SENTENCE, '#fff0a8') + rule(QUOTE, '#ffd24a'));
    document.adoptedStyleSheets.push(sheet);
  }
  const strong = new Highlight(quote);
  strong.priority = 1;
  CSS.highlights.set(SENTENCE, new Highlight(sentence));
  CSS.highlights.set(QUOTE, strong);
}

function unmark() {
  if (globalThis.Highlight) [SENTENCE, QUOTE].forEach((name) => CSS.highlights.delete(name));
  else getSelection().removeAllRanges();
}

function reveal(range) {
  const holder = range.startContainer.parentElement;
  const behavior = motion();
  if (holder.getBoundingClientRect().height < innerHeight * 0.6) holder.scrollIntoView({ block: 'center', behavior });
  else scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior });
}
