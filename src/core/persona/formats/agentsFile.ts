import { type FormatRules, isAnchoredBySlash, scopeKeys } from './formatRules.ts';

/** Guidance for whoever works below its folder. Most of it is no review, so it asks nothing until it is chosen. */
export const agentsFile: FormatRules = {
  format: 'agents-file',
  title: 'a guidance file',
  globs: ['.github/copilot-instructions.md', '**/AGENTS.md', '**/CLAUDE.md'],
  patternKeys: [],
  globStyle: 'list',
  scopeKeys,
  isAnchored: isAnchoredBySlash,
  isCaseInsensitive: false,
  coverageOf: () => 'folder',
  isOnRequest: true,
  isKnownByPath: true,
};
