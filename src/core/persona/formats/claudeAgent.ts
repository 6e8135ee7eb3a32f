import { type FormatRules, isAnchoredBySlash, scopeKeys } from './formatRules.ts';

/** Sub-agents of Claude Code name no files. */
export const claudeAgent: FormatRules = {
  format: 'claude-agent',
  title: 'a Claude agent',
  globs: ['.claude/agents/**/*.md'],
  patternKeys: [],
  scopeKeys,
  isAnchored: isAnchoredBySlash,
  isCaseInsensitive: false,
  coverageOf: () => 'unsaid',
  isOnRequest: false,
  isKnownByPath: false,
};
