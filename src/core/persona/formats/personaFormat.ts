import { type FormatRules, isAnchoredBySlash, scopeKeys } from './formatRules.ts';

/** Our own: every key that any format has for globs will do. */
export const personaFormat: FormatRules = {
  format: 'persona',
  title: 'a persona',
  globs: ['.personas/**/*.md'],
  patternKeys: [],
  scopeKeys,
  isAnchored: isAnchoredBySlash,
  isCaseInsensitive: false,
  coverageOf: () => 'unsaid',
  isOnRequest: false,
  isKnownByPath: false,
};
