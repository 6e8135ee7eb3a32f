import { type FormatRules, isAnchoredBySlash, scopeKeys } from './formatRules.ts';

/** Agents of Copilot, and chat modes, which is what they were called before. They name no files. */
export const copilotAgent: FormatRules = {
  format: 'copilot-agent',
  title: 'an agent of Copilot',
  globs: [
    '.github/agents/**/*.md',
    '.github/chatmodes/**/*.chatmode.md',
    '**/*.agent.md',
    '**/*.chatmode.md',
  ],
  patternKeys: [],
  scopeKeys,
  isAnchored: isAnchoredBySlash,
  isCaseInsensitive: false,
  coverageOf: () => 'unsaid',
  isOnRequest: false,
  isKnownByPath: false,
};
