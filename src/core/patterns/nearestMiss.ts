import { Minimatch } from 'minimatch';
import type { Pattern, Persona } from '../persona/persona.ts';
import { boundPatterns } from './bounds.ts';
import type { MissReason, NearestMiss } from './explanation.ts';
import { likelyPattern } from './likelyPattern.ts';
import { matcherOptions } from './matcherOptions.ts';
import { formsOf, segmentsOf } from './pattern.ts';
import { type Difference, differenceOf } from './segmentDifference.ts';

/** Smallest difference first. Of equal ones the one that fulfils more parts is nearest, then the one written first. */
const byCloseness: readonly MissReason[] = [
  'case',
  'backslash',
  'meaning',
  'folder',
  'anchor',
  'depth',
  'extension',
  'name',
  'segment',
];

/** How deep the place where an anchored pattern would match is looked for. */
const searchedFolders = 64;

/** Which of the persona's patterns comes nearest to a path that none of them matches, and what is between. */
export function nearestMiss(persona: Persona, path: string): NearestMiss | null {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  let nearest: NearestMiss | null = null;
  for (const pattern of persona.patterns.filter(({ negated }) => !negated)) {
    const slashed = pattern.glob.replaceAll('\\', '/');
    const meant =
      slashed === pattern.glob ? [] : formsOf({ ...pattern, glob: slashed }, persona.format).forms;
    const { forms, isCaseInsensitive } = formsOf(pattern, persona.format);
    for (const form of forms) {
      const parts = segmentsOf(form);
      const compared = isCaseInsensitive ? names.map((name) => name.toLowerCase()) : names;
      const difference =
        caseDifference(form, names) ??
        (meant.some((other) => matches(other, names, isCaseInsensitive))
          ? { ...wholly(parts), reason: 'backslash' as const, expected: slashed, found: null }
          : null) ??
        meaningDifference(pattern, persona, parts, names) ??
        placeDifference(form, names, isCaseInsensitive) ??
        differenceOf(isCaseInsensitive ? parts.map((part) => part.toLowerCase()) : parts, compared);
      const miss = { pattern, ...difference };
      if (nearest === null || rank(miss) < rank(nearest)) {
        nearest = miss;
      }
    }
  }
  return nearest;
}

function rank({ reason, matchedSegments }: Difference): number {
  return byCloseness.indexOf(reason) - matchedSegments / (matchedSegments + 1);
}

function caseDifference(form: string, names: readonly string[]): Difference | null {
  const reason = 'case';
  return matches(form, names, true)
    ? { ...wholly(segmentsOf(form)), reason, expected: form, found: names.join('/') }
    : null;
}

/** Where the pattern that was probably meant would match: `[id].ts`, `*.(ts|tsx)`. */
function meaningDifference(
  pattern: Pattern,
  { format }: Persona,
  parts: readonly string[],
  names: readonly string[],
): Difference | null {
  const likely = likelyPattern(pattern.glob);
  if (likely === null || likely.code === 'pattern.folder') {
    return null;
  }
  const isMeant = boundPatterns([{ ...pattern, glob: likely.likely }]).patterns.some((meant) => {
    const { forms, isCaseInsensitive } = formsOf(meant, format);
    return forms.some((form) => matches(form, names, isCaseInsensitive));
  });
  return isMeant ? { ...wholly(parts), reason: 'meaning', expected: likely.likely, found: null } : null;
}

/** Where the pattern would match from another folder, or with all that is below what it names. */
function placeDifference(form: string, names: readonly string[], nocase: boolean): Difference | null {
  const parts = segmentsOf(form);
  if (!/[*?[(]/.test(parts[parts.length - 1] ?? '') && matches(`${form}/**`, names, nocase)) {
    return { ...wholly(parts), reason: 'folder', expected: `${form}/**`, found: null };
  }
  const anywhere = `**/${form}`;
  if (form.startsWith('**/') || !matches(anywhere, names, nocase)) {
    return null;
  }
  const skipped = names.slice(0, searchedFolders).findIndex((_, i) => matches(form, names.slice(i), nocase));
  const found = skipped === -1 ? null : names.slice(0, skipped).join('/');
  return { ...wholly(parts), reason: 'anchor', expected: anywhere, found };
}

function wholly(parts: readonly string[]): { matchedSegments: number; levels: number } {
  return { matchedSegments: parts.filter((part) => part !== '**').length, levels: 0 };
}

function matches(form: string, names: readonly string[], nocase = false): boolean {
  return new Minimatch(form, { ...matcherOptions, nobrace: true, nocase }).match(names.join('/'));
}
