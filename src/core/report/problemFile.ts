import type { Problem } from '../persona/persona.ts';

/** A persona file and what is wrong with it. */
export interface ProblemFile {
  /** With `/` between segments: relative to the folder that reports are read in, or absolute where it is outside. */
  readonly path: string;
  readonly problems: readonly Problem[];
}
