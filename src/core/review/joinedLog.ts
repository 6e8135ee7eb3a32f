import { Emitter } from '../emitter.ts';
import type { Listen, LogSlice, LogStorage } from '../workspace.ts';

type Storage = LogStorage & { dispose(): void };

interface Part {
  readonly storage: Storage;
  readonly subscription: { dispose(): void };
  /** Where the last read ended. */
  end: number;
}

/**
 * The log of a folder and, once it is known, the one that the folder shares with others: both are read, and what is new goes to
 * the shared one. Nothing that is in either is written again.
 */
export class JoinedLog implements LogStorage {
  readonly #changed = new Emitter<void>();
  readonly #own: Part;
  #shared: Part | null = null;
  /** Where the last read ended: the ends of the parts together. */
  #end = 0;

  constructor(own: Storage) {
    this.#own = this.#partOf(own);
  }

  get location(): string {
    return this.#target.location;
  }

  get onDidChange(): Listen<void> {
    return this.#changed.event;
  }

  /** From now on, in the place of the one before; null where the folder shares its log no more. */
  share(storage: Storage | null): void {
    const before = this.#shared;
    this.#shared = storage === null ? null : this.#partOf(storage);
    if (before !== null) {
      dispose(before);
      // Its answers have to go: all is read again.
      this.#end = -1;
    }
    this.#changed.fire();
  }

  async read(offset: number): ReturnType<LogStorage['read']> {
    const isContinued = offset === this.#end;
    const [parts, shared] = [this.#parts, this.#shared];
    let slices = await readAll(parts, isContinued);
    const restarted = !isContinued || slices.some((slice) => slice.restarted);
    if (isContinued && restarted) {
      slices = await readAll(parts, false);
    }
    slices.forEach(({ end }, index) => {
      const part = parts[index];
      if (part !== undefined) {
        part.end = end;
      }
    });
    const end = slices.reduce((sum, slice) => sum + slice.end, 0);
    // Another log may have taken its place meanwhile.
    this.#end = shared === this.#shared ? end : -1;
    return { text: slices.map(({ text }) => text).join(''), end, restarted };
  }

  append(lines: string): Promise<void> {
    return this.#target.append(lines);
  }

  dispose(): void {
    this.#changed.dispose();
    this.#parts.forEach(dispose);
  }

  get #target(): Storage {
    return (this.#shared ?? this.#own).storage;
  }

  get #parts(): readonly Part[] {
    return this.#shared === null ? [this.#own] : [this.#own, this.#shared];
  }

  #partOf(storage: Storage): Part {
    return { storage, subscription: storage.onDidChange(() => this.#changed.fire()), end: 0 };
  }
}

async function readAll(
  parts: readonly Part[],
  isContinued: boolean,
): Promise<readonly (LogSlice & { readonly restarted: boolean })[]> {
  return await Promise.all(parts.map(({ storage, end }) => storage.read(isContinued ? end : 0)));
}

function dispose({ storage, subscription }: Part): void {
  subscription.dispose();
  storage.dispose();
}
