import type { Token } from 'markdown-it';
import { readInline } from '../markdown/markdown.ts';
import type { Section } from '../markdown/sections.ts';

/** A label as a reader sees it, without its colon. */
export interface Label {
  readonly text: string;
  /** 0-based. */
  readonly line: number;
}

/** A task line as it stands in the file; lines are 0-based. */
export interface Task {
  readonly line: number;
  /** The line after the last one of its text. */
  readonly end: number;
  /** Inline Markdown, without the box. */
  readonly source: string;
  /** The label paragraphs and parent list items above it, outermost first. */
  readonly labels: readonly Label[];
  /** Comments below the text that are no part of it, as written. */
  readonly comments: readonly string[];
}

export interface SectionTasks {
  readonly tasks: readonly Task[];
  /** Whether anything but tasks and their labels stands in the section. */
  readonly hasProse: boolean;
}

/** A label as it is written; few of them have items below them and are ever read. */
export interface WrittenLabel {
  readonly source: string;
  readonly line: number;
}

interface List {
  readonly labels: readonly WrittenLabel[];
  /** The labels as they are read, once a task asks for them. */
  read: readonly Label[] | null;
}

/** What lists can stand in: a section, or an item of a list. */
interface Container {
  /** The labels above the lists that stand in it. */
  labels: readonly WrittenLabel[];
  /** The label paragraph right before the next block. */
  label: WrittenLabel | null;
  /** Whether no block has come yet. */
  isEmpty: boolean;
}

interface ListItem extends Container {
  readonly list: List;
  readonly line: number;
  readonly comments: string[];
  hasTask: boolean;
}

/** What makes a list item a task. */
export const taskBox = /^\[[ xX]\]\s+(?=\S)/;
const maximumLabelLength = 200;
const isBold = /^(\*\*|__)(?:(?!\1)[^])+\1:?\s*$/;
const endsInColon = /[:：][*_]{0,3}\s*$/;

/**
 * Reads the task lines among a section's own blocks: list items whose first paragraph begins with `[ ]`, `[x]` or `[X]`,
 * in lists of any kind and depth, except in block quotes. A list's labels are a paragraph right before it that is bold
 * as a whole or ends in a colon, and the text of the list items around it. A task is nobody's label: the tasks below
 * it stand where it stands, so that rewording it leaves them alone.
 */
export function readTasks(section: Section): SectionTasks {
  const reader = new TaskReader();
  let quotes = 0;
  section.blocks.forEach((token, index) => {
    if (token.type === 'blockquote_close') {
      quotes--;
    } else if (token.type === 'blockquote_open') {
      quotes++;
      reader.readOther();
    } else if (quotes === 0) {
      reader.read(token, section.blocks[index + 1]?.content ?? '');
    }
  });
  return reader;
}

class TaskReader implements SectionTasks {
  readonly tasks: Task[] = [];
  hasProse = false;
  readonly #root: Container = { labels: [], label: null, isEmpty: true };
  readonly #lists: List[] = [];
  readonly #items: ListItem[] = [];

  /** @param content of the next token, which holds a paragraph's text */
  read(token: Token, content: string): void {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.#openList();
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
      case 'html_block':
        if (token.content.startsWith('<!--')) {
          this.#items.at(-1)?.comments.push(token.content.trim());
        }
        break;
      case 'hr':
        this.#settle();
        break;
      default:
        this.readOther();
    }
  }

  /** Reads a block that is no part of a checklist. */
  readOther(): void {
    this.hasProse = true;
    this.#settle();
  }

  get #container(): Container {
    return this.#items.at(-1) ?? this.#root;
  }

  /** A block has come: a label before it reaches no further, and a later paragraph is no task. */
  #settle(): void {
    this.#container.label = null;
    this.#container.isEmpty = false;
  }

  #openList(): void {
    const { labels, label } = this.#container;
    this.#settle();
    this.#lists.push({ labels: label === null ? labels : [...labels, label], read: null });
  }

  #openItem(token: Token): void {
    const list = this.#lists.at(-1) ?? { labels: [], read: null };
    const line = token.map?.[0] ?? 0;
    this.#items.push({
      list,
      line,
      labels: list.labels,
      label: null,
      comments: [],
      isEmpty: true,
      hasTask: false,
    });
  }

  #closeItem(): void {
    const item = this.#items.pop();
    const parent = this.#items.at(-1);
    if (item?.hasTask !== true) {
      this.hasProse = true;
    } else if (parent !== undefined) {
      parent.hasTask = true;
    }
  }

  #readParagraph(token: Token, content: string): void {
    const [line, end] = token.map ?? [0, 0];
    const item = this.#items.at(-1);
    if (item?.isEmpty !== true) {
      const label = isLabel(content) ? { source: content, line } : null;
      this.#container.label = label;
      this.hasProse ||= label === null;
      return;
    }
    this.#settle();
    const source = content.replace(taskBox, '');
    if (source === content) {
      item.labels = [...item.labels, { source, line }];
      return;
    }
    item.hasTask = true;
    item.list.read ??= item.list.labels.map(readLabel);
    this.tasks.push({ line: item.line, end, source, labels: item.list.read, comments: item.comments });
  }
}

/** Whether a paragraph can be a label: bold as a whole, or with a colon at its end. */
export function isLabel(source: string): boolean {
  return source.length <= maximumLabelLength && (isBold.test(source) || endsInColon.test(source));
}

export function readLabel({ source, line }: WrittenLabel): Label {
  return { text: readInline(source).text.replace(/\s*[:：]$/, ''), line };
}
