import { bundledPersonaFiles } from '../core/persona/bundledPersonas.ts';
import { configurePersonas } from '../core/persona/configurePersonas.ts';
import { findPersonaFiles } from '../core/persona/formats/findPersonaFiles.ts';
import { formatOf } from '../core/persona/formats/personaPlaces.ts';
import { searchFolders } from '../core/persona/formats/searchFolders.ts';
import type { Persona } from '../core/persona/persona.ts';
import { type HiddenPersona, resolvePersonas } from '../core/persona/resolvePersonas.ts';
import type { FolderSettings } from '../core/settings/folderSettings.ts';
import type { CliHost } from './cliHost.ts';
import { folderSettings, settingsFile } from './folderSettings.ts';
import type { Output } from './output.ts';
import { filesOfGlob } from './personaGlobs.ts';
import { type PersonaFile, readPersonaFile } from './readPersonaFile.ts';

/** The personas of a folder. The `source` of a workspace persona is relative to the folder, that of a bundled one absolute. */
export interface FolderPersonas {
  readonly active: readonly Persona[];
  readonly hidden: readonly HiddenPersona[];
  /** What the folder's settings say. */
  readonly settings: FolderSettings;
}

/** Reads the personas of the workspace folder and the bundled ones, as the folder's settings have them; complains of what cannot be read, and goes on. */
export async function readFolderPersonas(
  folder: string,
  host: CliHost,
  output: Output,
): Promise<FolderPersonas> {
  const list = (path: string) => host.list(host.resolve(folder, path));
  const search = (names: readonly string[]) => searchFolders(list, names);
  const settings = await folderSettings(folder, host, output);
  const found = await findPersonaFiles({ list, search }, (format) => settings.formats.has(format));
  const formatsOf = new Map(found.files.map(({ path, format }) => [path, format]));
  const complaints = [...found.complaints];
  for (const glob of settings.personaGlobs) {
    const more = await filesOfGlob(glob, list);
    complaints.push(...more.complaints);
    for (const path of more.files) {
      formatsOf.set(path, formatsOf.get(path) ?? formatOf(path));
    }
  }
  for (const complaint of complaints) {
    output.complain(complaint);
  }
  const files: PersonaFile[] = [
    ...[...formatsOf].map(([path, format]) => ({
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
  const configured = configurePersonas(personas, settings);
  if (configured.unknownIds.length > 0) {
    const ids = configured.unknownIds.map((id) => JSON.stringify(id)).join(', ');
    output.complain(
      `No persona of this folder has the id ${ids} of ${settingsFile}. Correct it; persona-review personas lists the ids.`,
    );
  }
  const { active, hidden } = resolvePersonas({
    personas: configured.personas,
    bundled: settings.bundledPersonas,
    chosen: new Map(),
  });
  return { active, hidden, settings };
}
