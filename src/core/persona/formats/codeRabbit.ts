import type { FormatRules } from './formatRules.ts';

/** Path instructions of CodeRabbit: plain minimatch from the repository's root, without regard to case. */
export const codeRabbit: FormatRules = {
  format: 'coderabbit',
  title: 'a CodeRabbit configuration',
  globs: ['.coderabbit.yaml'],
  patternKeys: [],
  globStyle: 'list',
  scopeKeys: [],
  isAnchored: () => true,
  isCaseInsensitive: true,
  coverageOf: () => 'unsaid',
  isOnRequest: false,
  isKnownByPath: false,
};
