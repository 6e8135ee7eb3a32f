import * as vscode from 'vscode';
import { once } from '../../core/once.ts';
import type * as goParser from '../declarations/goParser.ts';
import type * as languageClient from '../languageClients.ts';
import type * as parser from '../personas/parser.ts';
import { brokenPart, type PartName, partUri, readPart } from './readPart.ts';

interface Parts {
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
  readonly #read = new Map<PartName, Promise<string>>();
  readonly #loaded = new Map<PartName, Promise<unknown>>();

  /** @param extension the folder of the package, `ExtensionContext.extensionUri` */
  constructor(extension: vscode.Uri) {
    this.#extension = extension;
  }

  /** Reads a part that will be needed soon, so that nobody has to wait for the network then. */
  prefetch(name: keyof Parts): void {
    // Whoever needs the part hears of it.
    for (const part of withRequired(name)) {
      const reading = readPart(this.#extension, part);
      this.#read.set(part, reading);
      reading.catch(() => undefined);
    }
  }

  /**
   * What a part exports; it is loaded once, and again only after that has failed.
   *
   * @throws {Error} that names the file, where it is missing or damaged
   */
  async load<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
    const loading = this.#loaded.get(name) ?? this.#load(name);
    this.#loaded.set(name, loading);
    try {
      return (await loading) as Parts[Name];
    } catch (error) {
      this.#loaded.delete(name);
      throw error;
    }
  }

  async #load(name: PartName): Promise<unknown> {
    const modules = new Map<string, () => unknown>([['vscode', () => vscode]]);
    const require = (path: string): unknown => {
      const module = modules.get(path);
      if (module === undefined) {
        throw new Error(`it requires ${path}`);
      }
      return module();
    };
    const names = withRequired(name);
    const texts = await Promise.all(names.map((each) => this.#take(each)));
    for (const [index, text] of texts.entries()) {
      const part = names[index] ?? name;
      modules.set(
        `./${part}.js`,
        once(() => this.#evaluate(part, text, require)),
      );
    }
    return require(`./${name}.js`);
  }

  /** The text of a part, which is then kept no longer. */
  #take(name: PartName): Promise<string> {
    const reading = this.#read.get(name) ?? readPart(this.#extension, name);
    this.#read.delete(name);
    return reading;
  }

  #evaluate(name: PartName, text: string, require: Require): unknown {
    const uri = partUri(this.#extension, name);
    try {
      return evaluate(text, uri.toString(true), require);
    } catch (error) {
      throw brokenPart(uri, error);
    }
  }
}

type Require = (path: string) => unknown;

/** The part, and what it may come to require of the others: that has to be there by then. */
function withRequired(name: PartName): readonly PartName[] {
  return name === 'parser' ? [name, 'libraries'] : [name];
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
