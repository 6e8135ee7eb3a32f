import { anyKeys, type FormatRules } from './formatRules.ts';

/** Agents of Copilot, and chat modes, which is what they were called before. They name no files. */
export const copilotAgent: FormatRules = {
  ...anyKeys,
  format: 'copilot-agent',
  title: 'an agent of Copilot',
  globs: [
    '.github/agents/**/*.md',
    '.github/chatmodes/**/*.chatmode.md',
    '**/*.agent.md',
    '**/*.chatmode.md',
  ],
};
