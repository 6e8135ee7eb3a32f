import { bundledPersonaFiles } from '../core/persona/bundledPersonas.ts';
import { personaPlaces } from '../core/persona/formats/personaPlaces.ts';
import { walkFolder } from '../core/persona/formats/walkFolder.ts';
import type { Persona } from '../core/persona/persona.ts';
import { type HiddenPersona, resolvePersonas } from '../core/persona/resolvePersonas.ts';
import type { CliHost } from './cliHost.ts';
import type { Output } from './output.ts';
import { type PersonaFile, readPersona } from './readPersona.ts';

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
  const files: PersonaFile[] = [];
  for (const place of personaPlaces) {
    const walk = await walkFolder(host.list, host.resolve(folder, place.folder), place.ending);
    for (const complaint of walk.complaints) {
      output.complain(complaint);
    }
    for (const path of walk.files) {
      files.push({ path, source: host.relative(folder, path), format: place.format, origin: 'workspace' });
    }
  }
  for (const name of bundledPersonaFiles) {
    const path = `${host.bundledFolder}/${name}`;
    files.push({ path, source: path, format: 'persona', origin: 'bundled' });
  }
  const personas: Persona[] = [];
  for (const file of files) {
    const { persona, failure } = await readPersona(file, host);
    if (failure !== null) {
      output.complain(failure);
    }
    personas.push(persona);
  }
  return resolvePersonas({ personas, bundled: 'auto', chosen: new Map() });
}
