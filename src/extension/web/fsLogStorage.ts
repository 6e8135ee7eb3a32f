import * as vscode from 'vscode';
import { Emitter } from '../../core/emitter.ts';
import { reasonOf } from '../../core/reasonOf.ts';
import { TaskQueue } from '../../core/taskQueue.ts';
import type { Listen, LogStorage } from '../../core/workspace.ts';

const LINE_FEED = 0x0a;

/**
 * A review log for hosts that cannot append to a file. Every window writes a segment of its own, `<log>.<window>.jsonl`,
 * whole each time, and the log is all segments together. So nobody ever writes a file that holds another window's answers.
 * Offsets count the bytes read of all segments.
 */
export class FsLogStorage implements LogStorage {
  readonly location: string;
  readonly #directory: vscode.Uri;
  readonly #prefix: string;
  readonly #ownName: string;
  readonly #changed = new Emitter<void>();
  readonly #disposable: vscode.Disposable;
  /** How far each segment has been read, in bytes. */
  #lengths: ReadonlyMap<string, number> = new Map();
  #ownText = '';
  /** One after the other, so that the segment is never written twice at once. */
  readonly #queue = new TaskQueue();

  /**
   * @param name the log's file name, see `logFileName`.
   * @param window a name that no window has had before, such as a ULID.
   */
  constructor(directory: vscode.Uri, name: string, window: string) {
    this.#directory = directory;
    this.#prefix = name.replace(/jsonl$/, '');
    this.#ownName = `${this.#prefix}${window}.jsonl`;
    this.location = vscode.Uri.joinPath(directory, `${this.#prefix}*.jsonl`).toString(true);
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(directory, `${this.#prefix}*`),
    );
    const fire = (): void => this.#changed.fire();
    this.#disposable = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(fire),
      watcher.onDidChange(fire),
      watcher.onDidDelete(fire),
      // What another browser tab wrote may go unnoticed; it is seen when the user comes back to this one.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) {
          fire();
        }
      }),
    );
  }

  get onDidChange(): Listen<void> {
    return this.#changed.event;
  }

  async read(offset: number): ReturnType<LogStorage['read']> {
    return this.#queue.run(async () => {
      try {
        return await this.#readNew(offset);
      } catch (error) {
        throw new Error(`The files ${this.location} cannot be read: ${reasonOf(error)}.`, { cause: error });
      }
    });
  }

  async append(lines: string): Promise<void> {
    return this.#queue.run(async () => {
      try {
        await vscode.workspace.fs.createDirectory(this.#directory);
        const text = this.#ownText + lines;
        await vscode.workspace.fs.writeFile(this.#uriOf(this.#ownName), new TextEncoder().encode(text));
        this.#ownText = text;
      } catch (error) {
        throw new Error(`The files ${this.location} cannot be written: ${reasonOf(error)}.`, {
          cause: error,
        });
      }
    });
  }

  dispose(): void {
    this.#disposable.dispose();
    this.#changed.dispose();
  }

  async #readNew(offset: number): ReturnType<LogStorage['read']> {
    const names = await this.#segmentNames();
    if (!names.includes(this.#ownName)) {
      // Deleted, or not there yet: what was in it must not come back with the next answer.
      this.#ownText = '';
    }
    const isContinued =
      offset === sum(this.#lengths) && [...this.#lengths.keys()].every((name) => names.includes(name));
    const lengths = new Map(isContinued ? this.#lengths : []);
    const texts: string[] = [];
    for (const name of names) {
      const start = lengths.get(name) ?? 0;
      const { size } = await vscode.workspace.fs.stat(this.#uriOf(name));
      // A segment only ever grows: one that is shorter is being written this moment.
      if (size > start) {
        const bytes = await vscode.workspace.fs.readFile(this.#uriOf(name));
        const end = bytes.lastIndexOf(LINE_FEED) + 1;
        texts.push(new TextDecoder().decode(bytes.subarray(start, end)));
        lengths.set(name, end);
      }
    }
    this.#lengths = lengths;
    return { text: texts.join(''), end: sum(lengths), restarted: !isContinued };
  }

  async #segmentNames(): Promise<string[]> {
    try {
      const entries = await vscode.workspace.fs.readDirectory(this.#directory);
      return entries
        .map(([name]) => name)
        .filter((name) => name.startsWith(this.#prefix))
        .sort();
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
        return [];
      }
      throw error;
    }
  }

  #uriOf(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#directory, name);
  }
}

function sum(lengths: ReadonlyMap<string, number>): number {
  return [...lengths.values()].reduce((total, length) => total + length, 0);
}
