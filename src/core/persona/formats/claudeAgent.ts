import { anyKeys, type FormatRules } from './formatRules.ts';

/** Sub-agents of Claude Code name no files. */
export const claudeAgent: FormatRules = {
  ...anyKeys,
  format: 'claude-agent',
  title: 'a Claude agent',
  globs: ['.claude/agents/**/*.md'],
};
