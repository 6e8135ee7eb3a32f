import type { FormatRules } from './formatRules.ts';

/** Rules of Claude Code: `*.md` means the root alone, and a rule without `paths` is always loaded. */
export const claudeRule: FormatRules = {
  format: 'claude-rule',
  title: 'a Claude rule',
  globs: ['.claude/rules/**/*.md'],
  patternKeys: ['paths'],
  globStyle: 'list',
  scopeKeys: [],
  isAnchored: () => true,
  isCaseInsensitive: false,
  coverageOf: ({ alwaysApply }) => (alwaysApply === false ? 'onRequest' : 'everything'),
  isOnRequest: false,
  isKnownByPath: true,
};
