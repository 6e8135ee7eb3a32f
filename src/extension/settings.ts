import * as vscode from 'vscode';

const SECTION = 'personaReview';

/** Whether the bundled personas review a folder's files. */
export type BundledPersonas = 'auto' | 'on' | 'off';

/** Fires when a setting of ours has changed for some folder. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SECTION)) {
      listener();
    }
  });
}

export function bundledPersonas(folder: vscode.WorkspaceFolder): BundledPersonas {
  const value = read('bundledPersonas', folder.uri);
  return value === 'on' || value === 'off' ? value : 'auto';
}

/** The user's folder of personas as written: an absolute path, `~/…`, or an empty string. */
export function userPersonasFolder(): string {
  return text(read('userPersonasFolder'));
}

/** More globs to look for personas with, relative to the folder. */
export function personaGlobs(folder: vscode.WorkspaceFolder): readonly string[] {
  const value = read('personaGlobs', folder.uri);
  return Array.isArray(value) ? value.map(text).filter((glob) => glob !== '') : [];
}

/** The name that answers carry, or an empty string. */
export function reviewer(): string {
  return text(read('reviewer'));
}

/** Settings come from files that people and repositories write: their types are not to be trusted. */
function read(key: string, scope?: vscode.Uri): unknown {
  return vscode.workspace.getConfiguration(SECTION, scope).get<unknown>(key);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
