import { makeSafeFixes } from '../core/persona/fixes/makeSafeFixes.ts';
import { maximumSize } from '../core/persona/markdown/decodePersona.ts';
import { parsePersonaFile } from '../core/persona/parsePersonaFile.ts';
import type { Persona, Problem } from '../core/persona/persona.ts';
import { reasonOf } from '../core/reasonOf.ts';
import type { CliHost } from './cliHost.ts';
import type { PersonaFile } from './readPersonaFile.ts';
import { isInside } from './reviewedPaths.ts';

interface FileMended {
  readonly fixed: readonly Problem[];
  /** Why the file is as it was although there is something to fix, in a sentence; null where that is not so. */
  readonly failure: string | null;
}

/**
 * Makes the safe fixes of a persona file and writes it; all else in it stays byte for byte. A file without such fixes is
 * not touched, nor is one that is not in the folder, whatever link leads there from it.
 * @param personas of the file, as it is
 */
export async function mendFile(
  { path, ...file }: PersonaFile,
  personas: readonly Persona[],
  folder: string,
  host: CliHost,
): Promise<FileMended> {
  if (!problemsOf(personas).some(({ fix }) => fix?.isSafe === true)) {
    return { fixed: [], failure: null };
  }
  const real = await host.realPath(path);
  if (!isInside(host.relative(await host.realPath(folder), real))) {
    return {
      fixed: [],
      failure: `It is not in the folder ${folder}, so it is not fixed. Name its folder with --folder.`,
    };
  }
  try {
    const before = decodeWhole(await host.readFile(real, maximumSize + 1));
    if (before === null) {
      const failure = 'It is not UTF-8 text of at most 1 MB, so it is not fixed. Save it as UTF-8 first.';
      return { fixed: [], failure };
    }
    const { text, fixed } = makeSafeFixes(before, (content) =>
      problemsOf(parsePersonaFile({ ...file, content })),
    );
    if (text !== before) {
      await host.writeFile(real, new TextEncoder().encode(text));
    }
    return { fixed, failure: null };
  } catch (error) {
    return { fixed: [], failure: `It cannot be fixed: ${reasonOf(error)}.` };
  }
}

function problemsOf(personas: readonly Persona[]): readonly Problem[] {
  return personas.flatMap(({ problems }) => problems);
}

/** The text with its byte order mark; null where the bytes could not be had back from it. */
function decodeWhole(bytes: Uint8Array): string | null {
  try {
    return bytes.length > maximumSize
      ? null
      : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8.
    return null;
  }
}
