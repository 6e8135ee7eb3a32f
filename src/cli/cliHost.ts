import type { ListFolder, RunGit } from '../core/workspace.ts';

/** What the command line needs of the machine it runs on. Paths have `/` between segments on every system. */
export interface CliHost {
  /** The current folder, absolute. */
  cwd(): string;
  /** Where the bundled personas are, absolute. */
  readonly bundledFolder: string;
  /** Where editors of this machine keep what is this extension's, absolute; these folders need not exist. */
  readonly editorStorages: readonly string[];
  version(): Promise<string>;
  writeOut(text: string): void;
  writeError(text: string): void;
  /** `path` as an absolute path without `.` and `..`; where it is relative, it starts at the absolute path `base`. */
  resolve(base: string, path: string): string;
  /** How to get from one absolute path to another: empty for the same, absolute where no way leads there. */
  relative(from: string, to: string): string;
  /** An absolute path without links; what does not exist of it stays as it is. */
  realPath(path: string): Promise<string>;
  /** What stands at a path, a link as such, wherever it leads; null where nothing does, or nothing for us. */
  kindAt(path: string): Promise<'file' | 'link' | 'other' | null>;
  /**
   * At most the first `limit` bytes of a file.
   * @throws an Error whose message says why not, in words that can follow "cannot be read: ".
   */
  readFile(path: string, limit: number): Promise<Uint8Array>;
  /**
   * Puts `content` in the place of what the file holds, whole or not at all where the machine can.
   * @throws an Error whose message says why not, in words that can follow "cannot be fixed: ".
   */
  writeFile(path: string, content: Uint8Array): Promise<void>;
  readonly list: ListFolder;
  readonly git: RunGit;
}
