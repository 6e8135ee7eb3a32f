import type * as vscode from 'vscode';
import { buildPersonaIndex } from '../../core/patterns/personaIndex.ts';
import type { Persona } from '../../core/persona/persona.ts';
import type { FileList, FolderFiles } from '../folderFiles.ts';
import { Pause } from '../pause.ts';

/** How many files of a folder each persona covers, be it on or off there. */
export interface CoveredFiles {
  readonly counts: ReadonlyMap<Persona, number>;
  /** False where the folder has more files than were looked at. */
  readonly isComplete: boolean;
}

/** Counts the files that personas cover: once for each state of a folder's files and personas, and without blocking. */
export class CoverageCounter {
  readonly #files: FolderFiles;
  readonly #counted = new WeakMap<FileList, WeakMap<readonly Persona[], Promise<CoveredFiles>>>();

  constructor(files: FolderFiles) {
    this.#files = files;
  }

  /** @throws when the host cannot search the folder. */
  async of(folder: vscode.WorkspaceFolder, personas: readonly Persona[]): Promise<CoveredFiles> {
    const list = await this.#files.of(folder);
    const known = this.#counted.get(list) ?? new WeakMap<readonly Persona[], Promise<CoveredFiles>>();
    this.#counted.set(list, known);
    const counted = known.get(personas) ?? count(list, personas);
    known.set(personas, counted);
    return counted;
  }
}

async function count({ paths, isComplete }: FileList, personas: readonly Persona[]): Promise<CoveredFiles> {
  const index = buildPersonaIndex(personas);
  const counts = new Map(personas.map((persona) => [persona, 0]));
  const pause = new Pause();
  for (const path of paths) {
    for (const persona of index.covering(path)) {
      counts.set(persona, (counts.get(persona) ?? 0) + 1);
    }
    await pause.whenDue();
  }
  return { counts, isComplete };
}
