import { bundledPersonaFiles } from '../core/persona/bundledPersonas.ts';
import { findPersonaFiles } from '../core/persona/formats/findPersonaFiles.ts';
import { searchFolders } from '../core/persona/formats/searchFolders.ts';
import type { Persona } from '../core/persona/persona.ts';
import { type HiddenPersona, resolvePersonas } from '../core/persona/resolvePersonas.ts';
import type { CliHost } from './cliHost.ts';
import type { Output } from './output.ts';
import { type PersonaFile, readPersonaFile } from './readPersonaFile.ts';

/** The personas of a folder. The `source` of a workspace persona is relative to the folder, that of a bundled one absolute. */
export interface FolderPersonas {
  readonly active: readonly Persona[];
  readonly hidden: readonly HiddenPersona[];
}

/** Reads the personas of the workspace folder and the bundled ones; complains of what cannot be read, and goes on. */
export async function readFolderPersonas(
  folder: string,
  host: CliHost,
  output: Output,
): Promise<FolderPersonas> {
  const list = (path: string) => host.list(host.resolve(folder, path));
  const search = (names: readonly string[]) => searchFolders(list, names);
  const found = await findPersonaFiles({ list, search }, () => true);
  for (const complaint of found.complaints) {
    output.complain(complaint);
  }
  const files: PersonaFile[] = [
    ...found.files.map(({ path, format }) => ({
      path: host.resolve(folder, path),
      fileName: path,
      source: path,
      format,
      origin: 'workspace' as const,
    })),
    ...bundledPersonaFiles.map((name) => {
      const path = `${host.bundledFolder}/${name}`;
      return { path, fileName: path, source: path, format: 'persona' as const, origin: 'bundled' as const };
    }),
  ];
  const personas: Persona[] = [];
  for (const file of files) {
    const read = await readPersonaFile(file, host);
    if (read.failure !== null) {
      output.complain(read.failure);
    }
    personas.push(...read.personas);
  }
  return resolvePersonas({ personas, bundled: 'auto', chosen: new Map() });
}
