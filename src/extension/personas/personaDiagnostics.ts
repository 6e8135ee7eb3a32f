import * as vscode from 'vscode';
import type { Persona, Problem, Severity } from '../../core/persona/persona.ts';
import { createProblem } from '../../core/persona/problemCodes.ts';
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
    for (const { origin, source, problems } of folder.found) {
      if (origin !== 'bundled') {
        found.set(source, problems);
      }
    }
    for (const { persona, reason, by } of folder.hidden) {
      if (reason === 'duplicateId' && by !== null) {
        found.set(persona.source, [duplicateId(persona, by), ...persona.problems]);
      }
    }
  }
  return found;
}

function duplicateId({ id }: Persona, by: Persona): Problem {
  const start = { line: 1, column: 1 };
  const other = vscode.workspace.asRelativePath(vscode.Uri.parse(by.source, true));
  const message = `The id “${id}” belongs to ${other}, so this persona is not used. Give it an id of its own in the front matter, such as id: ${id}-2`;
  return createProblem('persona.duplicate-id', 'error', message, { start, end: start });
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
