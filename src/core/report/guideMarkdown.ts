import type { Token } from 'markdown-it';
import { isPatternSection } from '../persona/files/patternSections.ts';
import { parseBlocks, readInline } from '../persona/markdown/markdown.ts';
import { readOutline } from '../persona/markdown/sections.ts';
import { toLines } from '../persona/markdown/sourceText.ts';
import type { Pattern, Persona } from '../persona/persona.ts';
import { slug } from '../persona/slug.ts';
import type { Translate } from '../translate.ts';
import { safeBlocks } from './guide/safeBlocks.ts';
import { codeSpan, safeLine, safeText } from './guide/safeText.ts';

/** In UTF-16 code units: nobody reads a page as long as that, and a hostile one would take seconds. */
const maximumLength = 256 * 1024;

/**
 * A persona as a page to read: its name and description, which files it reviews, and its Markdown. Whatever stands in the
 * persona's file, rendering the page draws no HTML and loads nothing, and its links lead to the web or to its own
 * headings.
 */
export function guideMarkdown(persona: Persona, translate: Translate): string {
  const text = persona.markdown;
  const lines = toLines(text.slice(0, maximumLength));
  const env = {};
  const tokens = parseBlocks(lines, 0, env);
  const blocks = [
    `# ${safeText(persona.name)}`,
    ...(isInBody(persona.description, tokens) ? [] : paragraphs(persona.description)),
    `## ${safeText(translate('Files It Reviews'))}`,
    filesOf(persona, translate),
    safeBlocks(withoutHead(tokens, lines.length, persona.name), {
      env,
      taskSuffix: suffixOf(persona, translate),
    }).join('\n'),
    text.length > maximumLength
      ? safeLine(safeText(translate('The rest is not shown here, for it is very long.')))
      : '',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).map((paragraph) => safeLine(safeText(paragraph)));
}

/** Where the front matter describes nothing, a paragraph of the body does. */
function isInBody(description: string, tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ type, level, content }) =>
      type === 'inline' && level === 1 && readInline(content).text === description,
  );
}

function filesOf({ alwaysApplies, patterns }: Persona, translate: Translate): string {
  const lines = [
    ...(alwaysApplies ? [safeText(translate('every file'))] : []),
    ...patterns.map((pattern) => patternLine(pattern, translate)),
  ];
  return lines.length > 0
    ? lines.map((line) => `- ${line}`).join('\n')
    : safeLine(safeText(translate('It names no file patterns.')));
}

function patternLine({ glob, negated, origin, note }: Pattern, translate: Translate): string {
  const words = [
    negated ? translate('excluded') : '',
    origin === 'inferred' ? translate('inferred') : '',
    origin === 'config' ? translate('configured') : '',
    note,
  ].filter((word) => word !== '');
  return [codeSpan(glob), ...words.map(safeText)].join(' – ');
}

/** The body but for what the page begins with: the persona's name, and its patterns. */
function withoutHead(tokens: readonly Token[], lineCount: number, name: string): Token[] {
  const { sections, title } = readOutline(tokens, lineCount);
  const left = sections.filter(isPatternSection).map(({ line, end }) => ({ line, end }));
  if (title !== null && slug(title.title) === slug(name)) {
    left.push({ line: title.line, end: title.headingEnd });
  }
  let isLeft = false;
  return tokens.filter(({ level, map, nesting }) => {
    if (level === 0 && map !== null && nesting >= 0) {
      isLeft = left.some(({ line, end }) => line <= map[0] && map[0] < end);
    }
    return !isLeft;
  });
}

function suffixOf({ checklists }: Persona, translate: Translate): (line: number) => string {
  const optional = new Set(
    checklists.flatMap(({ items }) =>
      items.filter(({ required }) => !required).map(({ range }) => range.start.line - 1),
    ),
  );
  return (line) => (optional.has(line) ? ` (${safeText(translate('optional'))})` : '');
}
