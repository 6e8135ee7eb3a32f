import type { Token } from 'markdown-it';
import type { Outline, Section } from '../markdown/sections.ts';
import { isLabel, type WrittenLabel } from './labels.ts';

/** A list item or a row of a table; lines are 0-based. */
export interface Entry {
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
  /** Those below the text that are no part of it. */
  readonly comments: readonly CommentBelow[];
}

/** A comment in a list item, below its text or the lists in it. */
export interface CommentBelow {
  /** Of its first line; 0-based. */
  readonly line: number;
  /** As written. */
  readonly source: string;
}

/** What stands above entries. */
export interface EntryLabel extends WrittenLabel {
  /** The list item whose text it is; null for a paragraph. */
  readonly entry: Entry | null;
}

/** A list without the lists in its items, or a table. */
export interface EntryBlock {
  readonly kind: 'list' | 'table';
  /** The label paragraphs and parent list items above it, outermost first. */
  readonly labels: readonly EntryLabel[];
  /** The last bold paragraph of the section above it, which stands there like a heading. */
  readonly banner: string | null;
  /** Whether a list item that it stands in is a task. */
  readonly isBelowTask: boolean;
  /** The cells of a table's head; none for a list. */
  readonly head: readonly string[];
  readonly entries: readonly Entry[];
  /** Whether it is a table with a list of tasks below it, which says what of it is to be checked. */
  readonly hasTasksBelow: boolean;
  readonly line: number;
  /** The line after its last one. */
  readonly end: number;
}

/** What stands in a section's lists and tables. */
export interface SectionEntries {
  /** Outer ones first. */
  readonly blocks: readonly EntryBlock[];
  /** Whether anything but tasks and their labels stands in the section. */
  readonly hasProse: boolean;
}

interface Container {
  labels: readonly EntryLabel[];
  /** The label paragraph right before the next block. */
  label: EntryLabel | null;
  /** Whether no block has come yet. */
  isEmpty: boolean;
  /** The table that was the last block but labels. */
  table: OpenBlock | null;
}

interface OpenEntry extends Entry {
  hasBlocks: boolean;
  hasTasks: boolean;
}

interface OpenBlock extends EntryBlock {
  readonly entries: OpenEntry[];
  /** The table right before a list. */
  readonly tableAbove: OpenBlock | null;
  head: readonly string[];
  hasTasksBelow: boolean;
}

interface OpenItem extends Container {
  readonly block: OpenBlock;
  readonly line: number;
  readonly comments: CommentBelow[];
  entry: OpenEntry | null;
  /** Whether it is a task, or has tasks below it. */
  hasTask: boolean;
}

/** What makes a list item a task. */
export const taskBox = /^\[[ xX]\]\s+(?=\S)/;

/** What stands in each section. */
export function entriesOf({ sections }: Outline): Map<Section, SectionEntries> {
  return new Map(sections.map((section) => [section, readEntries(section)]));
}

/**
 * Reads the lists and tables among a section's own blocks, of any kind and depth, except in block quotes. The labels of a
 * list are a paragraph right before it that is bold as a whole or ends in a colon, and the text of the list items around
 * it. A task is nobody's label: what is below it stands where it stands, so that rewording it leaves that alone.
 */
function readEntries(section: Section): SectionEntries {
  const reader = new EntryReader();
  let quotes = 0;
  section.blocks.forEach((token, index) => {
    if (token.type === 'blockquote_open') {
      quotes++;
      reader.readProse();
    } else if (token.type === 'blockquote_close') {
      quotes--;
    } else if (quotes === 0) {
      reader.read(token, section.blocks[index + 1]?.content ?? '');
    }
  });
  return reader;
}

class EntryReader implements SectionEntries {
  readonly blocks: OpenBlock[] = [];
  hasProse = false;
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
        this.#closeItem();
        break;
      case 'paragraph_open':
        this.#readParagraph(token, content);
        break;
      case 'inline':
      case 'paragraph_close':
        break;
      case 'table_open':
        this.hasProse = true;
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
      case 'html_block':
        // One that is never closed ends with its item.
        if (token.content.startsWith('<!--') && token.content.includes('-->')) {
          this.#items.at(-1)?.comments.push({ line: token.map?.[0] ?? 0, source: token.content.trim() });
        }
        break;
      case 'hr':
        this.#settle();
        break;
      case 'fence':
      case 'code_block':
      case 'heading_open':
        this.readProse();
        break;
      default:
    }
  }

  /** Reads a block without entries. */
  readProse(): void {
    this.hasProse = true;
    this.#settle();
  }

  /** A block has come: a label before it reaches no further, and a later paragraph begins no entry. */
  #settle(): void {
    this.#container.label = null;
    this.#container.table = null;
    this.#container.isEmpty = false;
  }

  get #container(): Container {
    return this.#items.at(-1) ?? this.#root;
  }

  #open(kind: EntryBlock['kind'], token: Token): OpenBlock {
    const container = this.#container;
    const { labels, label, table } = container;
    this.#settle();
    const parent = this.#items.at(-1)?.entry;
    if (parent) {
      parent.hasBlocks = true;
    }
    const block: OpenBlock = {
      kind,
      labels: label === null ? labels : [...labels, label],
      banner: this.#banner,
      isBelowTask: this.#items.some(({ entry }) => entry?.isTask === true),
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
      this.#items.push({
        block,
        line,
        comments: [],
        labels: block.labels,
        label: null,
        isEmpty: true,
        table: null,
        entry: null,
        hasTask: false,
      });
    }
  }

  #closeItem(): void {
    const item = this.#items.pop();
    const parent = this.#items.at(-1);
    if (item?.hasTask !== true) {
      this.hasProse = true;
    } else if (parent !== undefined) {
      parent.hasTask = true;
      if (parent.entry !== null) {
        parent.entry.hasTasks = true;
      }
    }
  }

  #readParagraph(token: Token, content: string): void {
    const [line, end] = token.map ?? [0, 0];
    const item = this.#items.at(-1);
    if (item?.isEmpty === true) {
      this.#settle();
      this.#addEntry(item, { line, end, source: content });
      return;
    }
    if (!isLabel(content)) {
      this.readProse();
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
    const entry = {
      ...place,
      cells: [source],
      isTask,
      hasBlocks: false,
      hasTasks: false,
      comments: item.comments,
    };
    item.entry = entry;
    item.block.entries.push(entry);
    if (!isTask) {
      item.labels = [...item.labels, { source, line, entry }];
      return;
    }
    item.hasTask = true;
    if (item.block.tableAbove !== null) {
      item.block.tableAbove.hasTasksBelow = true;
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
