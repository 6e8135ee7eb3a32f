import { once } from '../once.ts';
import { changePersona } from './changePersona.ts';
import type { Persona, Position, Problem, TextEdit } from './persona.ts';

/**
 * A value with all places in it as they are in the file, where they were read from lines without their indents. New text
 * of edits gets the indent too.
 * @param indents what each line has lost
 */
export function shiftColumns<Value>(value: Value, indents: readonly string[]): Value {
  const indentOfLine = (line: number): string => indents[line - 1] ?? '';
  const shift = (part: unknown): unknown => {
    if (Array.isArray(part)) {
      return part.map(shift);
    }
    if (typeof part !== 'object' || part === null) {
      return part;
    }
    if (isPosition(part)) {
      return { ...part, column: part.column + indentOfLine(part.line).length };
    }
    const shifted = Object.fromEntries(Object.entries(part).map(([key, each]) => [key, shift(each)]));
    return isEdit(part)
      ? { ...shifted, newText: part.newText.replaceAll('\n', `\n${indentOfLine(part.range.start.line)}`) }
      : shifted;
  };
  return shift(value) as Value;
}

/**
 * The same for a persona; what it reads when it is first asked for is read no sooner.
 * @param addTo makes the list of problems from those that the persona has
 */
export function shiftPersona(
  persona: Persona,
  indents: readonly string[],
  addTo: (problems: readonly Problem[]) => readonly Problem[],
): Persona {
  const keys = Object.keys(persona) as (keyof Persona)[];
  const later = keys.map((key): [keyof Persona, () => unknown] => [
    key,
    once(() =>
      key === 'problems'
        ? addTo(shiftColumns(persona.problems, indents))
        : shiftColumns(persona[key], indents),
    ),
  ]);
  return changePersona(persona, {}, Object.fromEntries(later));
}

function isPosition(value: object): value is Position {
  return 'line' in value && 'column' in value;
}

function isEdit(value: object): value is TextEdit {
  return 'newText' in value;
}
