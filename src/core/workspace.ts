/** The ports: what a host must provide. Paths are relative to a workspace folder, with `/` between segments. */

/** Answers "what time is it", in milliseconds since 1970. */
export interface Clock {
  now(): number;
}

/** What a host could not do; `message` is in plain words and names the file. */
export interface HostFailure {
  readonly message: string;
}

/** What a folder holds under one name. */
export interface FolderEntry {
  readonly name: string;
  /**
   * A link to a file is a `file`, and so is one that leads nowhere: reading it tells. A link to a folder is a
   * `linkedFolder`. A device, a socket or a pipe is `other`.
   */
  readonly kind: 'file' | 'folder' | 'linkedFolder' | 'other';
}

/**
 * What a folder holds, in any order; null where there is nothing at that path.
 * @throws an Error whose message says why not, in words that can follow "cannot be read: ".
 */
export type ListFolder = (folder: string) => Promise<readonly FolderEntry[] | null>;

/** What git wrote, and how it ended. */
export interface GitResult {
  /** 0 where it did what it was asked for. */
  readonly code: number;
  readonly output: Uint8Array;
  /** In English. */
  readonly error: string;
}

/**
 * Runs git in a folder (absolute) with arguments that no shell sees. It only reads: it takes no locks, goes to no network, and
 * starts none of the programs that a repository's configuration names for looking at it.
 * @param input what it reads, where it reads something
 * @returns null where there is no git on this machine.
 */
export type RunGit = (folder: string, args: readonly string[], input?: string) => Promise<GitResult | null>;

/** An event source in the manner of VS Code's: call it with a listener, dispose what comes back. */
export type Listen<T> = (listener: (value: T) => void) => { dispose(): void };

/** A slice of a review log. */
export interface LogSlice {
  /** The whole lines from the offset asked for on; a last line without its line feed is left for a later read. */
  readonly text: string;
  /** Where the text ended, in the host's own unit: pass it to the next read. */
  readonly end: number;
}

/** Append-only storage for one folder's answers. */
export interface LogStorage {
  /** Where the log is, to show to the user. */
  readonly location: string;
  /**
   * Reads from an offset a former read returned, 0 for all. A log that does not exist reads as empty; one that has
   * become shorter than the offset reads from its start, with `restarted` set.
   * @throws when the host refuses to read; the message is in plain words and names the log.
   */
  read(offset: number): Promise<LogSlice & { readonly restarted: boolean }>;
  /**
   * Appends whole lines, each ending in a line feed, durably and without touching what others append meanwhile. Where
   * the log ends in a torn line, that line is closed first.
   * @throws when the host refuses to write. Append the same lines again later: a line that did get through counts once.
   */
  append(lines: string): Promise<void>;
  /** Fires when the log may have changed, by whomever, within a second. */
  readonly onDidChange: Listen<void>;
}
