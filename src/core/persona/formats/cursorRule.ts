import { type FormatRules, isAnchoredBySlash } from './formatRules.ts';

/** Rules of Cursor: without globs an agent decides by the description, or somebody asks; `.cursorrules` is always loaded. */
export const cursorRule: FormatRules = {
  format: 'cursor-rule',
  title: 'a Cursor rule',
  globs: ['.cursor/rules/**/*.mdc', '.cursorrules'],
  patternKeys: ['globs'],
  globStyle: 'bareText',
  scopeKeys: ['alwaysApply'],
  isAnchored: isAnchoredBySlash,
  isCaseInsensitive: false,
  coverageOf: ({ fileName, alwaysApply }) =>
    alwaysApply === null && /(?:^|\/)\.cursorrules$/.test(fileName) ? 'everything' : 'onRequest',
  isOnRequest: false,
  isKnownByPath: true,
};
