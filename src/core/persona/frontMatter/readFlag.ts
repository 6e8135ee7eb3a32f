import type { Problem } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';
import type { FrontMatterEntry } from './frontMatterEntry.ts';

/** What older YAML takes for true and false. */
const words: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['no', false],
  ['off', false],
]);

/** A key that is `true` or `false`, or plainly one of them; null where it is missing, empty, or something else, which is a problem. */
export function readFlag(
  entries: readonly FrontMatterEntry[],
  key: string,
): { readonly value: boolean | null; readonly problems: readonly Problem[] } {
  const entry = entries.find((candidate) => candidate.key === key);
  const text = entry?.values
    .map((value) => value.text)
    .join(', ')
    .toLowerCase();
  if (entry === undefined || text === undefined || text === '' || text === 'true' || text === 'false') {
    return { value: text === 'true' ? true : text === 'false' ? false : null, problems: [] };
  }
  const [value] = entry.values;
  const meant = words.get(text) ?? null;
  const known = `${key} is ${JSON.stringify(text.slice(0, 60))}, which is neither true nor false.`;
  const problem =
    meant === null || value === undefined
      ? createProblem('frontMatter.bad-value', 'warning', `${known} Write one of them.`, entry.range)
      : createProblem(
          'frontMatter.bad-value',
          'warning',
          `${known} It was read as ${meant}. Write that.`,
          entry.range,
          { title: `Write ${meant}`, edits: [{ range: value.range, newText: String(meant) }], isSafe: true },
        );
  return { value: meant, problems: [problem] };
}
