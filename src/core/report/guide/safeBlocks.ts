import type { Token } from 'markdown-it';
import { attributeOf } from './attributeOf.ts';
import { colouredLanguage } from './languages.ts';
import { type InlinePlace, safeInline } from './safeInline.ts';
import { codeBlock, safeLine } from './safeText.ts';

/** A block as the lines of its Markdown. */
interface Block {
  readonly lines: readonly string[];
  /**
   * `text` is a paragraph of a list without empty lines, and has none beside it; a `paragraph` has, and so has every
   * `other` block.
   */
  readonly kind: 'text' | 'paragraph' | 'other';
}

export interface SafeBlocksOptions {
  /** The link references of the document, see `parseBlocks`. */
  readonly env: Record<string, unknown>;
  /** What follows the text of the task on a line, 0-based; an empty string where nothing does. */
  readonly taskSuffix: (line: number) => string;
}

const TASK = /^\[([ xX])\]\s+/;

/**
 * Blocks of Markdown, written anew so that they hold no HTML, no picture, and no link but to the web: what would be one
 * is shown as text. Comments go; the boxes of tasks become characters, since not every renderer draws them.
 *
 * @returns the lines
 */
export function safeBlocks(tokens: readonly Token[], options: SafeBlocksOptions): string[] {
  return joined(new BlockWriter(tokens, options).write());
}

/** Blocks one below the other. */
function joined(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    const isApart = index > 0 && block.kind !== 'text' && blocks[index - 1]?.kind !== 'text';
    return isApart ? ['', ...block.lines] : block.lines;
  });
}

class BlockWriter {
  readonly #tokens: readonly Token[];
  readonly #options: SafeBlocksOptions;
  #at = 0;

  constructor(tokens: readonly Token[], options: SafeBlocksOptions) {
    this.#tokens = tokens;
    this.#options = options;
  }

  /** Up to the token that closes what was opened last. */
  write(): Block[] {
    const blocks: Block[] = [];
    for (let token = this.#next(); token !== undefined && token.nesting >= 0; token = this.#next()) {
      const block = this.#block(token);
      if (block.lines.length > 0) {
        blocks.push(block);
      }
    }
    return blocks;
  }

  #next(): Token | undefined {
    this.#at += 1;
    return this.#tokens[this.#at - 1];
  }

  #block(token: Token): Block {
    switch (token.type) {
      case 'heading_open':
        return other(this.#heading(token));
      case 'paragraph_open':
        return { lines: this.#paragraph(), kind: token.hidden ? 'text' : 'paragraph' };
      case 'bullet_list_open':
      case 'ordered_list_open':
        return other(this.#list());
      case 'blockquote_open':
        return other(joined(this.write()).map((line) => (line === '' ? '>' : `> ${line}`)));
      case 'table_open':
        return other(this.#table());
      case 'fence':
        return other(codeBlock(token.content, colouredLanguage(token.info)));
      case 'code_block':
        return other(codeBlock(token.content, ''));
      case 'html_block':
        return other(this.#html(token.content));
      case 'hr':
        return other(['___']);
      default:
        // Of what no rule of ours makes nothing is shown.
        return other([]);
    }
  }

  #heading({ tag }: Token): string[] {
    const text = this.#inline('heading').trim();
    return text === '' ? [] : [`${'#'.repeat(Number(tag.slice(1)))} ${text}`];
  }

  #paragraph(): string[] {
    return safeLines(this.#inline('paragraph'));
  }

  /** The text up to the token that closes it. */
  #inline(place: InlinePlace): string {
    const content = this.#next()?.content ?? '';
    this.#next();
    return safeInline(content, place, this.#options.env);
  }

  #list(): string[] {
    const markers: string[] = [];
    const items: Block[][] = [];
    for (let item = this.#next(); item !== undefined && item.nesting > 0; item = this.#next()) {
      const blocks = this.#item(item);
      // Below a text, the mark of an empty item would underline it as a heading.
      if (blocks.length > 0) {
        markers.push(`${item.info}${item.markup} `);
        items.push(blocks);
      }
    }
    const isLoose = items.some((blocks) => blocks.some(({ kind }) => kind === 'paragraph'));
    return joined(
      items.map((blocks, index) => ({
        lines: behindMarker(markers[index] ?? '', joined(blocks)),
        kind: isLoose ? 'paragraph' : 'text',
      })),
    );
  }

  #item({ map }: Token): Block[] {
    const [open, text] = this.#tokens.slice(this.#at, this.#at + 2);
    const task = open?.type === 'paragraph_open' ? TASK.exec(text?.content ?? '') : null;
    if (open === undefined || text === undefined || task === null) {
      return this.write();
    }
    this.#at += 3;
    const box = task[1] === ' ' ? '☐' : '☑';
    const question = safeInline(text.content.slice(task[0].length), 'paragraph', this.#options.env).trim();
    const lines = safeLines(`${box} ${question}${this.#options.taskSuffix(map?.[0] ?? -1)}`);
    return [{ lines, kind: open.hidden ? 'text' : 'paragraph' }, ...this.write()];
  }

  /** One line is a line of text, such as a tag that marks what follows; more are code. Comments are left out. */
  #html(html: string): string[] {
    const text = html.trim();
    const end = text.startsWith('<!--') ? text.indexOf('-->') : null;
    const shown = end === null ? text : end < 0 ? '' : text.slice(end + 3).trim();
    return shown.includes('\n')
      ? codeBlock(shown, 'html')
      : safeLines(safeInline(shown, 'paragraph', this.#options.env));
  }

  #table(): string[] {
    const rows: string[][] = [];
    const rules: string[] = [];
    for (
      let token = this.#next();
      token !== undefined && token.type !== 'table_close';
      token = this.#next()
    ) {
      if (token.type === 'tr_open') {
        rows.push([]);
      } else if (token.type === 'th_open' || token.type === 'td_open') {
        if (token.type === 'th_open') {
          rules.push(ruleOf(token));
        }
        rows.at(-1)?.push(this.#inline('cell').trim());
      }
    }
    const [head = [], ...body] = rows;
    return [head, rules, ...body].map((cells) => `| ${cells.join(' | ')} |`);
  }
}

function other(lines: readonly string[]): Block {
  return { lines, kind: 'other' };
}

/** Lines of safe text, so that none of them begins a block. */
function safeLines(text: string): string[] {
  return text
    .split('\n')
    .map(safeLine)
    .filter((line) => line !== '' && line !== '\\');
}

function behindMarker(marker: string, lines: readonly string[]): string[] {
  const indent = ' '.repeat(marker.length);
  const [first = '', ...rest] = lines;
  return [(marker + first).trimEnd(), ...rest.map((line) => (line === '' ? '' : indent + line))];
}

function ruleOf(cell: Token): string {
  const [, side] = /text-align:(left|center|right)/.exec(attributeOf(cell, 'style')) ?? [];
  return { left: ':--', center: ':-:', right: '--:' }[side ?? ''] ?? '---';
}
