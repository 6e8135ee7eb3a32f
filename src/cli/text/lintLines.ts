import type { Problem, Severity } from '../../core/persona/persona.ts';
import type { LintedFile } from '../lintedFile.ts';
import { clip, count } from './table.ts';

const severities: readonly Severity[] = ['error', 'warning', 'information'];

/** A line for each problem, in the form that editors and terminals make a link of, and one that sums them up. */
export function lintLines(files: readonly LintedFile[]): string[] {
  return [...files.flatMap(fileLines), summary(files)];
}

function fileLines({ source, fixed, problems }: LintedFile): string[] {
  return [
    ...fixed.map(({ code, fix }) => `${source}: fixed: ${clip(fix?.title ?? '', 200)} [${code}]`),
    ...problems.map(
      ({ code, severity, message, range: { start } }) =>
        `${source}:${start.line}:${start.column}: ${severity}: ${clip(message, 500)} [${code}]`,
    ),
  ];
}

function summary(files: readonly LintedFile[]): string {
  if (files.length === 0) {
    return 'There is no persona file in this folder.';
  }
  const problems = files.flatMap((file) => file.problems);
  const fixed = files.reduce((sum, file) => sum + file.fixed.length, 0);
  const sentences = [
    ...(fixed === 0 ? [] : [`${count(fixed, 'problem')} fixed.`]),
    problems.length === 0 ? `No problem in ${count(files.length, 'file')}.` : countsOf(problems, files),
  ];
  const fixable = problems.filter(({ fix }) => fix?.isSafe === true).length;
  return [...sentences, ...(fixable === 0 ? [] : [`--fix mends ${fixable} of them.`])].join(' ');
}

function countsOf(problems: readonly Problem[], files: readonly LintedFile[]): string {
  const bySeverity = severities.flatMap((severity) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return number === 0
      ? []
      : [severity === 'information' ? `${number} information` : count(number, severity)];
  });
  const bad = files.filter((file) => file.problems.length > 0).length;
  const where = files.length === 1 ? '1 file' : `${bad} of ${files.length} files`;
  return `${count(problems.length, 'problem')} in ${where}: ${bySeverity.join(', ')}.`;
}
