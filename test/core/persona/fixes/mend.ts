import { applyEdits } from '../../../../src/core/persona/fixes/applyEdits.ts';
import { joinFixes } from '../../../../src/core/persona/fixes/joinFixes.ts';
import type { Fix, Persona } from '../../../../src/core/persona/persona.ts';
import { parseText } from '../parseText.ts';

function safeFixesOf({ problems }: Persona): Fix[] {
  return problems.flatMap(({ fix }) => (fix?.isSafe === true ? [fix] : []));
}

/** The text with all safe fixes made, again and again until there are none. */
export function mend(text: string): string {
  let mended = text;
  for (let round = 0; round < 5; round++) {
    const fixes = safeFixesOf(parseText(mended));
    if (fixes.length === 0) {
      return mended;
    }
    mended = applyEdits(mended, joinFixes(fixes));
  }
  throw new Error(`There are always more fixes: ${mended}`);
}
