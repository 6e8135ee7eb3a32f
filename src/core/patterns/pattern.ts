import { braceExpand, Minimatch } from 'minimatch';
import type { Format } from '../persona/persona.ts';
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
  return isAnchored(alternative, format) ? rooted : `**/${rooted}`;
}

/** Formats with published rules of their own get a case of their own. */
function isAnchored(alternative: string, format: Format): boolean {
  switch (format) {
    case 'persona':
    case 'claude-agent':
      return alternative.includes('/');
  }
}

/** The parts of a normal form between its slashes, with `..` resolved and no `**` after another, as minimatch has them. */
export function segmentsOf(form: string): readonly string[] {
  if (/(?:^|\/)(?:\.\.?|)(?:\/|$)|\*\*\/\*\*(?:\/|$)/.test(form)) {
    return new Minimatch(form, { ...matcherOptions, nobrace: true }).globParts[0] ?? [];
  }
  return form.split('/');
}
