import * as vscode from 'vscode';
import { once } from '../../core/once.ts';
import type * as goParser from '../declarations/goParser.ts';
import type * as languageClient from '../languageClients.ts';
import type * as commonLibraries from '../personas/commonLibraries.ts';
import type * as parser from '../personas/parser.ts';
import { brokenPart, type PartName, parserParts, partUri, readPart } from './readPart.ts';

interface Parts {
  readonly commonLibraries: typeof commonLibraries;
  readonly parser: typeof parser;
  readonly languageClient: typeof languageClient;
  readonly goParser: typeof goParser;
}

/**
 * Loads the parts of the extension that the web's host does not: it gives a web extension its main file, blocks
 * `importScripts`, and its `require` knows nothing but `vscode`. So a part is read and evaluated, as VS Code itself reads
 * and evaluates the main file.
 *
 * **This is the one place that evaluates text.** What makes it safe: the text is a file of ours, named in this code, in
 * the folder that VS Code has installed this code in, from the same package; whoever can change it can change this file
 * too. Nothing of a workspace, a persona or a setting has a say in which file that is, or becomes a part of its text. The
 * linter turns away whatever else would evaluate text, and a test names all who may make code of it.
 */
export class PackageParts {
  readonly #extension: vscode.Uri;
  readonly #reading = new Map<PartName, Promise<void>>();
  /** What gives the exports of each that has been read, by the name by which others require it. */
  readonly #modules = new Map<string, () => unknown>([['vscode', () => vscode]]);

  /** @param extension the folder of the package, `ExtensionContext.extensionUri` */
  constructor(extension: vscode.Uri) {
    this.#extension = extension;
  }

  /** Reads a part that will be needed soon, so that nobody has to wait for the network then. */
  prefetch(name: keyof Parts): void {
    for (const part of withRequired(name)) {
      // Whoever needs the part hears of it.
      this.#read(part).catch(() => undefined);
    }
  }

  /**
   * What a part exports; it is loaded once, and again only after that has failed.
   *
   * @throws {Error} that names the file, where it is missing or damaged
   */
  async load<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
    const parts = withRequired(name);
    try {
      await Promise.all(parts.map((part) => this.#read(part)));
      return this.#require(`./${name}.js`) as Parts[Name];
    } catch (error) {
      for (const part of parts) this.#reading.delete(part);
      throw error;
    }
  }

  #read(name: PartName): Promise<void> {
    const reading = this.#reading.get(name) ?? this.#readAnew(name);
    this.#reading.set(name, reading);
    return reading;
  }

  async #readAnew(name: PartName): Promise<void> {
    const text = await readPart(this.#extension, name);
    this.#modules.set(
      `./${name}.js`,
      once(() => this.#evaluate(name, text)),
    );
  }

  readonly #require: Require = (path) => {
    const module = this.#modules.get(path);
    if (module === undefined) {
      throw new Error(`it requires ${path}`);
    }
    return module();
  };

  #evaluate(name: PartName, text: string): unknown {
    const uri = partUri(this.#extension, name);
    try {
      return evaluate(text, uri.toString(true), this.#require);
    } catch (error) {
      throw brokenPart(uri, error);
    }
  }
}

type Require = (path: string) => unknown;

/** The part, and what it may come to require of the others: that has to be there by then. */
function withRequired(name: PartName): readonly PartName[] {
  return name === 'parser' ? parserParts : [name];
}

/** What a CommonJS module exports. */
function evaluate(text: string, address: string, require: Require): unknown {
  const module = { exports: {} };
  // Traces and debuggers show it by this name; VS Code names main files so.
  const named = `${text}\n//# sourceURL=${address}#vscode-extension`;
  new Function('module', 'exports', 'require', named)(module, module.exports, require);
  if (Object.keys(module.exports).length === 0) {
    throw new Error('it exports nothing');
  }
  return module.exports;
}
