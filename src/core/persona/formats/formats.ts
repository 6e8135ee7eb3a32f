import type { Format } from '../persona.ts';

export interface FormatFiles {
  readonly format: Format;
  /** Where a workspace folder keeps such files, relative to it; each is a plain `**` glob. */
  readonly globs: readonly string[];
}

/** Every format there is, and where a host finds its files. */
export const formats: readonly FormatFiles[] = [
  { format: 'persona', globs: ['.personas/**/*.md'] },
  { format: 'claude-agent', globs: ['.claude/agents/**/*.md'] },
];
