import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/persona/fixes/applyEdits.ts';
import { toLines } from '../../../src/core/persona/markdown/sourceText.ts';
import type { Persona, Range } from '../../../src/core/persona/persona.ts';
import { problemCodes } from '../../../src/core/persona/problemCodes.ts';
import { codesOf, itemsOf } from './parseText.ts';

/** What holds for every persona, whatever the text: ranges inside it, ids once, codes documented. */
export function checkInvariants(persona: Persona, text: string): void {
  const lines = toLines(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const check = ({ start, end }: Range): void => {
    for (const { line, column } of [start, end]) {
      assert.ok(line >= 1 && line <= lines.length, `line ${line} of ${lines.length}`);
      assert.ok(
        column >= 1 && column <= (lines[line - 1] ?? '').length + 1,
        `column ${column} of line ${line}`,
      );
    }
    assert.ok(
      start.line < end.line || (start.line === end.line && start.column <= end.column),
      'start after end',
    );
  };
  const { patterns, checklists, examples, problems } = persona;
  const items = itemsOf(persona);
  const files = checklists.flatMap((checklist) => checklist.files ?? []);
  for (const { range } of [...patterns, ...files, ...checklists, ...items, ...examples, ...problems]) {
    check(range);
  }
  for (const { fix } of problems) {
    if (fix !== null) {
      assert.notEqual(applyEdits(text, fix.edits), text, `${fix.title} changes nothing`);
    }
  }
  const guidance = [...persona.guidance];
  for (let section = guidance.pop(); section !== undefined; section = guidance.pop()) {
    check(section.range);
    guidance.push(...section.children);
  }
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length, 'an id stands twice');
  assert.ok(items.every((item) => item.text !== '' && item.id !== ''));
  assert.ok(persona.id !== '' && persona.name !== '');
  assert.deepEqual(
    codesOf(persona).filter((code) => !Object.hasOwn(problemCodes, code)),
    [],
  );
}
