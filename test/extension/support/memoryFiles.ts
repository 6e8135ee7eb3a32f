import * as vscode from 'vscode';
import type { TestBed } from './testBed.ts';

/** A folder of a file system in memory until the end of the test. VS Code can only list it, not search. */
export function mountMemoryFiles(bed: TestBed): vscode.Uri {
  const scheme = 'test-files';
  bed.own(vscode.workspace.registerFileSystemProvider(scheme, new MemoryFiles(), { isCaseSensitive: true }));
  return vscode.Uri.from({ scheme, authority: 'host', path: '/project' });
}

interface MemoryFile {
  readonly bytes: Uint8Array;
  readonly mtime: number;
}

/**
 * A file system in memory, as an extension for a virtual workspace brings one. Folders are there as soon as a file is below them.
 * A disk may give files that are written soon one after the other the same time; here each has a later one.
 */
class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, MemoryFile>();
  #writes = 0;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();

  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(path);
    if (file !== undefined) {
      return { type: vscode.FileType.File, ctime: 0, mtime: file.mtime, size: file.bytes.length };
    }
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
    return this.#fileAt(path).bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    const isNew = !this.#files.has(uri.path);
    this.#writes += 1;
    this.#files.set(uri.path, { bytes, mtime: this.#writes });
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

  /** Of a file, to a name that is free. */
  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#files.set(to.path, this.#fileAt(from.path));
    this.delete(from);
    this.#fire(vscode.FileChangeType.Created, to);
  }

  #fileAt(path: string): MemoryFile {
    const file = this.#files.get(path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return file;
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
