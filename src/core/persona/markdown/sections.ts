import type { Token } from 'markdown-it';
import { readInline } from './markdown.ts';

/** A heading with the blocks below it, up to the next heading; the text before the first heading has level 0. */
export interface Section {
  /** The heading's text without its comments. */
  readonly title: string;
  /** 1 to 6, as in Markdown; 0 for the text before the first heading. */
  readonly level: number;
  /** The heading's line, 0-based. */
  readonly line: number;
  /** The line after the heading's last, 0-based. */
  readonly headingEnd: number;
  /** The line of the next heading of any level, or after the file's last one; 0-based. */
  readonly end: number;
  /** The comments on the heading, as written. */
  readonly comments: readonly string[];
  readonly unclosedComment: boolean;
  readonly parent: Section | null;
  readonly children: readonly Section[];
  /** The blocks between this heading and the next one. */
  readonly blocks: readonly Token[];
}

export interface Outline {
  readonly root: Section;
  /** All sections in the order of the file, the root first. */
  readonly sections: readonly Section[];
  /** The section of the first heading of level 1: the document's title. */
  readonly title: Section | null;
}

type Open = Omit<Section, 'children' | 'blocks' | 'end'> & {
  end: number;
  children: Section[];
  blocks: Token[];
};

/** Headings inside lists and quotes shape no sections. */
export function readOutline(tokens: readonly Token[], lineCount: number): Outline {
  const root: Open = openSection(null, 0, [0, 0], '');
  const sections: Open[] = [root];
  let current = root;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.type !== 'heading_open' || token.level > 0) {
      if (token !== undefined) {
        current.blocks.push(token);
      }
      continue;
    }
    const level = Number(token.tag.slice(1));
    let parent: Open | null = current;
    while (parent !== null && parent.level >= level) {
      parent = parent.parent as Open | null;
    }
    const map = token.map ?? [0, 0];
    current.end = map[0];
    current = openSection(parent, level, map, tokens[index + 1]?.content ?? '');
    parent?.children.push(current);
    sections.push(current);
    index += 2;
  }
  current.end = lineCount;
  return { root, sections, title: sections.find(({ level }) => level === 1) ?? null };
}

function openSection(parent: Section | null, level: number, map: [number, number], source: string): Open {
  const { text, comments, unclosedComment } = readInline(source);
  const [line, headingEnd] = map;
  return {
    title: text,
    level,
    line,
    headingEnd,
    end: 0,
    comments,
    unclosedComment,
    parent,
    children: [],
    blocks: [],
  };
}

/** The titles of the headings above a section's text, its own last, outermost first. */
export function headingPathOf(section: Section): string[] {
  const path: string[] = [];
  for (let at: Section | null = section; at !== null && at.level > 0; at = at.parent) {
    path.unshift(at.title);
  }
  return path;
}
