import type { Section } from '../markdown/sections.ts';
import { rangeOfLine, rangeWithin, type SourceLines } from '../markdown/sourceText.ts';
import type { Problem, TextEdit } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';

/** A box at the beginning of a line: drawn, without a bullet, or without its spaces. What follows is no link. */
const stray =
  /^([ \t]*)(?:((?:[-*+]|\d{1,9}[.)])[ \t]+)(?:[□☐◻▢❏]|\[\](?![([:])|\[[ xX]\](?![([:\s]|$))|[□☐◻▢❏]|\[[ xX]\](?![([:])|[-*+]\[[ xX]?\](?![([:]))[ \t]*(?=\S)/u;

/**
 * Names the lines of a section that look like items and are none, with one mend for all of them. They are no items before:
 * an item is `- [ ]` and nothing else, here as wherever else the file is read.
 */
export function findStrayBoxes(section: Section, lines: SourceLines): Problem | null {
  const found = textLines(section).flatMap((line) => {
    const [written, indent = '', marker = '- '] = stray.exec(lines[line] ?? '') ?? [];
    return written === undefined ? [] : [{ line, indent, length: written.length, marker }];
  });
  const [first] = found;
  if (first === undefined) {
    return null;
  }
  const edits = found.map(({ line, indent, length, marker }): TextEdit => {
    // Deeper it would still continue the paragraph above.
    const kept = marker === '- ' && indent.length >= 4 ? 0 : indent.length;
    return { range: rangeWithin(line, kept, length - kept), newText: `${marker}[ ] ` };
  });
  const subject =
    found.length === 1
      ? 'This line looks like an item and is none'
      : `This line and ${found.length - 1} more in its section look like items and are none`;
  const message = `${subject}, since an item begins with "- [ ] ". Write it so.`;
  const fix = { title: 'Write the lines as items', edits, isSafe: false };
  return createProblem('item.stray-box', 'information', message, rangeOfLine(lines, first.line), fix);
}

/** The lines of the section's paragraphs, those in lists too, but for quotes. */
function textLines({ blocks }: Section): number[] {
  const found: number[] = [];
  let quotes = 0;
  for (const { type, map } of blocks) {
    quotes += type === 'blockquote_open' ? 1 : type === 'blockquote_close' ? -1 : 0;
    if (type === 'paragraph_open' && quotes === 0) {
      const [from, to] = map ?? [0, 0];
      for (let line = from; line < to; line++) {
        found.push(line);
      }
    }
  }
  return found;
}
