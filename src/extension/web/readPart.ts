import * as vscode from 'vscode';
import { reasonOf } from '../../core/reasonOf.ts';
import type { WasmFile } from '../declarations/loadGoParser.ts';

/** The files of `dist/` that the web extension runs beside the one that VS Code loads. */
export type PartName = (typeof parserParts)[number] | 'core' | 'languageClient' | 'goParser' | 'server';

/** The parser, and what it requires when it is first used. */
export const parserParts = ['parser', 'bodyParser', 'commonLibraries', 'rareLibraries'] as const;

/**
 * The text of a part.
 *
 * @param extension the folder of the package, `ExtensionContext.extensionUri`
 * @throws {Error} as `brokenPart` has it, where it cannot be had
 */
export async function readPart(extension: vscode.Uri, name: PartName): Promise<string> {
  return new TextDecoder().decode(await readFile(partUri(extension, name)));
}

/** The bytes of WebAssembly, otherwise the same. */
export function readWasm(extension: vscode.Uri, name: WasmFile): Promise<Uint8Array> {
  return readFile(vscode.Uri.joinPath(extension, 'dist', name));
}

/**
 * Fetched as VS Code fetches the main file: in the web's host `fetch` knows the addresses of extensions. `workspace.fs`
 * would go through the window, which is busy while it starts.
 */
async function readFile(uri: vscode.Uri): Promise<Uint8Array> {
  try {
    const response = await fetch(uri.toString());
    if (!response.ok) {
      throw new Error(`the answer was ${response.status}`);
    }
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw brokenPart(uri, error);
  }
}

export function partUri(extension: vscode.Uri, name: PartName): vscode.Uri {
  return vscode.Uri.joinPath(extension, `dist/${name}.js`);
}

/** An error that names the part, and the remedy. */
export function brokenPart(part: vscode.Uri, cause: unknown): Error {
  return new Error(
    `A part of the extension, ${part.toString(true)}, cannot be loaded: ${reasonOf(cause)}. Install the extension again.`,
    { cause },
  );
}
