import type * as parser from './parser.ts';

/** Loads what reads, rewrites and renders personas' texts. That is large, so it is loaded when it is first asked for, once. */
export type LoadParser = () => Promise<typeof parser>;
