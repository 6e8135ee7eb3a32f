import type { Problem } from '../persona.ts';
import { applyEdits } from './applyEdits.ts';
import { joinFixes } from './joinFixes.ts';

/** A mended text often shows what was hidden before; one that asks for more rounds than this is left as it is then. */
const maximumRounds = 10;

export interface MendedText {
  readonly text: string;
  /** The problems whose fixes were made, in their order. */
  readonly fixed: readonly Problem[];
}

/**
 * Makes the safe fixes of a text, and those of the text that comes of it, until none is left.
 * @param problemsOf reads a text
 */
export function makeSafeFixes(text: string, problemsOf: (text: string) => readonly Problem[]): MendedText {
  const fixed: Problem[] = [];
  let mended = text;
  for (let round = 0; round < maximumRounds; round++) {
    const safe = problemsOf(mended).filter(({ fix }) => fix?.isSafe === true);
    // Where all else stands is told by the indent of the file, so that is mended first and alone.
    const indented = safe.filter(({ code }) => code === 'file.indented');
    const problems = indented.length > 0 ? indented : safe;
    const edits = joinFixes(problems.flatMap(({ fix }) => fix ?? []));
    const next = applyEdits(mended, edits);
    if (next === mended) {
      break;
    }
    fixed.push(...problems.filter(({ fix }) => fix?.edits.every((edit) => edits.includes(edit))));
    mended = next;
  }
  return { text: mended, fixed };
}
