import { anyKeys, type FormatRules } from './formatRules.ts';

/** Our own: every key that any format has for globs will do. */
export const personaFormat: FormatRules = {
  ...anyKeys,
  format: 'persona',
  title: 'a persona',
  globs: ['.personas/**/*.md'],
};
