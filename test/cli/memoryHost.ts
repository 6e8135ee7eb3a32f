import { posix } from 'node:path';
import type { CliHost } from '../../src/cli/cliHost.ts';
import type { FolderEntry } from '../../src/core/workspace.ts';

/** A file's content, or where a link leads, relative to the folder it is in. */
export type MemoryFile = string | Uint8Array | { readonly linkTo: string };

interface MemoryHost extends CliHost {
  readonly out: () => string;
  readonly error: () => string;
  /** What a file holds now; null where there is none, or a link. */
  readonly contentOf: (path: string) => Buffer | null;
}

/**
 * A machine of files alone, whose current folder is `/folder`.
 * @param files by absolute path
 */
export function createMemoryHost(initial: ReadonlyMap<string, MemoryFile>): MemoryHost {
  const files = new Map(initial);
  let out = '';
  let error = '';
  const isFolder = (path: string): boolean => [...files.keys()].some((key) => key.startsWith(`${path}/`));
  const target = (path: string): string => {
    const file = files.get(path);
    return typeof file === 'object' && 'linkTo' in file
      ? posix.resolve(posix.dirname(path), file.linkTo)
      : path;
  };
  const kindOf = (path: string): FolderEntry['kind'] =>
    target(path) !== path && isFolder(target(path)) ? 'linkedFolder' : isFolder(path) ? 'folder' : 'file';
  return {
    out: () => out,
    error: () => error,
    contentOf: (path) => {
      const file = files.get(path);
      return file === undefined || (typeof file === 'object' && 'linkTo' in file) ? null : Buffer.from(file);
    },
    cwd: () => '/folder',
    bundledFolder: '/bundled',
    editorStorages: [],
    version: () => Promise.resolve('1.2.3'),
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    resolve: (base, path) => posix.resolve(base, path),
    relative: (from, to) => posix.relative(from, to),
    realPath: (path) => Promise.resolve(target(path)),
    kindAt: (path) =>
      Promise.resolve(
        target(path) !== path ? 'link' : files.has(path) ? 'file' : isFolder(path) ? 'other' : null,
      ),
    git: () => Promise.resolve(null),
    readFile: async (path, limit) => {
      const file = files.get(target(path));
      if (file === undefined || (typeof file === 'object' && 'linkTo' in file)) {
        const isLink = target(path) !== path;
        throw new Error(
          isFolder(path)
            ? 'it is a folder'
            : isLink
              ? 'it is a link that leads nowhere'
              : 'there is no such file',
        );
      }
      return Buffer.from(file).subarray(0, limit);
    },
    writeFile: (path, content) => {
      files.set(path, content);
      return Promise.resolve();
    },
    list: async (folder) => {
      if (files.has(folder)) {
        throw new Error('it, or a part of its path, is not a folder');
      }
      const below = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
      const names = new Set(below.map((path) => path.slice(folder.length + 1).split('/', 1)[0] ?? ''));
      return names.size === 0 && folder !== '/folder'
        ? null
        : [...names].map((name) => ({ name, kind: kindOf(`${folder}/${name}`) }));
    },
  };
}
