import type { Pattern, Problem } from '../persona/persona.ts';
import { countAlternatives } from './braces.ts';

/** How many patterns one list may have. */
export const maximumPatterns = 1_000;
/** In UTF-16 code units. */
export const maximumLength = 1_024;
/** What braces may expand to. */
export const maximumAlternatives = 256;
/** Extended globs, `+(a|b)` and its like, in one pattern. */
export const maximumGroups = 16;
/** Extended globs inside each other. */
export const maximumDepth = 3;

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
  for (const pattern of patterns.slice(0, maximumPatterns)) {
    const flaw = flawOf(pattern.glob);
    if (flaw !== null) {
      problems.push({ ...flaw, severity: 'error', range: pattern.range });
    } else {
      kept.push(pattern);
    }
  }
  const first = patterns[maximumPatterns];
  if (first !== undefined) {
    problems.push({
      code: 'pattern.too-many',
      severity: 'error',
      message: `Only the first ${maximumPatterns} of ${patterns.length} patterns are used. Join some with braces or ** globs.`,
      range: first.range,
    });
  }
  return { patterns: kept, problems };
}

type Flaw = Pick<Problem, 'code' | 'message'>;

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
  const control = controlCharacter.exec(glob)?.[0];
  if (control !== undefined) {
    const name = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
      code: 'pattern.control-character',
      message: `The pattern contains the invisible character U+${name}. Remove it.`,
    };
  }
  if (countAlternatives(glob) > maximumAlternatives) {
    return {
      code: 'pattern.too-many-braces',
      message: `The braces of the pattern may stand for more than ${maximumAlternatives} alternatives. Use * or split the pattern.`,
    };
  }
  const { groups, depth } = extendedGlobs(glob);
  if (groups > maximumGroups || depth > maximumDepth) {
    return {
      code: 'pattern.too-nested',
      message: `The pattern has ${groups} groups such as +(a|b), up to ${depth} inside each other; at most ${maximumGroups} and ${maximumDepth} are allowed. Use braces, or split the pattern.`,
    };
  }
  return null;
}

/** Controls, line separators, and the marks that make a text look other than it is by turning its direction. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const controlCharacter =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Counts openers as a matcher might see them; one in brackets counts too, and one never closed. */
function extendedGlobs(glob: string): { groups: number; depth: number } {
  let groups = 0;
  let open = 0;
  let depth = 0;
  for (let i = 0; i < glob.length; i++) {
    const character = glob.charAt(i);
    if (character === '\\') {
      i++;
    } else if ('!?+*@'.includes(character) && glob.charAt(i + 1) === '(') {
      groups++;
      open++;
      depth = Math.max(depth, open);
      i++;
    } else if (character === ')' && open > 0) {
      open--;
    }
  }
  return { groups, depth };
}
