import { braceExpand, Minimatch } from 'minimatch';
import { rulesOf } from '../persona/formats/formats.ts';
import type { Format, Pattern } from '../persona/persona.ts';
import { matcherOptions } from './matcherOptions.ts';

/**
 * The plain globs that a bounded pattern stands for: braces expanded, then each alternative anchored at the folder
 * (`cmd/*.go`) or put at any depth (`Makefile` as one named so anywhere). None begins or ends with a slash, and none may be expanded again.
 */
export function normalForms(glob: string, format: Format): readonly string[] {
  const alternatives = glob.includes('{') ? braceExpand(glob, matcherOptions) : [glob];
  return [...new Set(alternatives.map((alternative) => normalForm(alternative, format)))];
}

function normalForm(alternative: string, format: Format): string {
  const below = alternative.endsWith('/') ? `${alternative}**` : alternative;
  const rooted = below.replace(/^(?:\.?\/)+/, '');
  return rulesOf(format).isAnchored(alternative) ? rooted : `**/${rooted}`;
}

/** What a pattern of a persona stands for. */
export interface PatternForms {
  /** See `normalForms`. */
  readonly forms: readonly string[];
  readonly isCaseInsensitive: boolean;
}

/**
 * By the rules of the persona's format where its tool reads the pattern too. What stands in the body, in a setting or on a
 * heading is written for us.
 */
export function formsOf({ glob, origin }: Pick<Pattern, 'glob' | 'origin'>, format: Format): PatternForms {
  const reader = origin === 'frontMatter' ? format : 'persona';
  return { forms: normalForms(glob, reader), isCaseInsensitive: rulesOf(reader).isCaseInsensitive };
}

/** The parts of a normal form between its slashes, with `..` resolved and no `**` after another, as minimatch has them. */
export function segmentsOf(form: string): readonly string[] {
  if (/(?:^|\/)(?:\.\.?|)(?:\/|$)|\*\*\/\*\*(?:\/|$)/.test(form)) {
    return new Minimatch(form, { ...matcherOptions, nobrace: true }).globParts[0] ?? [];
  }
  return form.split('/');
}
