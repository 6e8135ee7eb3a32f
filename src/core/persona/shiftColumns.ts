import { once } from '../once.ts';
import type { Persona, Position, Problem, TextEdit } from './persona.ts';

/**
 * A persona that was read from lines without their indents, with all its places as they are in the file. What the
 * persona reads when it is first asked for is read no sooner.
 * @param indents what each line has lost
 * @param addTo makes the list of problems from those that the persona has
 */
export function shiftColumns(
  persona: Persona,
  indents: readonly string[],
  addTo: (problems: readonly Problem[]) => readonly Problem[],
): Persona {
  const indentOfLine = (line: number): string => indents[line - 1] ?? '';
  const shift = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map(shift);
    }
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    if (isPosition(value)) {
      return { ...value, column: value.column + indentOfLine(value.line).length };
    }
    const shifted = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shift(each)]));
    return isEdit(value)
      ? { ...shifted, newText: value.newText.replaceAll('\n', `\n${indentOfLine(value.range.start.line)}`) }
      : shifted;
  };
  const result: object = {};
  for (const key of Object.keys(persona) as (keyof Persona)[]) {
    const get = once(() => {
      const shifted = shift(persona[key]);
      return key === 'problems' ? addTo(shifted as readonly Problem[]) : shifted;
    });
    Object.defineProperty(result, key, { get, enumerable: true });
  }
  return result as Persona;
}

function isPosition(value: object): value is Position {
  return 'line' in value && 'column' in value;
}

function isEdit(value: object): value is TextEdit {
  return 'newText' in value;
}
