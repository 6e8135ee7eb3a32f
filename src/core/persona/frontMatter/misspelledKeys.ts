import { type FormatRules, scopeKeys } from '../formats/formatRules.ts';
import type { Problem } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';
import type { FrontMatterEntry } from './frontMatterEntry.ts';
import { isPersonaKey, patternKeys } from './frontMatterKeys.ts';

/** Keys that count by their exact spelling alone. */
const textKeys: readonly string[] = ['id', 'name', 'title', 'description', 'enabled', 'derive'];

/**
 * Keys that nothing is made of, and that would be one of ours but for capitals, hyphens and underscores, or a plural: a rule
 * with one says nothing about its files, which nobody would notice.
 */
export function misspelledKeys(entries: readonly FrontMatterEntry[], rules: FormatRules): Problem[] {
  return entries.flatMap((entry) => {
    const { key, range, values } = entry;
    const meant = isPersonaKey(key) || values.length === 0 ? null : meantKey(key, rules);
    if (meant === null || entries.some((other) => countsAs(other, meant))) {
      return [];
    }
    const severity = textKeys.includes(meant) ? 'information' : 'warning';
    const message = `${key} is no key that is read, so what it says counts for nothing. Write ${meant} if that is meant.`;
    const fix = { title: `Rename ${key} to ${meant}`, edits: [{ range, newText: meant }], isSafe: false };
    return [createProblem('frontMatter.misspelled-key', severity, message, range, fix)];
  });
}

function meantKey(key: string, { patternKeys: own, format }: FormatRules): string | null {
  const plain = plainOf(key);
  const other = [...scopeKeys, ...textKeys].find((known) => plainOf(known) === plain);
  if (other !== undefined) {
    return other;
  }
  const written = [...patternKeys].filter((known) => !known.includes('.'));
  const known = written.find((known) => plainOf(known) === plain || plainOf(known) === `${plain}s`);
  // In front matter of agents a path or a file may be anything.
  const isOpen = own.length === 0 && format !== 'persona' && (plain === 'path' || plain === 'file');
  return known === undefined || isOpen ? null : (own[0] ?? known);
}

function plainOf(key: string): string {
  return key.toLowerCase().replaceAll(/[-_]/g, '');
}

/** Whether an entry says already what another key would. */
function countsAs({ key }: FrontMatterEntry, meant: string): boolean {
  return key === meant || (patternKeys.has(key) && patternKeys.has(meant));
}
