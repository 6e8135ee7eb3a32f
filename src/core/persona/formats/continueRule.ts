import { type FormatRules, isAnchoredBySlash } from './formatRules.ts';

/**
 * Rules of Continue: one without globs always counts, unless `alwaysApply: false` leaves it to an agent. Its `regex` is for
 * the contents of files; it is never evaluated.
 */
export const continueRule: FormatRules = {
  format: 'continue-rule',
  title: 'a Continue rule',
  globs: ['.continue/rules/**/*.md'],
  patternKeys: ['globs'],
  globStyle: 'list',
  scopeKeys: ['alwaysApply', 'regex'],
  isAnchored: isAnchoredBySlash,
  isCaseInsensitive: false,
  coverageOf: ({ alwaysApply, hasRegex }) =>
    alwaysApply === false ? 'onRequest' : hasRegex ? 'unsaid' : 'everything',
  isOnRequest: false,
  isKnownByPath: true,
};
