import * as vscode from 'vscode';
import { visibleText } from '../../core/visibleText.ts';
import { concernsAsProblems, onDidChangeSettings } from '../settings.ts';
import type { ConcernPlace } from './concernPlace.ts';
import { rangeOf } from './concernThreads.ts';
import type { OpenConcern, OpenConcerns } from './openConcerns.ts';

/** The unresolved concerns of open files in the Problems panel, where the settings ask for them. */
export class ConcernProblems implements vscode.Disposable {
  readonly #concerns: OpenConcerns;
  readonly #collection = vscode.languages.createDiagnosticCollection('personaReview.concerns');
  readonly #disposable: vscode.Disposable;

  constructor(concerns: OpenConcerns) {
    this.#concerns = concerns;
    this.#disposable = vscode.Disposable.from(
      this.#collection,
      concerns.onDidChange(() => this.#update()),
      onDidChangeSettings(() => this.#update()),
    );
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  #update(): void {
    const byDocument = new Map<vscode.TextDocument, vscode.Diagnostic[]>();
    for (const concern of this.#concerns.all) {
      const { folder, document } = concern.subject.file;
      if (!concern.concern.isResolved && concernsAsProblems(folder)) {
        byDocument.set(document, [...(byDocument.get(document) ?? []), problemOf(concern, document)]);
      }
    }
    this.#collection.clear();
    for (const [{ uri }, problems] of byDocument) {
      this.#collection.set(uri, problems);
    }
  }
}

function problemOf({ of, concern, place }: OpenConcern, document: vscode.TextDocument): vscode.Diagnostic {
  const { item } = of.item;
  const { note, quote } = concern.answer;
  const problem = new vscode.Diagnostic(
    document.validateRange(rangeOf(place).with({ end: endOf(place) })),
    place === 'outdated' && quote !== undefined
      ? visibleText(vscode.l10n.t('{0} (outdated; the lines were: {1})', note ?? item.text, quote))
      : visibleText(note ?? item.text),
    item.required ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information,
  );
  problem.source = visibleText(item.text);
  return problem;
}

/** Past the end of the last line, which `validateRange` mends. */
function endOf(place: ConcernPlace): vscode.Position {
  return rangeOf(place).end.with({ character: 1_000_000 });
}
