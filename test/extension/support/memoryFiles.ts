import * as vscode from 'vscode';

/** A file system in memory, as an extension for a virtual workspace brings one. Folders are there as soon as a file is below them. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();

  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const bytes = this.#files.get(path);
    if (bytes !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
    if (!this.#isFolder(path)) throw vscode.FileSystemError.FileNotFound(path);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    if (!this.#isFolder(path)) throw vscode.FileSystemError.FileNotFound(path);
    const start = withSlash(path);
    const entries = new Map<string, vscode.FileType>();
    for (const file of this.#files.keys()) {
      if (file.startsWith(start)) {
        const [name = '', ...below] = file.slice(start.length).split('/');
        entries.set(name, below.length === 0 ? vscode.FileType.File : vscode.FileType.Directory);
      }
    }
    return [...entries];
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const bytes = this.#files.get(path);
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const isNew = !this.#files.has(uri.path);
    this.#files.set(uri.path, content);
    this.#fire(isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed, uri);
  }

  delete(uri: vscode.Uri): void {
    for (const file of this.#files.keys()) {
      if (file === uri.path || file.startsWith(withSlash(uri.path))) this.#files.delete(file);
    }
    this.#fire(vscode.FileChangeType.Deleted, uri);
  }

  createDirectory(): void {
    // A folder without files is not told apart from none.
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions('Nothing is renamed here.');
  }

  #isFolder(path: string): boolean {
    return path === '/' || [...this.#files.keys()].some((file) => file.startsWith(withSlash(path)));
  }

  #fire(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.#changed.fire([{ type, uri }]);
  }
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
