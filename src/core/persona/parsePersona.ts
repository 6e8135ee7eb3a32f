import { copied } from '../copied.ts';
import { lazily } from '../lazily.ts';
import { once } from '../once.ts';
import { changePersona } from './changePersona.ts';
import { audienceOf } from './checklists/derived/audience.ts';
import { inferPatterns } from './files/inferPatterns.ts';
import { readScope, type Scope } from './files/scope.ts';
import { readWrittenPatterns, sectionsToSearch, type WrittenPatterns } from './files/writtenPatterns.ts';
import { fileStem } from './formats/fileStem.ts';
import { rulesOf } from './formats/formats.ts';
import { allowBareGlobs } from './frontMatter/bareGlobs.ts';
import { type Identity, readIdentity } from './identity.ts';
import type { Section } from './markdown/sections.ts';
import type { Format, Origin, Pattern, Persona, Problem } from './persona.ts';
import { type PersonaText, readPersonaText } from './personaText.ts';
import { createProblem } from './problemCodes.ts';
import { readBody } from './readBody.ts';
import { shiftPersona } from './shiftColumns.ts';

export interface UnparsedPersona {
  /** The file's bytes, or its text where an editor has decoded it. They are kept, and read again when more is asked. */
  readonly content: Uint8Array | string;
  /** Where the file is, as its host names it; kept in `Persona.source`. */
  readonly source: string;
  /**
   * The file's path, with `/` between segments: relative to the workspace folder, absolute where it is not in it. Gives
   * the persona an id and a name if need be, and a file such as `AGENTS.md` the folder it is for.
   */
  readonly fileName: string;
  readonly format: Format;
  readonly origin: Origin;
}

/** How many problems are listed for one file. */
const maximumProblems = 200;

/**
 * Reads a persona file. Never throws: what cannot be read is a problem of the persona, and costs only itself.
 *
 * Which files a persona reviews has to be known of all of them at once, and is mostly said in the front matter; the
 * Markdown below takes ten times as long to read and matters only for a persona that is looked at. So it is read when
 * something of it is first asked for, once.
 */
export function parsePersona(file: UnparsedPersona): Persona {
  return beginPersona(file, readFile(file)).persona;
}

/**
 * As `parsePersona`, in steps of a few milliseconds, for a host that has others to serve. The last ones read the patterns, which are
 * asked for of all that a workspace brings; not those of bundled personas, which step back where it brings some.
 */
export function* parsePersonaInSteps(file: UnparsedPersona): Generator<void, Persona> {
  const text = readPersonaText(file.content);
  yield;
  const { persona, readPatterns } = beginPersona(file, readFile(file, text));
  if (file.origin !== 'bundled') {
    yield;
    yield* readPatterns();
  }
  return persona;
}

/** A persona of which no more is read than stands in its front matter. */
interface BegunPersona {
  readonly persona: Persona;
  /** Reads on in steps until its patterns are known. */
  readonly readPatterns: () => Generator<void, void>;
}

function beginPersona(file: UnparsedPersona, read: ReadFile): BegunPersona {
  const { unindented, problems } = read;
  if (problems.some(({ code }) => code === 'file.binary')) {
    return { persona: emptyPersona(file, problems), *readPatterns() {} };
  }
  const begun = createPersona(file, read);
  if (unindented === null) {
    return begun;
  }
  const { indents, problem } = unindented;
  const persona = shiftPersona(begun.persona, indents, (others) => inOrder([problem, ...others]));
  return { ...begun, persona };
}

/** What is read of a file before anything is asked. */
interface ReadFile extends PersonaText {
  readonly identity: Identity;
  readonly scope: Scope;
  readonly sections: () => readonly Section[];
  readonly written: () => WrittenPatterns;
}

function readFile({ content, fileName, format }: UnparsedPersona, text = readPersonaText(content)): ReadFile {
  const rules = rulesOf(format);
  const scope = readScope(text.frontMatter, rules, fileName, text.lines);
  const sections = once(() => sectionsToSearch(text, scope));
  return {
    ...text,
    identity: readIdentity(text, fileStem(fileName, rules)),
    scope,
    sections,
    written: once(() => readWrittenPatterns(text, scope, sections())),
  };
}

function createPersona(file: UnparsedPersona, read: ReadFile): BegunPersona {
  const { source, fileName, format, origin } = file;
  const { id, name } = copied({ id: read.identity.id, name: read.identity.name });
  const { alwaysApplies, onRequest } = read.scope;
  let kept: ReadFile | null = read;
  const whole = (): ReadFile => (kept ??= readFile(file));
  /** It takes twenty times the memory of the text, and of most personas nothing more is asked: then it is read anew. */
  const letGo = <Value>(value: Value): Value => {
    kept = null;
    return value;
  };
  const description = once(() => copied(whole().identity.description()));
  let found: readonly Pattern[] | null = null;
  const patterns = (): readonly Pattern[] => (found ??= copied(atOnce(findPatterns(whole(), fileName))));
  const body = once(() => {
    // All else that is read of the outline is read with it.
    const persona = { name, description: description(), alwaysApplies, patterns: patterns() };
    const { lines, outline, frontMatter, identity, scope, written, problems } = whole();
    const audience = once(() => audienceOf(persona, frontMatter.entries, lines));
    const inMarkdown = readBody(outline(), lines, identity, audience);
    return {
      ...inMarkdown,
      problems: inOrder([
        ...problems,
        ...allowBareGlobs(frontMatter, rulesOf(format)),
        ...identity.problems,
        ...scope.problems,
        ...written().problems(),
        ...inMarkdown.problems,
      ]),
    };
  });
  const persona = lazily(
    { id, name, format, origin, source, alwaysApplies, onRequest },
    {
      description: () => letGo(description()),
      patterns: () => letGo(patterns()),
      markdown: () => {
        const { lines, frontMatter } = letGo(whole());
        return '\n'.repeat(frontMatter.bodyLine) + lines.slice(frontMatter.bodyLine).join('\n');
      },
      checklists: () => letGo(body()).checklists,
      guidance: () => letGo(body()).guidance,
      examples: () => letGo(body()).examples,
      problems: () => letGo(body()).problems,
    },
  );
  return {
    persona,
    *readPatterns() {
      found = letGo(copied(yield* findPatterns(whole(), fileName)));
    },
  };
}

/** Those that the file names, else those that can be inferred from it. */
function* findPatterns(read: ReadFile, fileName: string): Generator<void, readonly Pattern[]> {
  const { scope, sections, written } = read;
  if (sections().length > 0) {
    yield;
  }
  const { isWritten, patterns } = written();
  if (isWritten || !scope.isUnsaid) {
    return patterns;
  }
  yield;
  return yield* inferPatterns(read, fileName);
}

function atOnce<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (step.done !== true) {
    step = steps.next();
  }
  return step.value;
}

/**
 * A persona that says nothing but why its file could not be read: a link that leads nowhere, no permission.
 * @param reason in words that can follow "cannot be read: ".
 */
export function unreadablePersona(file: Omit<UnparsedPersona, 'content'>, reason: string): Persona {
  const start = { line: 1, column: 1 };
  const message = `The file cannot be read: ${reason}. Mend it, or leave it out.`;
  const problem = createProblem('file.unreadable', 'error', message, { start, end: start });
  return emptyPersona(file, [problem]);
}

/** A persona that covers nothing, for a file of which nothing can be read, whatever its format makes of silence. */
function emptyPersona(file: Omit<UnparsedPersona, 'content'>, problems: readonly Problem[]): Persona {
  const persona = parsePersona({ ...file, content: '' });
  return changePersona(persona, { alwaysApplies: false, onRequest: false, patterns: [], problems });
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
    ...sorted.slice(0, maximumProblems).map(withUnsureFence),
    createProblem('file.too-many-problems', 'information', message, next.range),
  ];
}

/** Fences are mended all together: while some are left as they are, others may be read otherwise. */
function withUnsureFence(problem: Problem): Problem {
  const { code, fix } = problem;
  return fix !== null && code.startsWith('fence.') ? { ...problem, fix: { ...fix, isSafe: false } } : problem;
}
