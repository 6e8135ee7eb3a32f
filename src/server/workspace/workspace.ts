import type { CancellationToken, Connection } from 'vscode-languageserver';
import { formatOf } from '../../core/persona/formats/personaPlaces.ts';
import { reasonOf } from '../../core/reasonOf.ts';
import { type PersonaFile, settingsSection } from '../../protocol/messages.ts';
import { askExtension } from './askExtension.ts';
import { Cached } from './cached.ts';
import { FolderFiles } from './folderFiles.ts';
import { type CataloguedPersona, PersonaCatalog } from './personaCatalog.ts';
import { readServerSettings, type ServerSettings } from './serverSettings.ts';

/**
 * What the server knows of the workspace. All of it is asked of the extension when it is first needed and kept until
 * the extension says that it has changed. What the extension cannot tell (a folder has just gone) counts as nothing.
 */
export class Workspace {
  readonly #connection: Connection;
  readonly #onNews: () => void;
  readonly #files = new Map<string, Cached<FolderFiles>>();
  readonly #ordinarySettings = readServerSettings(null);
  readonly #settings = new Map<string | null, Cached<ServerSettings>>();
  readonly #personaFiles: Cached<readonly PersonaFile[]>;
  readonly #names: Cached<readonly CataloguedPersona[]>;
  readonly #catalog: Cached<readonly CataloguedPersona[]>;
  #folders: readonly string[] = [];

  /** @param onNews hears that more is known than before */
  constructor(connection: Connection, onNews: () => void) {
    this.#connection = connection;
    this.#onNews = onNews;
    const listPersonas = async () =>
      (await askExtension(connection, 'personaReview/listPersonas', {})).personas;
    this.#personaFiles = new Cached(listPersonas, () => {});
    const catalog = new PersonaCatalog((uri) => this.#readFile(uri));
    this.#names = new Cached(async () => catalog.update(await this.#personaFiles.get(), 'names'), onNews);
    this.#catalog = new Cached(
      async () => catalog.update(await this.#personaFiles.get(), 'whole'),
      () => {},
    );
  }

  /** The URIs of the workspace folders. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
    for (const folder of this.#files.keys()) {
      if (!folders.includes(folder)) {
        this.#files.delete(folder);
      }
    }
    this.forgetPersonas();
    this.forgetSettings();
  }

  forgetFiles(folder: string): void {
    this.#files.get(folder)?.invalidate();
  }

  forgetPersonas(): void {
    this.#personaFiles.invalidate();
    this.#names.invalidate();
    this.#catalog.invalidate();
  }

  forgetSettings(): void {
    this.#settings.clear();
  }

  /** What a file is as a persona file; one that the extension does not know is taken for one of its workspace folder. */
  async fileOf(uri: string): Promise<PersonaFile> {
    const files = await this.#unlessRefused(this.#personaFiles.get(), []);
    return files.find((file) => file.uri === uri) ?? this.#guess(uri);
  }

  /** The files that a persona's patterns are about: of its workspace folder, or of all where none holds it. */
  async filesFor({ folder }: PersonaFile): Promise<readonly FolderFiles[]> {
    const folders = folder === null ? this.#folders : [folder];
    return Promise.all(
      folders.map((uri) => this.#unlessRefused(this.#filesOf(uri).get(), new FolderFiles(uri, [], false))),
    );
  }

  /** As `filesFor`, but without waiting: null while not all is known. It is asked for then, and comes as news. */
  knownFilesFor(file: PersonaFile): readonly FolderFiles[] | null {
    const known = (file.folder === null ? this.#folders : [file.folder]).map(
      (uri) => this.#filesOf(uri).current,
    );
    if (known.every((files) => files !== undefined)) {
      return known;
    }
    void this.filesFor(file);
    return null;
  }

  /** All personas there are, as they are stored, with their checklists and mentions. */
  catalog(): Promise<readonly CataloguedPersona[]> {
    return this.#unlessRefused(this.#catalog.get(), []);
  }

  /** All personas there are, as they are stored; of some perhaps no more than their names. */
  async names(): Promise<readonly CataloguedPersona[]> {
    return this.#catalog.current ?? this.#unlessRefused(this.#names.get(), []);
  }

  /** As `names`, but without waiting: empty while they are not known. They are asked for then, and come as news. */
  knownNames(): readonly CataloguedPersona[] {
    const known = this.#catalog.current ?? this.#names.current;
    if (known === undefined) {
      void this.names();
    }
    return known ?? [];
  }

  settingsFor({ folder }: PersonaFile): Promise<ServerSettings> {
    let cached = this.#settings.get(folder);
    if (cached === undefined) {
      cached = new Cached(
        () => this.#readSettings(folder),
        () => {},
      );
      this.#settings.set(folder, cached);
    }
    return this.#unlessRefused(cached.get(), this.#ordinarySettings);
  }

  /** How many files of the workspace folder have an answer to the item. */
  async countAnswers(
    folder: string,
    persona: string,
    item: string,
    token: CancellationToken,
  ): Promise<number> {
    const params = { folder, persona, items: [item] };
    const asked = askExtension(this.#connection, 'personaReview/countAnswers', params, token);
    const { counts } = await this.#unlessRefused(asked, { counts: {} });
    return counts[item] ?? 0;
  }

  #filesOf(folder: string): Cached<FolderFiles> {
    let cached = this.#files.get(folder);
    if (cached === undefined) {
      cached = new Cached(async () => {
        const { paths, isComplete } = await askExtension(this.#connection, 'personaReview/listFiles', {
          folder,
        });
        return new FolderFiles(folder, paths, isComplete);
      }, this.#onNews);
      this.#files.set(folder, cached);
    }
    return cached;
  }

  async #readSettings(folder: string | null): Promise<ServerSettings> {
    const scope = folder === null ? {} : { scopeUri: folder };
    return readServerSettings(
      await this.#connection.workspace.getConfiguration({ ...scope, section: settingsSection }),
    );
  }

  async #readFile(uri: string): Promise<string | null> {
    const refused = { reason: '' };
    const answer = await this.#unlessRefused(
      askExtension(this.#connection, 'personaReview/readFile', { uri }),
      refused,
    );
    return 'text' in answer ? answer.text : null;
  }

  #guess(uri: string): PersonaFile {
    const [folder = null] = this.#folders
      .filter((candidate) => uri.startsWith(`${candidate}/`))
      .toSorted((a, b) => b.length - a.length);
    const path = decode(folder === null ? uri : uri.slice(folder.length + 1));
    return {
      uri,
      folder,
      fileName: folder === null ? (path.split('/').at(-1) ?? '') : path,
      format: formatOf(`/${path}`),
      origin: folder === null ? 'user' : 'workspace',
    };
  }

  async #unlessRefused<Value>(asked: Promise<Value>, otherwise: Value): Promise<Value> {
    try {
      return await asked;
    } catch (error) {
      this.#connection.console.warn(`The extension did not answer: ${reasonOf(error)}`);
      return otherwise;
    }
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
