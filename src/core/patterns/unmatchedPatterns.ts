import type { Fix, Format, Pattern, Persona, Problem } from '../persona/persona.ts';
import { createProblem } from '../persona/problemCodes.ts';
import { boundPatterns } from './bounds.ts';
import { likelyPattern } from './likelyPattern.ts';
import { PathMatcher } from './pathMatcher.ts';
import { PatternTree } from './patternTree.ts';
import { type FolderTree, folderTreeOf, respell } from './respell.ts';

/**
 * Names the patterns of a persona and of its checklists that match no file of the workspace, each with the nearest
 * pattern that does, if there is one. An exclusion is named only where there is: others are often written to be on the
 * safe side.
 * @param paths of all its files, relative to the workspace folder, with `/`
 */
export function unmatchedPatterns(persona: Persona, paths: readonly string[]): Problem[] {
  const patterns = [...persona.patterns, ...persona.checklists.flatMap(({ files }) => files ?? [])];
  const counts = countMatches(patterns, persona.format, paths);
  const unmatched = patterns.filter((pattern) => counts.get(pattern) === undefined);
  if (unmatched.length === 0) {
    return [];
  }
  const folders = folderTreeOf(paths);
  const nearest = new Map(unmatched.map((pattern) => [pattern, nearPatterns(pattern, folders)]));
  const nearCounts = countMatches([...nearest.values()].flat(), persona.format, paths);
  return unmatched.flatMap((pattern) => {
    const near = nearest.get(pattern)?.find((each) => nearCounts.has(each)) ?? null;
    return near === null && pattern.negated
      ? []
      : [problemOf(pattern, near, near === null ? 0 : (nearCounts.get(near) ?? 0))];
  });
}

function problemOf(pattern: Pattern, near: Pattern | null, count: number): Problem {
  const known = `${JSON.stringify(writtenOf(pattern))} matches no file of the workspace.`;
  const remedy =
    near === null
      ? 'Check its spelling, or remove it.'
      : `${JSON.stringify(writtenOf(near))} would match ${count === 1 ? '1 file' : `${count} files`}.`;
  const fix = near === null ? null : fixOf(pattern, writtenOf(near));
  return createProblem('pattern.no-match', 'information', `${known} ${remedy}`, pattern.range, fix);
}

/** Null where the range is that of more than the pattern. */
function fixOf(pattern: Pattern, newText: string): Fix | null {
  const { start, end } = pattern.range;
  return start.line === end.line && end.column - start.column === writtenOf(pattern).length
    ? { title: `Write ${newText}`, edits: [{ range: pattern.range, newText }], isSafe: false }
    : null;
}

function writtenOf({ glob, negated }: Pattern): string {
  return negated ? `!${glob}` : glob;
}

/** What the pattern may have been meant to be, the nearest first. */
function nearPatterns(pattern: Pattern, folders: FolderTree): readonly Pattern[] {
  const { glob } = pattern;
  const name = glob.slice(glob.lastIndexOf('/') + 1);
  const rooted = glob.replace(/^(?:\.?\/)+/, '');
  const near = [
    likelyPattern(glob)?.likely ?? null,
    respell(glob, folders),
    /[*?[\]{}()]/.test(name) || name === '' ? null : `${glob}/**`,
    rooted.includes('/') && !rooted.startsWith('**/') ? `**/${rooted}` : null,
  ];
  return boundPatterns(near.flatMap((each) => (each === null ? [] : [{ ...pattern, glob: each }]))).patterns;
}

/** How many paths each pattern matches, those that match one: all in one pass, since most files share their answer with others. */
function countMatches(
  patterns: readonly Pattern[],
  format: Format,
  paths: readonly string[],
): ReadonlyMap<Pattern, number> {
  const tree = new PatternTree();
  for (const [rule, pattern] of patterns.entries()) {
    tree.add(pattern, format, rule);
  }
  const matcher = new PathMatcher(tree, (rules) => ({ rules, count: 0 }));
  const answers = new Set<{ readonly rules: readonly number[]; count: number }>();
  for (const path of paths) {
    const answer = matcher.find(path);
    if (answer !== null) {
      answer.count++;
      answers.add(answer);
    }
  }
  const counts = new Map<Pattern, number>();
  for (const { rules, count } of answers) {
    for (const pattern of rules.flatMap((rule) => patterns[rule] ?? [])) {
      counts.set(pattern, (counts.get(pattern) ?? 0) + count);
    }
  }
  return counts;
}
