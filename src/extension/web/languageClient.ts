import type * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { clientNames, clientOptions } from '../language/clientOptions.ts';
import type { LanguageClientSetup } from '../language/languageClient.ts';
import { type PartName, parserParts, readPart } from './readPart.ts';

/** The part of the browser's worker that is used here. */
declare class Worker {
  constructor(url: string, options: { readonly name: string });
  addEventListener(type: 'error', listener: (event: WorkerError) => void): void;
  terminate(): void;
}

interface WorkerError {
  readonly message?: string;
  /** Keeps it from being an error of the extension host's as well. */
  preventDefault(): void;
}

/** A client whose server is a worker of its own. */
export function createLanguageClient(extensionUri: vscode.Uri, setup: LanguageClientSetup): LanguageClient {
  return new WorkerLanguageClient(extensionUri, setup);
}

class WorkerLanguageClient extends LanguageClient {
  #worker: Worker | null = null;

  constructor(extension: vscode.Uri, setup: LanguageClientSetup) {
    super(
      ...clientNames,
      async () => {
        this.#worker = await startWorker(extension);
        return this.#connect(this.#worker);
      },
      clientOptions(setup),
    );
  }

  /** Where the library would show a message, only the log has it. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  /** The library leaves the worker running. */
  protected override async shutdown(...args: Parameters<LanguageClient['shutdown']>): Promise<void> {
    try {
      await super.shutdown(...args);
    } finally {
      this.#terminate();
    }
  }

  #connect(worker: Worker): MessageTransports {
    const reader = new ClosableReader(worker);
    // Before it listens it would never answer; later it is in an unknown state, in which Node would end the process.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.error(`The language server failed: ${event.message ?? 'it could not be loaded'}`);
      this.#terminate();
      reader.close();
    });
    return { reader, writer: new BrowserMessageWriter(worker) };
  }

  #terminate(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}

class ClosableReader extends BrowserMessageReader {
  close(): void {
    this.fireClose();
  }
}

/**
 * From the texts of our own files: a browser starts no worker from another origin, nor VS Code one from a remote machine.
 * The server requires the others, as it does in Node; a worker has no `require`, so it is given one.
 */
async function startWorker(extension: vscode.Uri): Promise<Worker> {
  const read = async (
    name: PartName,
  ) => `"./${name}.js": (module, exports) => {${await readPart(extension, name)}
}`;
  const [server, ...required] = await Promise.all([
    readPart(extension, 'server'),
    ...[...parserParts, 'core' as const].map(read),
  ]);
  const script = `const loaded = {};
const parts = {
${required.join(',\n')}
};
function require(name) {
  if (!(name in loaded)) {
    const module = { exports: {} };
    parts[name](module, module.exports);
    loaded[name] = module.exports;
  }
  return loaded[name];
}
${server}`;
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return new Worker(url, { name: 'Persona Review' });
}
