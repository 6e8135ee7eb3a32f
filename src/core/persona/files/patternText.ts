import type { Pattern, PatternOrigin, Range } from '../persona.ts';

/** A pattern from what was written: a leading `!` negates. */
export function toPattern(written: string, origin: PatternOrigin, range: Range, note = ''): Pattern {
  const negated = written.startsWith('!');
  return { glob: (negated ? written.slice(1) : written).trim(), negated, origin, range, note };
}

/** Each pattern once, the first of the equal ones. */
export function withoutDuplicates(patterns: readonly Pattern[]): Pattern[] {
  const seen = new Map<string, Pattern>();
  for (const pattern of patterns) {
    const key = `${pattern.negated ? '!' : ''}${pattern.glob}`;
    if (!seen.has(key)) {
      seen.set(key, pattern);
    }
  }
  return [...seen.values()];
}

/** Whether a persona has patterns that its file does not name: inferred, or assigned by a setting. */
export function hasUnwrittenPatterns(patterns: readonly Pattern[]): boolean {
  return patterns.some(({ origin }) => origin === 'inferred' || origin === 'config');
}
