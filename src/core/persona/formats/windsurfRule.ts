import { type FormatRules, isAnchoredBySlash } from './formatRules.ts';

/** Rules of Windsurf, now Devin: `trigger` says when one counts, and one without it is asked for by hand. */
export const windsurfRule: FormatRules = {
  format: 'windsurf-rule',
  title: 'a Windsurf rule',
  globs: ['.windsurf/rules/**/*.md', '.devin/rules/**/*.md'],
  patternKeys: ['globs'],
  globStyle: 'text',
  scopeKeys: ['trigger'],
  isAnchored: isAnchoredBySlash,
  isCaseInsensitive: false,
  coverageOf: ({ trigger }) => (trigger === 'glob' ? 'unsaid' : 'onRequest'),
  isOnRequest: false,
  isKnownByPath: true,
};
