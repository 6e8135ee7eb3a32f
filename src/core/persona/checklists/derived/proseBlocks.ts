import type { Token } from 'markdown-it';
import type { Section } from '../../markdown/sections.ts';
import { isLabel, taskBox, type WrittenLabel } from '../tasks.ts';

/** A list item or a row of a table; lines are 0-based. */
export interface ProseEntry {
  readonly line: number;
  /** Where its text begins: the line below a list marker that stands alone, else the same. */
  readonly textLine: number;
  /** The line after the last one of its text. */
  readonly end: number;
  /** Inline Markdown: the item's first paragraph, or the cells of the row. */
  readonly cells: readonly string[];
  readonly isTask: boolean;
  /** Whether lists or tables stand in the item. */
  readonly hasBlocks: boolean;
  /** Whether tasks stand in the item, whose label it is then. */
  readonly hasTasks: boolean;
  /** Comments below the text that are no part of it, as written. */
  readonly comments: readonly string[];
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
  /** The list item that it stands in. */
  readonly parent: ProseEntry | null;
  /** The cells of a table's head; none for a list. */
  readonly head: readonly string[];
  readonly entries: readonly ProseEntry[];
  /** Whether it is a table with a list of tasks below it, which says what of it is to be checked. */
  readonly hasTasksBelow: boolean;
  readonly line: number;
  /** The line after its last one. */
  readonly end: number;
}

interface Container {
  labels: readonly ProseLabel[];
  /** The label paragraph right before the next block. */
  label: ProseLabel | null;
  /** Whether no block has come yet. */
  isEmpty: boolean;
  /** The table that was the last block but labels. */
  table: OpenBlock | null;
}

interface OpenEntry extends ProseEntry {
  readonly comments: string[];
  hasBlocks: boolean;
  hasTasks: boolean;
}

interface OpenBlock extends ProseBlock {
  readonly entries: OpenEntry[];
  /** The table right before a list. */
  readonly tableAbove: OpenBlock | null;
  head: readonly string[];
  hasTasksBelow: boolean;
}

interface OpenItem extends Container {
  readonly block: OpenBlock;
  readonly line: number;
  entry: OpenEntry | null;
}

/** The lists and tables among a section's own blocks, outer ones first, without those in block quotes. */
export function readProseBlocks(section: Section): readonly ProseBlock[] {
  const reader = new BlockReader();
  let quotes = 0;
  section.blocks.forEach((token, index) => {
    if (token.type === 'blockquote_open') {
      quotes++;
      reader.settle();
    } else if (token.type === 'blockquote_close') {
      quotes--;
    } else if (quotes === 0) {
      reader.read(token, section.blocks[index + 1]?.content ?? '');
    }
  });
  return reader.blocks;
}

class BlockReader {
  readonly blocks: OpenBlock[] = [];
  readonly #root: Container = { labels: [], label: null, isEmpty: true, table: null };
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
      case 'html_block':
        if (token.content.startsWith('<!--')) {
          this.#items.at(-1)?.entry?.comments.push(token.content.trim());
        }
        break;
      default:
    }
  }

  /** A block has come: a label before it reaches no further. */
  settle(): void {
    this.#container.label = null;
    this.#container.table = null;
    this.#container.isEmpty = false;
  }

  get #container(): Container {
    return this.#items.at(-1) ?? this.#root;
  }

  #open(kind: ProseBlock['kind'], token: Token): OpenBlock {
    const container = this.#container;
    const { labels, label, table } = container;
    this.settle();
    const parent = this.#items.at(-1)?.entry ?? null;
    if (parent !== null) {
      parent.hasBlocks = true;
    }
    const block: OpenBlock = {
      kind,
      labels: label === null ? labels : [...labels, label],
      banner: this.#banner,
      parent,
      tableAbove: kind === 'list' ? table : null,
      head: [],
      entries: [],
      hasTasksBelow: false,
      line: token.map?.[0] ?? 0,
      end: token.map?.[1] ?? 0,
    };
    if (kind === 'table') {
      container.table = block;
    }
    this.blocks.push(block);
    return block;
  }

  #openItem(token: Token): void {
    const block = this.#lists.at(-1);
    if (block !== undefined) {
      const line = token.map?.[0] ?? 0;
      const { labels } = block;
      this.#items.push({ block, line, labels, label: null, isEmpty: true, table: null, entry: null });
    }
  }

  #readParagraph(token: Token, content: string): void {
    const [line, end] = token.map ?? [0, 0];
    const item = this.#items.at(-1);
    if (item?.isEmpty === true) {
      this.settle();
      this.#addEntry(item, { line, end, source: content });
      return;
    }
    if (!isLabel(content)) {
      this.settle();
      return;
    }
    this.#container.label = { source: content, line, entry: null };
    if (item === undefined && /^(?:\*\*|__)/.test(content)) {
      this.#banner = content;
    }
  }

  #addEntry(item: OpenItem, { line, end, source }: { line: number; end: number; source: string }): void {
    const isTask = taskBox.test(source);
    const place = { line: item.line, textLine: line, end };
    const entry = { ...place, cells: [source], isTask, hasBlocks: false, hasTasks: false, comments: [] };
    item.entry = entry;
    item.block.entries.push(entry);
    if (!isTask) {
      item.labels = [...item.labels, { source, line, entry }];
      return;
    }
    if (item.block.tableAbove !== null) {
      item.block.tableAbove.hasTasksBelow = true;
    }
    for (const { entry: around } of this.#items) {
      if (around !== null && around !== entry) {
        around.hasTasks = true;
      }
    }
  }

  #closeRow(): void {
    if (this.#table === null) {
      return;
    }
    if (this.#inHead) {
      this.#table.head = this.#cells;
    } else {
      const line = this.#rowLine;
      const place = { line, textLine: line, end: line + 1 };
      this.#table.entries.push({
        ...place,
        cells: this.#cells,
        isTask: false,
        hasBlocks: false,
        hasTasks: false,
        comments: [],
      });
    }
  }
}
