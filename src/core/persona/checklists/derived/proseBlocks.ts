import type { Token } from 'markdown-it';
import type { Section } from '../../markdown/sections.ts';
import { isLabel, taskBox, type WrittenLabel } from '../tasks.ts';

/** A list item or a row of a table; lines are 0-based. */
export interface ProseEntry {
  readonly line: number;
  /** The line after the last one of its text. */
  readonly end: number;
  /** Inline Markdown: the item's first paragraph, or the cells of the row. */
  readonly cells: readonly string[];
  readonly isTask: boolean;
  /** Whether lists or tables stand in the item. */
  hasLists: boolean;
}

export interface ProseLabel extends WrittenLabel {
  /** The list item whose text it is; null for a paragraph. */
  readonly entry: ProseEntry | null;
}

/** A list without the lists in its items, or a table. */
export interface ProseBlock {
  readonly kind: 'list' | 'table';
  /** The label paragraphs and parent list items above it, outermost first. */
  readonly labels: readonly ProseLabel[];
  /** The last bold paragraph of the section above it, which stands there like a heading. */
  readonly banner: string | null;
  /** The cells of a table's head; none for a list. */
  readonly head: readonly string[];
  readonly entries: readonly ProseEntry[];
  /** The line after its last one. */
  readonly end: number;
}

interface Container {
  labels: readonly ProseLabel[];
  /** The label paragraph right before the next block. */
  label: ProseLabel | null;
  /** Whether no block has come yet. */
  isEmpty: boolean;
}

interface OpenBlock extends ProseBlock {
  readonly entries: ProseEntry[];
  head: readonly string[];
}

interface OpenItem extends Container {
  readonly block: OpenBlock;
  readonly line: number;
  entry: ProseEntry | null;
}

/** The lists and tables among a section's own blocks, outer ones first, without those in block quotes. */
export function readProseBlocks(section: Section): readonly ProseBlock[] {
  const reader = new BlockReader();
  let quotes = 0;
  for (const [index, token] of section.blocks.entries()) {
    if (token.type === 'blockquote_open') {
      quotes++;
      reader.settle();
    } else if (token.type === 'blockquote_close') {
      quotes--;
    } else if (quotes === 0) {
      reader.read(token, section.blocks[index + 1]?.content ?? '');
    }
  }
  return reader.blocks;
}

class BlockReader {
  readonly blocks: OpenBlock[] = [];
  readonly #root: Container = { labels: [], label: null, isEmpty: true };
  readonly #lists: OpenBlock[] = [];
  readonly #items: OpenItem[] = [];
  #table: OpenBlock | null = null;
  #cells: string[] = [];
  #rowLine = 0;
  #inHead = false;
  #banner: string | null = null;

  /** @param content of the next token, which holds the text of a paragraph or a cell */
  read(token: Token, content: string): void {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.#lists.push(this.#open('list', token));
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.#lists.pop();
        break;
      case 'list_item_open':
        this.#openItem(token);
        break;
      case 'list_item_close':
        this.#items.pop();
        break;
      case 'paragraph_open':
        this.#readParagraph(token, content);
        break;
      case 'table_open':
        this.#table = this.#open('table', token);
        break;
      case 'thead_open':
      case 'thead_close':
        this.#inHead = token.nesting > 0;
        break;
      case 'tr_open':
        this.#cells = [];
        this.#rowLine = token.map?.[0] ?? 0;
        break;
      case 'th_open':
      case 'td_open':
        this.#cells.push(content);
        break;
      case 'tr_close':
        this.#closeRow();
        break;
      case 'fence':
      case 'code_block':
      case 'heading_open':
      case 'hr':
        this.settle();
        break;
      default:
    }
  }

  /** A block has come: a label before it reaches no further. */
  settle(): void {
    this.#container.label = null;
    this.#container.isEmpty = false;
  }

  get #container(): Container {
    return this.#items.at(-1) ?? this.#root;
  }

  #open(kind: ProseBlock['kind'], token: Token): OpenBlock {
    const { labels, label } = this.#container;
    this.settle();
    const parent = this.#items.at(-1)?.entry;
    if (parent) {
      parent.hasLists = true;
    }
    const block: OpenBlock = {
      kind,
      labels: label === null ? labels : [...labels, label],
      banner: this.#banner,
      head: [],
      entries: [],
      end: token.map?.[1] ?? 0,
    };
    this.blocks.push(block);
    return block;
  }

  #openItem(token: Token): void {
    const block = this.#lists.at(-1);
    if (block !== undefined) {
      const line = token.map?.[0] ?? 0;
      this.#items.push({ block, line, labels: block.labels, label: null, isEmpty: true, entry: null });
    }
  }

  #readParagraph(token: Token, content: string): void {
    const [line, end] = token.map ?? [0, 0];
    const item = this.#items.at(-1);
    if (item?.isEmpty === true) {
      item.isEmpty = false;
      const isTask = taskBox.test(content);
      const entry = { line: item.line, end, cells: [content], isTask, hasLists: false };
      item.entry = entry;
      item.block.entries.push(entry);
      item.labels = isTask ? item.labels : [...item.labels, { source: content, line, entry }];
      return;
    }
    this.#container.label = isLabel(content) ? { source: content, line, entry: null } : null;
    if (item === undefined && isBanner(content)) {
      this.#banner = content;
    }
  }

  #closeRow(): void {
    if (this.#table === null) {
      return;
    }
    if (this.#inHead) {
      this.#table.head = this.#cells;
    } else {
      const [line, cells] = [this.#rowLine, this.#cells];
      this.#table.entries.push({ line, end: line + 1, cells, isTask: false, hasLists: false });
    }
  }
}

function isBanner(content: string): boolean {
  return isLabel(content) && /^(?:\*\*|__)/.test(content);
}
