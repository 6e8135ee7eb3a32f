import * as vscode from 'vscode';
import { type PersonaIndex, PersonaIndexBuilder } from '../../core/patterns/personaIndex.ts';
import { configurePersonas } from '../../core/persona/configurePersonas.ts';
import type { Persona } from '../../core/persona/persona.ts';
import { type HiddenPersona, resolvePersonas } from '../../core/persona/resolvePersonas.ts';
import type { Host } from '../host.ts';
import { Pause } from '../pause.ts';
import { folderSettings, onDidChangeSettings } from '../settings.ts';
import type { PersonaChoices } from './personaChoices.ts';
import type { PersonaFile } from './personaFile.ts';
import {
  bundledPersonas,
  type PersonaAccess,
  searchedPersonas,
  userPersonas,
  workspacePersonas,
} from './personaPlaces.ts';
import type { PersonaSource } from './personaSource.ts';

/** The personas of one workspace folder, as they stand. */
export interface FolderPersonas {
  /** All that were found, as the settings have them, whatever became of them. */
  readonly found: readonly Persona[];
  readonly active: readonly Persona[];
  readonly hidden: readonly HiddenPersona[];
  /** Of the active ones. */
  readonly index: PersonaIndex;
}

interface FolderEntry {
  readonly source: PersonaSource;
  /** Of what takes a search: nobody waits for it, and a change is told when it has found something. */
  readonly searched: PersonaSource;
  /** The newest search. */
  search: Promise<readonly Persona[]> | undefined;
  /** What the last search that came back has found. */
  found: readonly Persona[];
  personas: Promise<FolderPersonas> | undefined;
}

/** Knows the personas of every workspace folder, and tells when they have changed. */
export class PersonaLibrary implements vscode.Disposable {
  readonly #bundled: PersonaSource;
  #user: PersonaSource;
  readonly #choices: PersonaChoices;
  readonly #access: PersonaAccess;
  readonly #folders = new Map<string, FolderEntry>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[];

  readonly onDidChange = this.#changed.event;

  constructor(
    extensionUri: vscode.Uri,
    { files, loadParser, homeDirectory }: Pick<Host, 'files' | 'loadParser' | 'homeDirectory'>,
    choices: PersonaChoices,
    log: vscode.LogOutputChannel,
  ) {
    this.#choices = choices;
    this.#access = { files, loadParser, log };
    this.#bundled = bundledPersonas(extensionUri, this.#access);
    this.#user = this.#watchUser(homeDirectory);
    this.#disposables = [
      this.#changed,
      choices.onDidChange(() => this.#forgetAll()),
      onDidChangeSettings(() => {
        this.#user.dispose();
        this.#user = this.#watchUser(homeDirectory);
        this.#dropFolders(() => true);
        this.#changed.fire();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri.toString()));
        this.#dropFolders((key) => gone.has(key));
        this.#changed.fire();
      }),
    ];
  }

  /** The folder's personas; a place that cannot be read counts as empty, and the log says why. */
  of(folder: vscode.WorkspaceFolder): Promise<FolderPersonas> {
    const entry = this.#entry(folder);
    entry.personas ??= this.#resolve(folder, entry);
    return entry.personas;
  }

  /** The files of the folder's own personas; none of them is read. */
  async filesOf(folder: vscode.WorkspaceFolder): Promise<readonly PersonaFile[]> {
    const { source, searched } = this.#entry(folder);
    const files = [...(await this.#list(source)), ...(await this.#list(searched))];
    return [...new Map(files.toReversed().map((file) => [file.uri.toString(), file])).values()].toReversed();
  }

  /** The files of the personas that are the same in every folder: the user's own, and the bundled ones. */
  async filesOfAll(): Promise<readonly PersonaFile[]> {
    return [...(await this.#list(this.#user)), ...(await this.#list(this.#bundled))];
  }

  dispose(): void {
    this.#dropFolders(() => true);
    vscode.Disposable.from(...this.#disposables, this.#user, this.#bundled).dispose();
  }

  #entry(folder: vscode.WorkspaceFolder): FolderEntry {
    const key = folder.uri.toString();
    const known = this.#folders.get(key);
    if (known !== undefined) {
      return known;
    }
    const entry: FolderEntry = {
      source: workspacePersonas(folder, this.#access),
      searched: searchedPersonas(folder, this.#access),
      search: undefined,
      found: [],
      personas: undefined,
    };
    entry.source.onDidChange(() => this.#forget(entry));
    entry.searched.onDidChange(() => entry.search !== undefined && void this.#search(entry));
    this.#folders.set(key, entry);
    return entry;
  }

  /** Looks for the personas that may be in any folder, and tells where it finds other ones than before. */
  async #search(entry: FolderEntry): Promise<void> {
    const search = this.#read(entry.searched);
    entry.search = search;
    const found = await search;
    const isSame =
      found.length === entry.found.length && found.every((persona, index) => persona === entry.found[index]);
    if (entry.search === search && !isSame) {
      entry.found = found;
      this.#forget(entry);
    }
  }

  #forget(entry: FolderEntry): void {
    entry.personas = undefined;
    this.#changed.fire();
  }

  async #resolve(folder: vscode.WorkspaceFolder, entry: FolderEntry): Promise<FolderPersonas> {
    const lists = await Promise.all(
      [entry.source, this.#user, this.#bundled].map((source) => this.#read(source)),
    );
    if (entry.search === undefined) {
      void this.#search(entry);
    }
    // The last of them may have been parsed just now.
    const pause = new Pause();
    await pause.now();
    const sources = new Set(lists[0]?.map(({ source }) => source));
    lists.push(entry.found.filter(({ source }) => !sources.has(source)));
    const settings = folderSettings(folder);
    const { personas: found, unknownIds } = configurePersonas(lists.flat(), settings);
    if (unknownIds.length > 0) {
      this.#access.log.info(
        `No persona of ${folder.name} has an id of the settings: ${unknownIds.join(', ')}.`,
      );
    }
    const { active, hidden } = resolvePersonas({
      personas: found,
      bundled: settings.bundledPersonas,
      chosen: this.#choices.of(folder),
    });
    const builder = new PersonaIndexBuilder();
    for (const persona of active) {
      await pause.whenDue();
      builder.add(persona);
    }
    return { found, active, hidden, index: builder.build() };
  }

  #read(source: PersonaSource): Promise<readonly Persona[]> {
    return this.#orNone(source.personas());
  }

  #list(source: PersonaSource): Promise<readonly PersonaFile[]> {
    return this.#orNone(source.files());
  }

  async #orNone<T>(found: Promise<readonly T[]>): Promise<readonly T[]> {
    try {
      return await found;
    } catch (error) {
      this.#access.log.error(
        'A place of personas could not be read.',
        error instanceof Error ? error : String(error),
      );
      return [];
    }
  }

  #watchUser(homeDirectory: vscode.Uri | null): PersonaSource {
    const source = userPersonas(homeDirectory, this.#access);
    source.onDidChange(() => this.#forgetAll());
    return source;
  }

  #forgetAll(): void {
    for (const entry of this.#folders.values()) {
      entry.personas = undefined;
    }
    this.#changed.fire();
  }

  #dropFolders(isDropped: (key: string) => boolean): void {
    for (const [key, entry] of this.#folders) {
      if (isDropped(key)) {
        entry.source.dispose();
        entry.searched.dispose();
        this.#folders.delete(key);
      }
    }
  }
}
