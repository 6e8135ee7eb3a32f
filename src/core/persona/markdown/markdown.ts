import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import { foldSpaces } from '../foldSpaces.ts';
import { htmlBlock } from './htmlBlock.ts';
import { indentedList } from './indentedList.ts';
import { type FenceEnvironment, markUnsure, oddFence } from './oddFence.ts';
import { findOddFences } from './oddFences.ts';
import { withPlainTokens } from './plainTokens.ts';
import type { SourceLines } from './sourceText.ts';

/** In UTF-16 code units. Longer is no heading and no item, and unclosed comments take time in the square of it. */
export const maximumInlineLength = 1_000;

export interface InlinePart {
  /** Whether it is a code span; its text then is without back-ticks. */
  readonly isCode: boolean;
  readonly text: string;
}

export interface InlineText {
  /** Plain text: no emphasis, no link targets, no comments; back-ticks and tags as written. White space is folded. */
  readonly text: string;
  /** Each as written, with `<!--` and `-->`. */
  readonly comments: readonly string[];
  /** Whether a comment is never closed; what follows it is not in the text. */
  readonly unclosedComment: boolean;
  /** The same text by its code spans and what stands between them. */
  readonly parts: readonly InlinePart[];
}

/** A code span as nearly all are written. */
const codeSpan = /(?<!`)`([^`\s][^`\n]*)`(?!`)/;
/** What means something in inline Markdown, but for code spans. */
const special = /[\\`*_<[\]&~!\n]/;

// Rules and regular expressions are compiled on first use: nothing may happen at import, and parsing keeps no state.
let blockParser: MarkdownIt | undefined;
let inlineParser: MarkdownIt | undefined;
let denseInlineParser: MarkdownIt | undefined;

/**
 * The blocks of the lines from `firstLine` (0-based) on; their maps are lines of the whole file. Inline Markdown stays
 * unread, since most of it is never asked for: see `readInline`.
 *
 * @param env takes the link references that the blocks define, in markdown-it's own shape
 */
export function parseBlocks(
  lines: SourceLines,
  firstLine: number,
  env: Record<PropertyKey, unknown> = {},
): Token[] {
  blockParser ??= createBlockParser();
  const fences: FenceEnvironment = { oddFences: findOddFences(lines, firstLine) };
  const source = '\n'.repeat(firstLine) + lines.slice(firstLine).join('\n');
  const tokens = blockParser.parse(source, Object.assign(env, fences));
  markUnsure(tokens, lines, fences);
  return tokens;
}

/** Reads the first `maximumInlineLength` code units of inline Markdown. */
export function readInline(source: string): InlineText {
  return readPlainInline(source) ?? readAnyInline(source);
}

/** Most inline Markdown is but text and code spans, and markdown-it takes ten times as long for it; null for any other. */
function readPlainInline(source: string): InlineText | null {
  const pieces = source.length > maximumInlineLength ? [] : source.split(codeSpan);
  // Those between the code spans are at the even places.
  if (pieces.length === 0 || pieces.some((piece, index) => index % 2 === 0 && special.test(piece))) {
    return null;
  }
  const parts = pieces.map((text, index) => ({ isCode: index % 2 === 1, text }));
  return {
    text: foldSpaces(source),
    comments: [],
    unclosedComment: false,
    parts: parts.filter(({ text }) => text !== ''),
  };
}

function readAnyInline(source: string): InlineText {
  const parser = inlineParserFor(source);
  const [inline] = parser.parseInline(source.slice(0, maximumInlineLength), {});
  const comments: string[] = [];
  const parts: InlinePart[] = [];
  let text = '';
  let between = '';
  let unclosedComment = false;
  for (const token of inline?.children ?? []) {
    if (token.type === 'html_inline' && token.content.startsWith('<!--')) {
      comments.push(token.content);
      continue;
    }
    if (token.type === 'code_inline') {
      parts.push({ isCode: false, text: between }, { isCode: true, text: token.content });
      text += between + token.markup + token.content + token.markup;
      between = '';
      continue;
    }
    const piece = token.type.endsWith('break') ? ' ' : token.content;
    const open = token.type === 'text' ? piece.indexOf('<!--') : -1;
    unclosedComment = open >= 0;
    between += unclosedComment ? piece.slice(0, open) : piece;
    if (unclosedComment) {
      break;
    }
  }
  parts.push({ isCode: false, text: between });
  return {
    text: foldSpaces(text + between),
    comments,
    unclosedComment,
    parts: parts.filter((part) => part.text !== ''),
  };
}

/** More brackets and emphasis than anybody writes stay as they are written: to pair them takes time in the square of them. */
const maximumMarks = 100;
const maximumBrackets = 25;

function inlineParserFor(source: string): MarkdownIt {
  const { length: marks } = source.match(/[*_~]/g) ?? [];
  const { length: brackets } = source.match(/\[/g) ?? [];
  if (marks <= maximumMarks && brackets <= maximumBrackets) {
    inlineParser ??= createInlineParser();
    return inlineParser;
  }
  denseInlineParser ??= createInlineParser().disable(['link', 'image', 'emphasis', 'strikethrough']);
  return denseInlineParser;
}

function createInlineParser(): MarkdownIt {
  const parser = createMarkdownIt({ html: true });
  // Escaped characters stay apart: `\<!--` begins no comment.
  parser.core.ruler.disable('text_join');
  return parser;
}

function createBlockParser(): MarkdownIt {
  const parser = createMarkdownIt({ html: true });
  parser.core.ruler.enableOnly(['normalize', 'block']);
  parser.block.State = withPlainTokens(parser.block.State);
  parser.block.ruler.before('fence', 'odd_fence', oddFence, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  parser.block.ruler.before('lheading', 'indented_list', indentedList);
  parser.block.ruler.at('html_block', htmlBlock, { alt: ['paragraph', 'reference', 'blockquote'] });
  return parser;
}
