import type { Problem } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';
import type { FrontMatterEntry } from './frontMatterEntry.ts';

/** A key that is `true` or `false`; null where it is missing, empty, or something else, which is a problem. */
export function readFlag(
  entries: readonly FrontMatterEntry[],
  key: string,
): { readonly value: boolean | null; readonly problems: readonly Problem[] } {
  const entry = entries.find((candidate) => candidate.key === key);
  const value = entry?.values
    .map(({ text }) => text)
    .join(', ')
    .toLowerCase();
  if (entry !== undefined && value !== '' && value !== 'true' && value !== 'false') {
    const message = `${key} is ${JSON.stringify(value?.slice(0, 60))}, which is neither true nor false. Write one of them.`;
    return {
      value: null,
      problems: [createProblem('frontMatter.bad-value', 'warning', message, entry.range)],
    };
  }
  return { value: value === 'true' ? true : value === 'false' ? false : null, problems: [] };
}
