import * as vscode from 'vscode';
import { parsePersona } from '../../core/persona/parsePersona.ts';
import type { Persona } from '../../core/persona/persona.ts';
import { Debounced } from '../debounced.ts';
import type { PersonaFile } from './personaFile.ts';

/** A burst of file events (a checkout, a save) is one change. */
const SETTLE_MILLISECONDS = 50;

interface Parsed {
  readonly bytes: Uint8Array;
  readonly persona: Persona;
}

/** The personas of one place, read when first asked for, and again when a file of theirs has changed. */
export class PersonaSource implements vscode.Disposable {
  readonly #list: () => Promise<readonly PersonaFile[]>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  #parsed = new Map<string, Parsed>();
  #personas: Promise<readonly Persona[]> | undefined;

  readonly onDidChange = this.#changed.event;

  constructor(list: () => Promise<readonly PersonaFile[]>, watched: readonly vscode.RelativePattern[]) {
    this.#list = list;
    const settle = new Debounced(() => {
      this.#personas = undefined;
      this.#changed.fire();
    }, SETTLE_MILLISECONDS);
    this.#disposables.push(settle);
    for (const pattern of watched) {
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      this.#disposables.push(
        watcher,
        watcher.onDidCreate(() => settle.schedule()),
        watcher.onDidChange(() => settle.schedule()),
        watcher.onDidDelete(() => settle.schedule()),
      );
    }
  }

  /** @throws when the place cannot be listed. */
  personas(): Promise<readonly Persona[]> {
    this.#personas ??= this.#read();
    return this.#personas;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  async #read(): Promise<readonly Persona[]> {
    const files = await this.#list();
    const before = this.#parsed;
    const after = new Map<string, Parsed>();
    const personas = await Promise.all(
      files.map(async (file) => {
        const source = file.uri.toString();
        const read = await readFile(file);
        if ('persona' in read) {
          return read.persona;
        }
        const known = before.get(source);
        const parsed =
          known !== undefined && equal(known.bytes, read.bytes)
            ? known
            : { bytes: read.bytes, persona: parse(file, read.bytes) };
        after.set(source, parsed);
        return parsed.persona;
      }),
    );
    this.#parsed = after;
    return personas;
  }
}

async function readFile(file: PersonaFile): Promise<{ bytes: Uint8Array } | { persona: Persona }> {
  try {
    return { bytes: await vscode.workspace.fs.readFile(file.uri) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { persona: unreadable(file, reason) };
  }
}

function parse(file: PersonaFile, content: Uint8Array | string): Persona {
  return parsePersona({
    content,
    source: file.uri.toString(),
    fileName: file.fileName,
    format: file.format,
    origin: file.origin,
  });
}

/** A persona that says nothing but why it could not be read: a link that leads nowhere, a file without permission. */
function unreadable(file: PersonaFile, reason: string): Persona {
  const start = { line: 1, column: 1 };
  return {
    ...parse(file, ''),
    problems: [
      {
        code: 'file.unreadable',
        severity: 'error',
        message: `The file could not be read: ${reason}. Mend the file, its link or its permissions, or remove it.`,
        range: { start, end: start },
      },
    ],
  };
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
