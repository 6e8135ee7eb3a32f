import type { FrontMatter } from '../../core/persona/frontMatter/frontMatter.ts';
import type { Outline } from '../../core/persona/markdown/sections.ts';
import { rangeWithin, type SourceLines } from '../../core/persona/markdown/sourceText.ts';
import type { Range } from '../../core/persona/persona.ts';

/** A place in a persona file that may name something else: a file, a folder, a persona, an item. */
export interface Mention {
  /** What stands there, without back-ticks and brackets. */
  readonly text: string;
  /** Of `text`. */
  readonly range: Range;
  /** In back-ticks, as the target of a Markdown link, or as the value of a key that names personas. */
  readonly kind: 'code' | 'link' | 'key';
}

const maximumMentions = 2_000;
/** A longer line is no prose, and is left alone. */
const maximumLine = 2_000;

const codeSpan = /(?<!`)`([^`]{1,300})`(?!`)/g;
const linkTarget = /\]\(<?([^\s<>()]{1,500})/g;
const hasScheme = /^[a-z][a-z\d+.-]*:/i;

/** Keys of other tools whose values are names of personas. */
const personaNameKeys: ReadonlySet<string> = new Set([
  'extends',
  'inherits',
  'agents',
  'subagents',
  'personas',
]);

/** Whatever could be a mention, in the order of the file; nothing in code blocks and comments is one. */
export function readMentions(
  lines: SourceLines,
  { entries, bodyLine }: FrontMatter,
  outline: Outline,
): readonly Mention[] {
  const mentions: Mention[] = entries
    .filter(({ key }) => personaNameKeys.has(key))
    .flatMap(({ values }) => values.map(({ text, range }) => ({ text, range, kind: 'key' as const })));
  const opaque = opaqueLines(outline);
  for (let line = bodyLine; line < lines.length && mentions.length < maximumMentions; line++) {
    const source = lines[line] ?? '';
    if (source.length <= maximumLine && !opaque.has(line)) {
      const found = [...find(source, line, codeSpan, 'code'), ...find(source, line, linkTarget, 'link')];
      mentions.push(...found.sort((a, b) => a.range.start.column - b.range.start.column));
    }
  }
  return mentions.slice(0, maximumMentions);
}

function find(source: string, line: number, pattern: RegExp, kind: Mention['kind']): Mention[] {
  return [...source.matchAll(pattern)].flatMap((match) => {
    const text = match[1] ?? '';
    const start = match.index + match[0].indexOf(text);
    return text.startsWith('#') || hasScheme.test(text)
      ? []
      : [{ text, range: rangeWithin(line, start, text.length), kind }];
  });
}

function opaqueLines({ sections }: Outline): ReadonlySet<number> {
  const opaque = new Set<number>();
  for (const { blocks } of sections) {
    for (const { type, map } of blocks) {
      if (map !== null && (type === 'fence' || type === 'code_block' || type === 'html_block')) {
        for (let line = map[0]; line < map[1]; line++) {
          opaque.add(line);
        }
      }
    }
  }
  return opaque;
}
