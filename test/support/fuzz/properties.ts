import assert from 'node:assert/strict';
import { buildPersonaIndex } from '../../../src/core/patterns/personaIndex.ts';
import { unmatchedPatterns } from '../../../src/core/patterns/unmatchedPatterns.ts';
import { makeChecklistsExplicit } from '../../../src/core/persona/checklists/derived/makeChecklistsExplicit.ts';
import { applyEdits } from '../../../src/core/persona/fixes/applyEdits.ts';
import { makeSafeFixes } from '../../../src/core/persona/fixes/makeSafeFixes.ts';
import { parsePersona } from '../../../src/core/persona/parsePersona.ts';
import type { Format, Persona } from '../../../src/core/persona/persona.ts';
import { checkInvariants } from '../../core/persona/checkInvariants.ts';

/** A file to be read, however odd. */
export interface FuzzCase {
  readonly content: Uint8Array | string;
  readonly format: Format;
}

const paths = ['main.go', 'internal/store/store.go', 'web/src/[id]/page.tsx', '.github/a b.yml'];

function parse({ content, format }: FuzzCase): Persona {
  const fileName = '.personas/reviewer.md';
  return parsePersona({ content, source: fileName, fileName, format, origin: 'workspace' });
}

/** The text of a file as an editor would hold it, its byte order mark kept. */
export function textOf(content: Uint8Array | string): string {
  return typeof content === 'string'
    ? content
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

/** Reads all that a persona says. */
export function readWhole(fuzzCase: FuzzCase): unknown {
  const { problems, examples, guidance, checklists, patterns, description, ...rest } = parse(fuzzCase);
  return { problems, examples, guidance, checklists, patterns, description, ...rest };
}

/** What holds whatever is read. @throws {AssertionError} */
export function checkParsing(fuzzCase: FuzzCase): void {
  const { content } = fuzzCase;
  const persona = parse(fuzzCase);
  checkInvariants(persona, typeof content === 'string' ? content : new TextDecoder().decode(content));
  // The other reading asks for everything in the opposite order.
  assert.deepEqual(readWhole(fuzzCase), { ...persona }, 'two readings differ');
  const index = buildPersonaIndex([persona]);
  for (const path of paths) {
    index.match(path);
    index.explain(path);
  }
  unmatchedPatterns(persona, paths);
}

/** What holds for the fixes of a text. @throws {AssertionError} */
export function checkFixes(text: string, format: Format): void {
  const read = (content: string): Persona => parse({ content, format });
  const before = read(text);
  for (const { code, fix } of before.problems) {
    if (fix !== null) {
      const after = read(applyEdits(text, fix.edits));
      const had = countOf(before, code);
      const has = countOf(after, code);
      assert.ok(
        has < had || isCapped(before),
        `the fix "${fix.title}" leaves ${has} of ${had} problems ${code}`,
      );
    }
  }
  const { text: mended, fixed } = makeSafeFixes(text, (content) => read(content).problems);
  const after = read(mended);
  assert.ok(
    after.problems.every(({ fix }) => fix?.isSafe !== true) || isCapped(before),
    'there are always more safe fixes',
  );
  if (fixed.length > 0) {
    assert.deepEqual(meaningOf(after), meaningOf(before), 'safe fixes change what was understood');
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

function countOf({ problems }: Persona, code: string): number {
  return problems.filter((problem) => problem.code === code).length;
}

/** Of very many problems only the first are listed, so others come up when these are gone. */
function isCapped({ problems }: Persona): boolean {
  return problems.some(({ code }) => code === 'file.too-many-problems');
}

function meaningOf({
  id,
  name,
  description,
  alwaysApplies,
  onRequest,
  patterns,
  checklists,
}: Persona): unknown {
  return {
    id,
    name,
    description,
    alwaysApplies,
    onRequest,
    patterns: patterns.map(({ glob, negated }) => [glob, negated]),
    items: checklists.map(({ title, kind, items }) => [
      title,
      kind,
      items.map(({ id, text, required }) => [id, text, required]),
    ]),
  };
}
