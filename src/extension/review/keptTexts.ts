import { ulid } from 'ulid';
import * as vscode from 'vscode';
import { reasonOf } from '../../core/reasonOf.ts';
import { fingerprint, reviewedText } from '../../core/review/fingerprint.ts';
import { TaskQueue } from '../../core/taskQueue.ts';
import { exists } from '../exists.ts';

/** In UTF-16 units. Longer texts are seldom written by people. */
const LONGEST_TEXT = 1_000_000;
const KEPT = /^[0-9a-f]{64}\.gz$/;
/** Looking at what is kept takes a question per text, so it is done at the first text, and then once for so many. */
const TEXTS_PER_TIDYING = 100;

interface KeptFile {
  readonly uri: vscode.Uri;
  readonly written: number;
  readonly size: number;
}

/**
 * The texts that answers were given for, by their fingerprints, so that a later text can be compared with them. Compressed,
 * a file each; where they become too many, those written longest ago go.
 */
export class KeptTexts {
  readonly #directory: vscode.Uri;
  readonly #mostBytes: () => number;
  readonly #log: vscode.LogOutputChannel;
  readonly #queue = new TaskQueue();
  /** By their fingerprints: an answer is seldom the only one for its text. */
  readonly #done = new Set<string>();
  #untilTidying = 0;
  #hasFailed = false;

  /** @param mostBytes how much they may take on the disk; 0 where none is to be kept */
  constructor(globalStorageUri: vscode.Uri, mostBytes: () => number, log: vscode.LogOutputChannel) {
    this.#directory = vscode.Uri.joinPath(globalStorageUri, 'texts');
    this.#mostBytes = mostBytes;
    this.#log = log;
  }

  get isOff(): boolean {
    return this.#mostBytes() === 0;
  }

  /**
   * Keeps a text where it is the one with this fingerprint: the user may have typed since it was taken. Nobody has to wait for
   * it. Never rejects: that a text cannot be kept is told once, in the log.
   */
  async keep(print: string, text: string): Promise<void> {
    if (this.#done.has(print) || text.length > LONGEST_TEXT || fingerprint(text) !== print) {
      return;
    }
    this.#done.add(print);
    await this.#queue.run(async () => {
      try {
        if (!this.isOff) {
          await this.#write(print, reviewedText(text));
        }
        await this.#tidyNowAndThen();
      } catch (error) {
        this.#done.delete(print);
        this.#tell(error);
      }
    });
  }

  /** A text as its fingerprint takes it; null where it is not kept, or not as it was. */
  read(print: string): Promise<string | null> {
    // It may be among those that are being written.
    return this.#queue.run(async () => {
      try {
        const text = await unpacked(await vscode.workspace.fs.readFile(this.#uriOf(`${print}.gz`)));
        return fingerprint(text) === print ? text : null;
      } catch {
        return null; // Not there, or not what was written: it cannot be shown either way.
      }
    });
  }

  async #write(print: string, text: string): Promise<void> {
    const uri = this.#uriOf(`${print}.gz`);
    if (await exists(uri)) {
      return;
    }
    await vscode.workspace.fs.createDirectory(this.#directory);
    // Whoever finds a text finds all of it.
    const unfinished = this.#uriOf(`${print}.${ulid()}`);
    await vscode.workspace.fs.writeFile(unfinished, await packed(text));
    await vscode.workspace.fs.rename(unfinished, uri, { overwrite: true });
  }

  async #tidyNowAndThen(): Promise<void> {
    if (this.#untilTidying > 0) {
      this.#untilTidying -= 1;
      return;
    }
    this.#untilTidying = TEXTS_PER_TIDYING - 1;
    const files = await this.#files();
    let size = files.reduce((sum, file) => sum + file.size, 0);
    for (const file of files.sort((a, b) => a.written - b.written)) {
      if (size <= this.#mostBytes()) {
        return;
      }
      await vscode.workspace.fs.delete(file.uri);
      size -= file.size;
    }
  }

  async #files(): Promise<KeptFile[]> {
    if (!(await exists(this.#directory))) {
      return [];
    }
    const files: KeptFile[] = [];
    for (const [name] of await vscode.workspace.fs.readDirectory(this.#directory)) {
      const uri = this.#uriOf(name);
      try {
        const { mtime, size } = await vscode.workspace.fs.stat(uri);
        // What no window has finished goes first.
        files.push({ uri, written: KEPT.test(name) ? mtime : mtime - 86_400_000, size });
      } catch {
        // Another window has tidied at the same time.
      }
    }
    return files;
  }

  #tell(error: unknown): void {
    if (!this.#hasFailed) {
      this.#hasFailed = true;
      this.#log.warn(
        `The texts of answers cannot be kept in ${this.#directory.toString(true)}: ${reasonOf(error)}`,
      );
    }
  }

  #uriOf(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#directory, name);
  }
}

async function packed(text: string): Promise<Uint8Array> {
  return await bytesOf(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')));
}

async function unpacked(bytes: Uint8Array): Promise<string> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(stream));
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
