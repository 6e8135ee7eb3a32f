import type { FormatRules } from './formatRules.ts';

/** Rules of Cline: `*.md` means the root alone; a rule without `paths` always counts, one with an empty list never. */
export const clineRule: FormatRules = {
  format: 'cline-rule',
  title: 'a Cline rule',
  globs: ['.clinerules/**/*.md', '.clinerules'],
  patternKeys: ['paths'],
  globStyle: 'list',
  scopeKeys: [],
  isAnchored: () => true,
  isCaseInsensitive: false,
  coverageOf: ({ hasEmptyList, alwaysApply }) =>
    hasEmptyList || alwaysApply === false ? 'onRequest' : 'everything',
  isOnRequest: false,
  isKnownByPath: true,
};
