import type { FormatRules } from '../formats/formatRules.ts';
import type { Problem } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';
import type { FrontMatter } from './frontMatter.ts';

/**
 * The problems of front matter by the rules of a format that has its globs without quotes: there what YAML takes offence at
 * is as it should be, and no mend may put it in quotes.
 */
export function allowBareGlobs(
  { entries, problems }: FrontMatter,
  { title, patternKeys, globStyle }: FormatRules,
): readonly Problem[] {
  const bare = entries.filter(
    ({ key, isList, values, range }) =>
      globStyle === 'bareText' &&
      patternKeys.includes(key) &&
      !isList &&
      values.every((value) => value.range.end.line === range.start.line),
  );
  return problems.map((problem) => {
    const entry = bare.find(({ range }) => range.start.line === problem.range.start.line);
    // With more than one edit it mends more than the value.
    if (entry === undefined || problem.code !== 'frontMatter.rescued' || problem.fix?.edits.length !== 1) {
      return problem;
    }
    const understood = entry.values.map(({ text }) => JSON.stringify(text.slice(0, 60))).join('');
    const message = `The value of ${entry.key} is not valid YAML, and rightly so in ${title}: its tool takes quotes for a part of it. It was read as ${understood}; leave it as it is.`;
    return createProblem(problem.code, 'information', message, problem.range);
  });
}
