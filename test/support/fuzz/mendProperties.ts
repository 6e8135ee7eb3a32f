import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { makeSafeFixes } from '../../../src/core/persona/fixes/makeSafeFixes.ts';
import { readFrontMatter } from '../../../src/core/persona/frontMatter/frontMatter.ts';
import type { SourceLines } from '../../../src/core/persona/markdown/sourceText.ts';
import type { Problem } from '../../../src/core/persona/persona.ts';
import { readPersonaText } from '../../../src/core/persona/personaText.ts';
import { mend } from '../../core/persona/fixes/mend.ts';
import { meaningOf } from '../../core/persona/meaningOf.ts';
import { parseText } from '../../core/persona/parseText.ts';

/** Safe fixes change nothing that a persona says, and come to an end. @throws {AssertionError} */
export function checkMeaning(text: string): void {
  assert.deepEqual(meaningOf(parseText(mend(text))), meaningOf(parseText(text)));
}

/** Safe fixes, but for those of the patterns in it, make front matter that strict YAML reads as it was read before. @throws {AssertionError} */
export function checkStrictYaml(text: string): void {
  const before = readFrontMatter(linesOf(text)).entries;
  const problemsOf = (content: string): readonly Problem[] =>
    parseText(content).problems.filter(({ code }) => !code.startsWith('pattern.'));
  const lines = linesOf(makeSafeFixes(text, problemsOf).text);
  const { bodyLine } = readFrontMatter(lines);
  const yaml: unknown = parse(lines.slice(1, Math.max(1, bodyLine - 1)).join('\n'), {
    schema: 'failsafe',
    logLevel: 'error',
  });
  const read = new Map<string, unknown>(Object.entries(yaml ?? {}));
  for (const { key: name, values } of before) {
    const texts = [read.get(name)].flat();
    // A mapping is read as its source.
    if (texts.every((each) => typeof each === 'string' || each === null)) {
      assert.deepEqual(
        texts.map((each) => (each ?? '').trim()).filter((each) => each !== ''),
        values.map((value) => value.text),
        name,
      );
    }
  }
  assert.deepEqual([...read.keys()].toSorted(), before.map(({ key: name }) => name).toSorted());
}

/** Safe fixes keep to the line ends of the file. @throws {AssertionError} */
export function checkLineEnds(text: string): void {
  const ends = new Set(text.match(/\r\n|\r|\n/g) ?? ['\n']);
  assert.ok((mend(text).match(/\r\n|\r|\n/g) ?? []).every((end) => ends.has(end)));
}

function linesOf(text: string): SourceLines {
  return readPersonaText(text.replace('\uFEFF', '')).lines;
}
