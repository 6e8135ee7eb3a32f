import * as vscode from 'vscode';
import { type FolderSettings, readFolderSettings } from '../core/settings/folderSettings.ts';

const SECTION = 'personaReview';

/** Fires when a setting of ours has changed for some folder. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SECTION)) {
      listener();
    }
  });
}

/** What the settings say of a folder's personas; a value of the wrong type counts as not set, VS Code marks it where it stands. */
export function folderSettings(folder: vscode.WorkspaceFolder): FolderSettings {
  return readFolderSettings((key) => read(key, folder.uri)).settings;
}

/** Whether a change of white space alone leaves answers as they are. */
export function ignoresWhitespace(folder: vscode.WorkspaceFolder): boolean {
  return read('staleness', folder.uri) === 'ignoreWhitespace';
}

/** The user's folder of personas as written: an absolute path, `~/…`, or an empty string. */
export function userPersonasFolder(): string {
  return text(read('userPersonasFolder'));
}

/** Whether unresolved concerns of a folder's files are told in the Problems panel. */
export function concernsAsProblems(folder: vscode.WorkspaceFolder): boolean {
  return read('concernsAsProblems', folder.uri) === true;
}

/** How much the texts of answers may take on the disk, in bytes; 0 where none is to be kept. */
export function keptTextsSize(): number {
  const megabytes = read('keptTexts');
  return typeof megabytes === 'number' && megabytes >= 0 ? megabytes * 1_000_000 : 50_000_000;
}

/** The name that answers carry, or an empty string. */
export function reviewer(): string {
  return text(read('reviewer'));
}

/** Whether files under review are marked where VS Code shows files. */
export function decoratesFiles(): boolean {
  return read('decorations') !== false;
}

/** Settings come from files that people and repositories write: their types are not to be trusted. */
function read(key: string, scope?: vscode.Uri): unknown {
  return vscode.workspace.getConfiguration(SECTION, scope).get<unknown>(key);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
