import type { FormatRules } from './formatRules.ts';

/**
 * Path instructions of Copilot. VS Code puts a double star before each glob of `applyTo` that begins neither with a slash nor
 * with one; instructions without `applyTo` are attached by hand.
 */
export const copilotInstructions: FormatRules = {
  format: 'copilot-instructions',
  title: 'an instructions file of Copilot',
  globs: ['.github/instructions/**/*.instructions.md'],
  patternKeys: ['applyTo'],
  globStyle: 'text',
  scopeKeys: [],
  isAnchored: (alternative) => /^\.?\//.test(alternative),
  isCaseInsensitive: false,
  coverageOf: () => 'onRequest',
  isOnRequest: false,
  isKnownByPath: true,
};
