/** As much of `vscode` as a log storage of the web needs, in memory. */
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
  readonly path: string;
  toString(): string;
}

export const Uri = {
  file: (path: string): FakeUri => ({ path, toString: () => `file://${path}` }),
  joinPath: ({ path }: FakeUri, ...parts: string[]): FakeUri => Uri.file(posix.join(path, ...parts)),
};

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
