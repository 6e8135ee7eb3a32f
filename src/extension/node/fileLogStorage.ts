import { type FSWatcher, unwatchFile, watch, watchFile } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { Emitter } from '../../core/emitter.ts';
import type { Listen, LogStorage } from '../../core/workspace.ts';

const LINE_FEED = 0x0a;
const POLL_MILLISECONDS = 1_000;

/**
 * A review log in a file that any number of windows append to. Offsets count bytes.
 *
 * An append is one write in append mode: the system puts it at the end of the file and in one piece, so that windows
 * never write over or into each other's lines. Two of them may close the same torn line; that leaves a blank line.
 */
export class FileLogStorage implements LogStorage {
  readonly location: string;
  readonly #changed = new Emitter<void>();
  #watcher: FSWatcher | null = null;
  #isFollowed = false;
  #isDisposed = false;
  /** Which file was read last; null where there was none. */
  #read: string | null = null;

  constructor(file: string) {
    this.location = file;
  }

  readonly onDidChange: Listen<void> = (listener) => {
    const subscription = this.#changed.event(listener);
    if (!this.#isFollowed) {
      this.#isFollowed = true;
      void this.#follow();
    }
    return subscription;
  };

  async read(offset: number): ReturnType<LogStorage['read']> {
    try {
      const handle = await open(this.location, 'r');
      try {
        const { size, ino, birthtimeMs } = await handle.stat();
        const file = `${ino} ${birthtimeMs}`;
        // Another file of the same name, restored or put together from others, may be longer than the one before.
        const restarted = size < offset || (offset > 0 && this.#read !== null && this.#read !== file);
        this.#read = file;
        const start = restarted ? 0 : offset;
        const bytes = await readBytes(handle, start, size);
        // A line feed is never part of another character, so what ends in one is whole in UTF-8 too.
        const whole = bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1);
        return { text: new TextDecoder().decode(whole), end: start + whole.length, restarted };
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (isMissing(error)) {
        return { text: '', end: 0, restarted: offset > 0 };
      }
      throw new Error(`The file ${this.location} cannot be read: ${reasonOf(error)}.`, { cause: error });
    }
  }

  async append(lines: string): Promise<void> {
    try {
      await mkdir(dirname(this.location), { recursive: true });
      const handle = await open(this.location, 'a+');
      try {
        const bytes = Buffer.from((await isTorn(handle)) ? `\n${lines}` : lines);
        const { bytesWritten } = await handle.write(bytes);
        if (bytesWritten < bytes.length) {
          throw new Error('the disk is full');
        }
        await handle.datasync();
      } finally {
        await handle.close();
      }
    } catch (error) {
      throw new Error(`The file ${this.location} cannot be written: ${reasonOf(error)}.`, { cause: error });
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#changed.dispose();
    this.#watcher?.close();
    unwatchFile(this.location, this.#fire);
  }

  readonly #fire = (): void => this.#changed.fire();

  /** Watches the folder, because the file may not be there yet; where that cannot be watched, looks at the file now and then. */
  async #follow(): Promise<void> {
    try {
      await mkdir(dirname(this.location), { recursive: true });
      if (this.#isDisposed) {
        return;
      }
      const name = basename(this.location);
      this.#watcher = watch(dirname(this.location), { persistent: false }, (_, changed) => {
        if (changed === null || changed === name) {
          this.#fire();
        }
      }).on('error', () => this.#poll());
    } catch {
      // No such folder and no way to make it, or a disk without notifications: that is what polling is for.
      this.#poll();
    }
    // Whatever happened before the watch stood.
    this.#fire();
  }

  #poll(): void {
    this.#watcher?.close();
    this.#watcher = null;
    if (!this.#isDisposed) {
      watchFile(this.location, { interval: POLL_MILLISECONDS, persistent: false }, this.#fire);
    }
  }
}

async function readBytes(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(end - start);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, start + length);
    if (bytesRead === 0) {
      break;
    }
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

async function isTorn(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  const last = await readBytes(handle, Math.max(0, size - 1), size);
  return last.length > 0 && last[0] !== LINE_FEED;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The system's words without its codes: "permission denied". */
function reasonOf(error: unknown): string {
  const { errno, message } = error as NodeJS.ErrnoException;
  return (errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1]) ?? message;
}
