import { boundPatterns } from '../patterns/bounds.ts';
import { readBodyPatterns } from './bodyPatterns.ts';
import { readChecklists } from './checklists.ts';
import { decodePersona } from './decodePersona.ts';
import { readExamples } from './examples.ts';
import { readFrontMatter } from './frontMatter.ts';
import { readFrontMatterPatterns } from './frontMatterPatterns.ts';
import { readGuidance } from './guidance.ts';
import { readIdentity } from './identity.ts';
import { parseBlocks } from './markdown.ts';
import { isPatternSection } from './patternSections.ts';
import { withoutDuplicates } from './patternText.ts';
import type { Format, Origin, Persona, Problem } from './persona.ts';
import { createProblem } from './problemCodes.ts';
import { readOutline } from './sections.ts';
import { toLines } from './sourceText.ts';
import { readTasks } from './tasks.ts';

export interface UnparsedPersona {
  /** The file's bytes, or its text where an editor has decoded it. */
  readonly content: Uint8Array | string;
  /** Where the file is, as its host names it; kept in `Persona.source`. */
  readonly source: string;
  /** The file's path, with `/` between segments; its last segment gives the persona an id and a name if need be. */
  readonly fileName: string;
  readonly format: Format;
  readonly origin: Origin;
}

/** How many problems are listed for one file. */
const maximumProblems = 200;

/** Reads a persona file. Never throws: what cannot be read is a problem of the persona, and costs only itself. */
export function parsePersona({ content, source, fileName, format, origin }: UnparsedPersona): Persona {
  const decoded = decodePersona(content);
  const lines = toLines(decoded.text);
  const frontMatter = readFrontMatter(lines);
  const outline = readOutline(parseBlocks(lines, frontMatter.bodyLine), lines.length);
  const tasksOf = new Map(outline.sections.map((section) => [section, readTasks(section)]));
  const identity = readIdentity(frontMatter.entries, outline, fileName);
  const bodies = outline.sections.filter(isPatternSection).map((section) => readBodyPatterns(section, lines));
  const written = readFrontMatterPatterns(frontMatter.entries, lines);
  const bounded = boundPatterns(
    withoutDuplicates([...written, ...bodies.flatMap(({ patterns }) => patterns)]),
  );
  const { checklists, problems } = readChecklists(outline, tasksOf, lines, identity.name);
  const { examples, problems: blockProblems } = readExamples(outline.sections, lines, identity.name);
  const { id, name, description, alwaysApplies, onRequest } = identity;
  return {
    id,
    name,
    description,
    format,
    origin,
    source,
    alwaysApplies,
    onRequest,
    patterns: bounded.patterns,
    checklists,
    guidance: readGuidance(outline.root.children, tasksOf, lines),
    examples,
    problems: inOrder([
      ...decoded.problems,
      ...frontMatter.problems,
      ...identity.problems,
      ...bounded.problems,
      ...bodies.flatMap((body) => body.problems),
      ...problems,
      ...blockProblems,
    ]),
  };
}

/**
 * A persona that says nothing but why its file could not be read: a link that leads nowhere, no permission.
 * @param reason in words that can follow "cannot be read: ".
 */
export function unreadablePersona(file: Omit<UnparsedPersona, 'content'>, reason: string): Persona {
  const start = { line: 1, column: 1 };
  const message = `The file cannot be read: ${reason}. Mend it, or leave it out.`;
  const problem = createProblem('file.unreadable', 'error', message, { start, end: start });
  return { ...parsePersona({ ...file, content: '' }), problems: [problem] };
}

/** In the order of the file; where there are too many, the last one says so. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.column - b.column,
  );
  const next = sorted[maximumProblems];
  if (next === undefined) {
    return sorted;
  }
  const message = `${sorted.length - maximumProblems} more problems are not listed. Repair those above first.`;
  return [
    ...sorted.slice(0, maximumProblems),
    createProblem('file.too-many-problems', 'information', message, next.range),
  ];
}
