import * as vscode from 'vscode';
import { duplicateIds } from '../../core/persona/duplicateIds.ts';
import type { Problem, Severity } from '../../core/persona/persona.ts';
import type { FolderPersonas, PersonaLibrary } from './personaLibrary.ts';

const SOURCE = 'Persona Review';

/** Shows what is wrong with the workspace's and the user's persona files in the Problems panel. */
export function registerPersonaDiagnostics(
  library: PersonaLibrary,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('personaReview');
  let generation = 0;
  const update = async () => {
    generation += 1;
    const mine = generation;
    const folders = await Promise.all(
      (vscode.workspace.workspaceFolders ?? []).map((folder) => library.of(folder)),
    );
    if (mine === generation) {
      collection.clear();
      for (const [source, problems] of problemsBySource(folders)) {
        collection.set(vscode.Uri.parse(source, true), problems.map(toDiagnostic));
      }
    }
  };
  const run = () => {
    update().catch((error: unknown) =>
      log.error(
        'The problems of the personas could not be shown.',
        error instanceof Error ? error : String(error),
      ),
    );
  };
  run();
  return vscode.Disposable.from(collection, library.onDidChange(run));
}

function problemsBySource(folders: readonly FolderPersonas[]): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, readonly Problem[]>();
  for (const folder of folders) {
    const duplicates = duplicateIds(folder.hidden, ({ source }) =>
      vscode.workspace.asRelativePath(vscode.Uri.parse(source, true)),
    );
    for (const { origin, source, problems } of folder.found) {
      const duplicate = duplicates.get(source);
      if (origin !== 'bundled') {
        found.set(source, duplicate === undefined ? problems : [duplicate, ...problems]);
      }
    }
  }
  return found;
}

function toDiagnostic({ code, severity, message, range }: Problem): vscode.Diagnostic {
  const { start, end } = range;
  const place = new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
  const diagnostic = new vscode.Diagnostic(place, message, toSeverity(severity));
  diagnostic.source = SOURCE;
  diagnostic.code = code;
  return diagnostic;
}

function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'information':
      return vscode.DiagnosticSeverity.Information;
  }
}
