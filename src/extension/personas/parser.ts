/**
 * All that reads, rewrites and renders the text of personas, and what else is seldom needed. It is built to a file of its own, beside which others
 * hold its libraries and what it seldom uses, and loaded when it is first needed: by a host's `loadParser` only.
 */
export { makePatternsExplicit } from '../../core/persona/makePatternsExplicit.ts';
export { parsePersona } from '../../core/persona/parsePersona.ts';
export { parsePersonaFile } from '../../core/persona/parsePersonaFile.ts';
export { guideMarkdown } from '../../core/report/guideMarkdown.ts';
export { changedLines } from '../../core/review/changedLines.ts';
export { readPersonas } from './readPersonas.ts';
