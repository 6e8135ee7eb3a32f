import { braceExpand } from 'minimatch';
import type { Pattern, Problem, Range } from '../persona/persona.ts';
import { createProblem, type ProblemCode } from '../persona/problemCodes.ts';
import { measureBraces } from './braces.ts';
import { measureGroups } from './groups.ts';
import { matcherOptions } from './matcherOptions.ts';

/** How many patterns one list may have. */
export const maximumPatterns = 1_000;
/** Of a glob as it is written, in UTF-16 code units. */
export const maximumLength = 1_024;
/** How many globs its braces may stand for. */
export const maximumAlternatives = 256;
/** Of all those together, in UTF-16 code units. */
export const maximumExpandedLength = 8_192;
/** Of all those of a whole list, in UTF-16 code units. */
export const maximumListLength = 65_536;
/** As `maximumExpandedLength` for a glob with groups, `+(a|b)` and its like: they cost the engine its shortcuts. */
export const maximumGroupedLength = 512;
/** How many groups one alternative may have. */
export const maximumGroups = 16;
/** How deep they may stand inside each other. */
export const maximumDepth = 3;
/** How many opening brackets: one that is never closed makes the engine read on to the end. */
export const maximumBrackets = 32;
/** How many `**` one alternative may have: far beyond it the engine gives up silently. */
export const maximumGlobstars = 32;

export interface BoundedPatterns {
  /** Those that may go to a matcher, in their order. */
  readonly patterns: readonly Pattern[];
  readonly problems: readonly Problem[];
}

/**
 * Lets through only patterns whose matching is cheap, whoever wrote them. A pattern that is turned away costs only
 * itself, and says why in a problem at its own range.
 */
export function boundPatterns(patterns: readonly Pattern[]): BoundedPatterns {
  const kept: Pattern[] = [];
  const problems: Problem[] = [];
  let length = 0;
  for (const [i, pattern] of patterns.entries()) {
    if (i === maximumPatterns || length > maximumListLength) {
      problems.push(tooMany(i, patterns.length, pattern.range));
      break;
    }
    const flaw = flawOf(pattern.glob);
    if (flaw === null) {
      kept.push(pattern);
      length += measureBraces(pattern.glob).length;
    } else {
      problems.push(createProblem(flaw.code, 'error', flaw.message, pattern.range));
    }
  }
  return { patterns: kept, problems };
}

function tooMany(used: number, all: number, range: Range): Problem {
  const message = `Only the first ${used} of ${all} patterns are used, more would make every match slow. Join some with * or **.`;
  return createProblem('pattern.too-many', 'error', message, range);
}

interface Flaw {
  readonly code: ProblemCode;
  readonly message: string;
}

/** Controls, line separators, and the marks that make a text look other than it is by turning its direction. */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\uFEFF]/u;

function flawOf(glob: string): Flaw | null {
  if (glob.trim() === '') {
    return {
      code: 'pattern.empty',
      message: 'The pattern is empty. Write a glob such as internal/**/*.go, or remove it.',
    };
  }
  if (glob.length > maximumLength) {
    return {
      code: 'pattern.too-long',
      message: `The pattern has ${glob.length} characters, more than ${maximumLength}. Split it into several patterns.`,
    };
  }
  const character = invisible.exec(glob)?.[0];
  if (character !== undefined) {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
      code: 'pattern.control-character',
      message: `The pattern contains the invisible character U+${code}. Remove it.`,
    };
  }
  const { count, length } = measureBraces(glob);
  if (count > maximumAlternatives || length > maximumExpandedLength) {
    return {
      code: 'pattern.too-many-braces',
      message: `The braces of the pattern stand for too much: at most ${maximumAlternatives} alternatives and ${maximumExpandedLength} characters together are allowed. Use * instead, or split the pattern.`,
    };
  }
  return flawOfGroups(glob, length);
}

/**
 * A negated group that can begin at several places of a name makes the engine follow every beginning apart: seconds
 * for one long name, and past all memory where two stand inside each other.
 */
function flawOfGroups(glob: string, length: number): Flaw | null {
  // Expanding takes its time, and most patterns have nothing that could be too much.
  if (!/[([]|\.\./.test(glob) && glob.split('*').length <= maximumGlobstars) {
    return null;
  }
  const alternatives = braceExpand(glob, matcherOptions).map(measureGroups);
  if (alternatives.some(({ wanderingNegation }) => wanderingNegation)) {
    return {
      code: 'pattern.negated-group',
      message:
        'A group !(…) may only stand at the beginning of a name or after plain characters; after a wildcard it excludes next to nothing. Write what to exclude as a pattern of its own with ! in front.',
    };
  }
  const tooComplex = alternatives.some(
    ({ count, depth, brackets, globstars }) =>
      count > maximumGroups ||
      depth > maximumDepth ||
      brackets > maximumBrackets ||
      globstars > maximumGlobstars ||
      (count > 0 && length > maximumGroupedLength),
  );
  return tooComplex
    ? {
        code: 'pattern.too-complex',
        message: `The pattern is too complex: at most ${maximumGroups} groups such as +(a|b), ${maximumDepth} of them inside each other, with ${maximumGroupedLength} characters in all, and at most ${maximumBrackets} brackets and ${maximumGlobstars} ** are allowed. Use braces instead, or split the pattern.`,
      }
    : null;
}
