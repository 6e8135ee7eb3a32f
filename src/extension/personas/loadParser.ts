import { Pause } from '../pause.ts';
import type * as parser from './parser.ts';

/** Loads what reads, rewrites and renders personas' texts. That is large, so it is loaded when it is first asked for, once. */
export type LoadParser = () => Promise<typeof parser>;

/** Loads the libraries of the parser, then the parser, in turns of their own: at once they would keep others waiting. */
export async function loadInTurns(
  loadLibraries: () => Promise<unknown>,
  loadParser: LoadParser,
): Promise<typeof parser> {
  const pause = new Pause();
  await pause.now();
  await loadLibraries();
  await pause.now();
  return loadParser();
}
