import * as vscode from 'vscode';

/** The files of `dist/` that the web extension runs beside the one that VS Code loads. */
export type PartName = 'parser' | 'languageClient' | 'server';

/**
 * The text of a part.
 *
 * @param extension the folder of the package, `ExtensionContext.extensionUri`
 * @throws {vscode.FileSystemError} where it cannot be read
 */
export async function readPart(extension: vscode.Uri, name: PartName): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(partUri(extension, name)));
}

export function partUri(extension: vscode.Uri, name: PartName): vscode.Uri {
  return vscode.Uri.joinPath(extension, `dist/${name}.js`);
}
