import type { Token } from 'markdown-it';
import { readInline } from './markdown.ts';
import type { Section } from './sections.ts';

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

/** A label as it is written; few of them have tasks below them and are ever read. */
interface WrittenLabel {
  readonly source: string;
  readonly line: number;
}

interface Container {
  /** The labels above the lists that stand in it. */
  labels: readonly WrittenLabel[];
  /** The label paragraph right before the next block. */
  label: WrittenLabel | null;
}

interface ListItem extends Container {
  readonly line: number;
  isEmpty: boolean;
  hasTask: boolean;
  comments: string[];
}

const box = /^\[[ xX]\]\s+(?=\S)/;
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
  const root: Container = { labels: [], label: null };
  const tasks: Task[] = [];
  const items: ListItem[] = [];
  const lists: (readonly WrittenLabel[])[] = [];
  let hasProse = false;
  const { blocks } = section;
  for (let index = 0; index < blocks.length; index++) {
    const token = blocks[index] as Token;
    const item = items.at(-1);
    const container = item ?? root;
    switch (token.type) {
      case 'blockquote_open':
        index = closingIndex(blocks, index);
        hasProse = true;
        settle(container, item);
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        lists.push(container.label === null ? container.labels : [...container.labels, container.label]);
        settle(container, item);
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop();
        break;
      case 'list_item_open': {
        const labels = lists.at(-1) ?? [];
        items.push({
          line: token.map?.[0] ?? 0,
          labels,
          label: null,
          isEmpty: true,
          hasTask: false,
          comments: [],
        });
        break;
      }
      case 'list_item_close': {
        items.pop();
        const parent = items.at(-1);
        hasProse ||= item !== undefined && !item.hasTask;
        if (parent !== undefined && item?.hasTask === true) {
          parent.hasTask = true;
        }
        break;
      }
      case 'paragraph_open': {
        const inline = blocks[index + 1] as Token;
        const [line, end] = token.map ?? [0, 0];
        if (item?.isEmpty === true) {
          const source = inline.content.replace(box, '');
          if (source !== inline.content) {
            item.hasTask = true;
            tasks.push({
              line: item.line,
              end,
              source,
              labels: item.labels.map(readLabel),
              comments: item.comments,
            });
          } else {
            item.labels = [...item.labels, { source, line }];
          }
          settle(container, item);
        } else {
          container.label = isLabel(inline.content) ? { source: inline.content, line } : null;
          hasProse ||= container.label === null;
        }
        index += 2;
        break;
      }
      case 'html_block':
        if (token.content.startsWith('<!--')) {
          item?.comments.push(token.content.trim());
        }
        break;
      case 'hr':
        settle(container, item);
        break;
      default:
        hasProse = true;
        settle(container, item);
    }
  }
  return { tasks, hasProse };
}

/** A block has come that ends a label's reach, and that makes a later paragraph no task. */
function settle(container: Container, item: ListItem | undefined): void {
  container.label = null;
  if (item !== undefined) {
    item.isEmpty = false;
  }
}

function closingIndex(tokens: readonly Token[], open: number): number {
  const level = tokens[open]?.level;
  return tokens.findIndex((token, index) => index > open && token.level === level && token.nesting === -1);
}

function isLabel(source: string): boolean {
  return source.length <= maximumLabelLength && (isBold.test(source) || endsInColon.test(source));
}

function readLabel({ source, line }: WrittenLabel): Label {
  return { text: readInline(source).text.replace(/\s*[:：]$/, ''), line };
}
