import type { NearestMiss } from './explanation.ts';
import { Engines, extensionOf, type SegmentTest, segmentTest } from './segmentTest.ts';

export type Difference = Omit<NearestMiss, 'pattern'>;

/**
 * Where a path first leaves a pattern that does not match it.
 * @param parts of the pattern's normal form.
 * @param names of the path, folders first; at least one.
 */
export function differenceOf(parts: readonly string[], names: readonly string[]): Difference {
  const engines = new Engines();
  const tests = parts.map((part) => (part === '**' ? null : segmentTest(part, engines)));
  const { matched, at } = reachOf(tests, names);
  const matchedSegments = tests.slice(0, matched).filter((test) => test !== null).length;
  const last = tests[tests.length - 1] ?? null;
  const name = names[names.length - 1]!;
  const atName = at === names.length - 1;

  if (matched === tests.length - 1 && atName && last !== null) {
    return { ...nameDifference(last, name), matchedSegments, levels: 0 };
  }
  const levels = levelsOf(tests, names, matched, at);
  const expected = parts[matched] ?? parts[parts.length - 1] ?? '';
  if (levels !== 0) {
    const found = levels > 0 ? names.slice(-levels - 1, -1).join('/') : null;
    return { reason: 'depth', matchedSegments, expected, found, levels };
  }
  return {
    reason: 'segment',
    matchedSegments,
    expected,
    found: at === null ? null : (names[at] ?? null),
    levels,
  };
}

function nameDifference(last: SegmentTest, name: string): Pick<Difference, 'reason' | 'expected' | 'found'> {
  const found = extensionOf(name);
  const stem = found === null ? name : name.slice(0, -found.length);
  const { extension } = last;
  return extension !== null && last.passes(stem + extension)
    ? { reason: 'extension', expected: extension, found }
    : { reason: 'name', expected: last.text, found: name };
}

/** How many folders deeper the file is than the pattern reaches; 0 where something else keeps them apart. */
function levelsOf(tests: Tests, names: readonly string[], matched: number, at: number | null): number {
  if (at === null) {
    return 0;
  }
  if (matched === tests.length) {
    return names.length - at;
  }
  const last = tests[tests.length - 1] ?? null;
  if (last !== null && !last.passes(names[names.length - 1]!)) {
    return 0;
  }
  if (at < names.length - 1) {
    return matched === tests.length - 1 ? names.length - 1 - at : 0;
  }
  return tests.slice(0, -1).includes(null) ? 0 : names.length - tests.length;
}

/** A null stands for `**`. */
type Tests = readonly (SegmentTest | null)[];

/**
 * How many parts, from the first on, some beginning of the path fulfils, and the number of the name that comes after
 * the longest such beginning; null where the next part was looked for at every depth.
 */
function reachOf(tests: Tests, names: readonly string[]): { matched: number; at: number | null } {
  let positions = [0];
  for (const [i, test] of tests.entries()) {
    const isLast = i === tests.length - 1;
    const next =
      test === null
        ? [...names.keys(), names.length].filter((position) => position >= positions[0]! + (isLast ? 1 : 0))
        : positions.filter((position) => test.passes(names[position] ?? '')).map((position) => position + 1);
    if (next.length === 0) {
      const floats = i > 0 && tests[i - 1] === null;
      const at = floats ? (isLast ? names.length - 1 : null) : positions[positions.length - 1]!;
      return { matched: i, at };
    }
    positions = next;
  }
  return { matched: tests.length, at: positions[positions.length - 1]! };
}
