/** As much of `vscode` as a log storage of the web and a library of personas need, in memory. */
import { posix } from 'node:path';
import { Emitter } from '../../src/core/emitter.ts';

export const files = new Map<string, Uint8Array>();
/** Set to make every write fail with it. */
export const disk: { refusal: Error | null } = { refusal: null };
export const windowState = new Emitter<{ readonly focused: boolean }>();
const changed = new Emitter<unknown>();

export class FileSystemError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export class RelativePattern {
  readonly pattern: string;
  constructor(_base: unknown, pattern: string) {
    this.pattern = pattern;
  }
}

interface FakeUri {
  readonly scheme: 'file';
  readonly path: string;
  readonly fsPath: string;
  toString(): string;
}

export const Uri = {
  file: (path: string): FakeUri => ({
    scheme: 'file',
    path,
    fsPath: path,
    toString: () => `file://${path}`,
  }),
  joinPath: ({ path }: FakeUri, ...parts: string[]): FakeUri => Uri.file(posix.join(path, ...parts)),
};

export { Emitter as EventEmitter };

/** What a search of the workspace finds, by the glob; nothing unless it is set. */
export const searched: { find: (glob: string) => readonly FakeUri[] } = { find: () => [] };

export const Disposable = {
  from: (...all: { dispose(): void }[]) => ({ dispose: () => all.forEach((one) => one.dispose()) }),
};

export const window = { onDidChangeWindowState: windowState.event };

function contentOf(path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) {
    throw new FileSystemError('FileNotFound');
  }
  return bytes;
}

export const workspace = {
  workspaceFolders: [],
  findFiles: async ({ pattern }: RelativePattern) => searched.find(pattern),
  getConfiguration: () => ({ get: () => undefined }),
  onDidChangeConfiguration: changed.event,
  onDidChangeWorkspaceFolders: changed.event,
  createFileSystemWatcher: () => ({
    onDidCreate: changed.event,
    onDidChange: changed.event,
    onDidDelete: changed.event,
    dispose: () => undefined,
  }),
  fs: {
    createDirectory: async () => undefined,
    stat: async ({ path }: FakeUri) => ({ size: contentOf(path).length }),
    readFile: async ({ path }: FakeUri) => contentOf(path),
    readDirectory: async ({ path }: FakeUri) => {
      const inside = [...files.keys()].filter((file) => posix.dirname(file) === path);
      if (inside.length === 0) {
        throw new FileSystemError('FileNotFound');
      }
      return inside.map((file) => [posix.basename(file), 1]);
    },
    writeFile: async ({ path }: FakeUri, bytes: Uint8Array) => {
      if (disk.refusal !== null) {
        throw disk.refusal;
      }
      files.set(path, bytes);
      changed.fire(undefined);
    },
  },
};
