/** A folder of the workspace folder. */
export interface FolderNode {
  /** How many files are in it and below it. */
  readonly count: number;
  /** The names of the folders in it, in their order. */
  readonly folders: readonly string[];
}

/** The files of one workspace folder. Paths are relative to it, with `/`; the folder itself is an empty string. */
export class FolderFiles {
  /** The workspace folder's URI. */
  readonly folder: string;
  readonly paths: readonly string[];
  /** False where there are more files than are listed. */
  readonly isComplete: boolean;
  readonly #files: ReadonlySet<string>;
  #nodes: ReadonlyMap<string, FolderNode> | undefined;

  constructor(folder: string, paths: readonly string[], isComplete: boolean) {
    this.folder = folder;
    this.paths = paths;
    this.isComplete = isComplete;
    this.#files = new Set(paths);
  }

  hasFile(path: string): boolean {
    return this.#files.has(path);
  }

  /** Undefined where no file is below it. */
  folderAt(path: string): FolderNode | undefined {
    this.#nodes ??= nodesOf(this.paths);
    return this.#nodes.get(path);
  }

  /** Of the files in and below a folder. */
  pathsBelow(folder: string): readonly string[] {
    return folder === '' ? this.paths : this.paths.filter((path) => path.startsWith(`${folder}/`));
  }
}

function nodesOf(paths: readonly string[]): ReadonlyMap<string, FolderNode> {
  const nodes = new Map<string, { count: number; folders: string[] }>([['', { count: 0, folders: [] }]]);
  const enter = (path: string): { count: number; folders: string[] } => {
    const known = nodes.get(path);
    if (known !== undefined) {
      return known;
    }
    const node = { count: 0, folders: [] };
    nodes.set(path, node);
    const slash = path.lastIndexOf('/');
    enter(path.slice(0, Math.max(slash, 0))).folders.push(path.slice(slash + 1));
    return node;
  };
  for (const path of paths) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      enter(path.slice(0, slash)).count++;
    }
    enter('').count++;
  }
  for (const { folders } of nodes.values()) {
    folders.sort();
  }
  return nodes;
}
