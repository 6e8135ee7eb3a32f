import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import { maximumInlineLength } from '../../persona/markdown/markdown.ts';
import { attributeOf } from './attributeOf.ts';
import { codeSpan, safeText } from './safeText.ts';

/** Addresses that a reader may follow: pages of the web, and headings of the page itself. */
const FOLLOWED = /^(?:https?:\/\/|#)/i;

/** An address that stands in the text by itself, without the punctuation behind it. */
const BARE_ADDRESS = /\b(https?:\/\/[\w.~:/?#@!$&+,;=%-]*[\w/#&+=%-])/i;

const MARKS: Readonly<Record<string, string>> = { em: '*', strong: '**', s: '~~' };

// Compiled on first use: nothing may happen at import.
let withTags: MarkdownIt | undefined;
let withoutTags: MarkdownIt | undefined;

/** Where the text stands; a cell of a table cannot hold a `|`, and neither it nor a heading a line break. */
export type InlinePlace = 'paragraph' | 'heading' | 'cell';

/**
 * Inline Markdown, read and written anew: its emphasis, code and links to the web stay, comments go, and all else is text.
 *
 * @param env the link references of the document, see `parseBlocks`
 */
export function safeInline(source: string, place: InlinePlace, env: Record<string, unknown>): string {
  // Comments that are never closed take time in the square of the length. A long text shows its comments instead.
  const parser =
    source.length <= maximumInlineLength
      ? (withTags ??= createMarkdownIt({ html: true }))
      : (withoutTags ??= createMarkdownIt());
  const tokens = parser.parseInline(source, env)[0]?.children ?? [];
  return new InlineWriter(tokens, place).write();
}

class InlineWriter {
  readonly #tokens: readonly Token[];
  readonly #place: InlinePlace;
  /** The marks around the text being written: a mark within itself would be another. */
  readonly #around = new Set<string>();
  #at = 0;

  constructor(tokens: readonly Token[], place: InlinePlace) {
    this.#tokens = tokens;
    this.#place = place;
  }

  /** Up to the token that closes what was opened last. */
  write(): string {
    let text = '';
    for (;;) {
      const token = this.#tokens[this.#at];
      this.#at += 1;
      if (token === undefined || token.nesting < 0) {
        return text;
      }
      text +=
        token.type === 'link_open'
          ? this.#link(token)
          : token.nesting > 0
            ? this.#marked(token)
            : this.#leaf(token);
    }
  }

  #leaf(token: Token): string {
    const { type, content } = token;
    switch (type) {
      case 'softbreak':
        return ' ';
      case 'hardbreak':
        return this.#place === 'paragraph' ? '\\\n' : ' ';
      case 'code_inline':
        return this.#place === 'cell' ? codeSpan(content).replaceAll('|', String.raw`\|`) : codeSpan(content);
      case 'image':
        return this.#text(withAddress(content, attributeOf(token, 'src')));
      case 'html_inline':
        return content.startsWith('<!--') ? '' : safeText(content);
      default:
        return this.#text(content);
    }
  }

  /** There is no link within a link. */
  #text(text: string): string {
    return this.#around.has('a') ? safeText(text) : withLinks(text);
  }

  #marked({ tag }: Token): string {
    const mark = this.#around.has(tag) ? '' : (MARKS[tag] ?? '');
    this.#around.add(tag);
    const inner = this.write();
    if (mark !== '') {
      this.#around.delete(tag);
    }
    // Beside white space, or around nothing, a mark is no mark.
    return inner === '' || inner !== inner.trim() ? inner : mark + inner + mark;
  }

  #link(token: Token): string {
    const address = attributeOf(token, 'href');
    this.#around.add(token.tag);
    const inner = this.write();
    this.#around.delete(token.tag);
    if (!FOLLOWED.test(address)) {
      return safeText(address) === inner ? inner : withAddress(inner, safeText(address));
    }
    return inner.trim() === '' ? safeText(address) : linkTo(address, inner);
  }
}

function withLinks(text: string): string {
  return text
    .split(BARE_ADDRESS)
    .map((part, index) => (index % 2 === 1 ? linkTo(part, safeText(part)) : safeText(part)))
    .join('');
}

function linkTo(address: string, text: string): string {
  return `[${text}](<${safeAddress(address)}>)`;
}

function withAddress(text: string, address: string): string {
  return address === '' ? text : `${text} (${address})`.trim();
}

/** An address in pointed brackets is read as it stands, but for entities and these. */
function safeAddress(address: string): string {
  return address
    .replaceAll(/%(?![\da-f]{2})/gi, '%25')
    .replaceAll('&', '&amp;')
    .replaceAll(/[\s\p{Cc}<>\\|]/gu, (character) => encodeURIComponent(character));
}
