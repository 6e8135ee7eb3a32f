/** What makes one alternative of a glob, its braces expanded, dear to match. */
export interface Groups {
  /** How many groups there are, `+(a|b)` and its like; one never closed counts, and so does one in brackets. */
  readonly count: number;
  /** How deep they stand inside each other. */
  readonly depth: number;
  /** How many opening brackets there are. */
  readonly brackets: number;
  /** How many parts of it are `**`. */
  readonly globstars: number;
  /** Whether a negated group stands where it can begin at more than one place of a name: after a wildcard or a group. */
  readonly wanderingNegation: boolean;
}

export function measureGroups(alternative: string): Groups {
  let count = 0;
  let depth = 0;
  let brackets = 0;
  let wanderingNegation = false;
  let open = 0;
  let wildcards = false;
  for (let i = 0; i < alternative.length; i++) {
    const character = alternative.charAt(i);
    if (character === '\\') {
      i++;
    } else if (character === '/') {
      wildcards = false;
      open = 0;
    } else if ('!?+*@'.includes(character) && alternative.charAt(i + 1) === '(') {
      wanderingNegation ||= character === '!' && wildcards;
      wildcards = true;
      count++;
      open++;
      depth = Math.max(depth, open);
      i++;
    } else if (character === ')' && open > 0) {
      open--;
    } else if ('*?['.includes(character)) {
      wildcards = true;
      brackets += character === '[' ? 1 : 0;
    }
  }
  const globstars = alternative.split('/').filter((part) => part === '**').length;
  return { count, depth, brackets, globstars, wanderingNegation };
}
