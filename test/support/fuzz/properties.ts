import assert from 'node:assert/strict';
import { buildPersonaIndex } from '../../../src/core/patterns/personaIndex.ts';
import { unmatchedPatterns } from '../../../src/core/patterns/unmatchedPatterns.ts';
import { makeChecklistsExplicit } from '../../../src/core/persona/checklists/derived/makeChecklistsExplicit.ts';
import { applyEdits } from '../../../src/core/persona/fixes/applyEdits.ts';
import { makeSafeFixes } from '../../../src/core/persona/fixes/makeSafeFixes.ts';
import { parsePersona } from '../../../src/core/persona/parsePersona.ts';
import { parsePersonaFile } from '../../../src/core/persona/parsePersonaFile.ts';
import type { Fix, Format, Persona, Problem } from '../../../src/core/persona/persona.ts';
import { checkInvariants } from '../../core/persona/checkInvariants.ts';
import { meaningOf } from '../../core/persona/meaningOf.ts';

/** A file to be read, however odd. */
export interface FuzzCase {
  readonly content: Uint8Array | string;
  readonly format: Format;
}

const paths = ['main.go', 'internal/store/store.go', 'web/src/[id]/page.tsx', '.github/a b.yml'];

function parse({ content, format }: FuzzCase): readonly Persona[] {
  const fileName = format === 'coderabbit' ? '.coderabbit.yaml' : '.personas/reviewer.md';
  return parsePersonaFile({ content, source: fileName, fileName, format, origin: 'workspace' });
}

/** The text of a file as an editor would hold it, its byte order mark kept. */
export function textOf(content: Uint8Array | string): string {
  return typeof content === 'string'
    ? content
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

/** Reads all that the personas of a file say. */
export function readWhole(fuzzCase: FuzzCase): unknown {
  return parse(fuzzCase).map(
    ({ problems, examples, guidance, checklists, patterns, description, ...rest }) => {
      return { problems, examples, guidance, checklists, patterns, description, ...rest };
    },
  );
}

/** What holds whatever is read. @throws {AssertionError} */
export function checkParsing(fuzzCase: FuzzCase): void {
  const { content } = fuzzCase;
  const personas = parse(fuzzCase);
  for (const persona of personas) {
    checkInvariants(persona, typeof content === 'string' ? content : new TextDecoder().decode(content));
    unmatchedPatterns(persona, paths);
  }
  // The other reading asks for everything in the opposite order.
  assert.deepEqual(
    readWhole(fuzzCase),
    personas.map((persona) => ({ ...persona })),
    'two readings differ',
  );
  const index = buildPersonaIndex(personas);
  for (const path of paths) {
    index.match(path);
    index.explain(path);
  }
}

/** What holds for the fixes of a text. @throws {AssertionError} */
export function checkFixes(text: string, format: Format): void {
  const read = (content: string): readonly Persona[] => parse({ content, format });
  const before = read(text);
  const problems = problemsOf(before);
  // Of very many problems only the first are listed, so others come up when these are gone.
  const isCapped = problems.some(({ code }) => code === 'file.too-many-problems');
  for (const { problem, fix } of fewOfEachCode(problems)) {
    const after = problemsOf(read(applyEdits(text, fix.edits)));
    // Of two keys that are the same the second may have the problem, once the first has it no more.
    const isCleared = countOf(after, problem) < countOf(problems, problem) || !after.some(isSameAs(problem));
    assert.ok(isCleared || isCapped, `the fix "${fix.title}" leaves ${problem.code}`);
  }
  const { text: mended, fixed } = makeSafeFixes(text, (content) => problemsOf(read(content)));
  const after = read(mended);
  assert.ok(
    problemsOf(after).every(({ fix }) => fix?.isSafe !== true) || isCapped,
    'there are always more safe fixes',
  );
  if (fixed.length > 0) {
    assert.deepEqual(after.map(meaningOf), before.map(meaningOf), 'safe fixes change what was understood');
  }
}

/** What holds where derived checklists are written down. @throws {AssertionError} */
export function checkExplicit(text: string, format: Format): void {
  const fileName = '.personas/reviewer.md';
  const file = { content: text, source: fileName, fileName, format, origin: 'workspace' } as const;
  const before = parsePersona(file);
  const written = applyEdits(text, makeChecklistsExplicit(file));
  const after = parsePersona({ ...file, content: written });
  const itemsIn = ({ checklists }: Persona): unknown[] =>
    checklists.flatMap(({ items }) => items.map(({ id, text: question }) => `${id} ${question}`)).toSorted();
  assert.deepEqual(itemsIn(after), itemsIn(before), 'the items are others');
  assert.deepEqual(
    after.checklists.filter(({ kind }) => kind === 'derived'),
    [],
    'something is still derived',
  );
  assert.deepEqual(makeChecklistsExplicit({ ...file, content: written }), []);
}

function problemsOf(personas: readonly Persona[]): readonly Problem[] {
  return personas.flatMap(({ problems }) => problems);
}

/** Of many problems with one code, as a file has that repeats itself, four from all over the file. */
function fewOfEachCode(problems: readonly Problem[]): { problem: Problem; fix: Fix }[] {
  const mended = problems.flatMap((problem) => (problem.fix === null ? [] : [{ problem, fix: problem.fix }]));
  return [...new Set(mended.map(({ problem }) => problem.code))].flatMap((code) => {
    const alike = mended.filter(({ problem }) => problem.code === code);
    const chosen = new Set([0, 1 / 3, 2 / 3, 1].map((part) => Math.floor(part * (alike.length - 1))));
    return alike.filter((_, index) => chosen.has(index));
  });
}

function countOf(problems: readonly Problem[], { code }: Problem): number {
  return problems.filter((problem) => problem.code === code).length;
}

function isSameAs({ code, message, range: { start } }: Problem): (other: Problem) => boolean {
  return (other) =>
    other.code === code &&
    other.message === message &&
    other.range.start.line === start.line &&
    other.range.start.column === start.column;
}
