import * as vscode from 'vscode';
import type { PersonaDocuments } from './personaDocuments.ts';
import { toFilters } from './personaDocuments.ts';

/** Says beside the language of a persona file, where the user may look, that there is no help for it, and offers the way out. */
export class ServerStatus implements vscode.Disposable {
  #item: vscode.LanguageStatusItem | null = null;

  show(documents: readonly PersonaDocuments[]): void {
    this.hide();
    const item = vscode.languages.createLanguageStatusItem('personaReview.server', toFilters(documents));
    item.name = 'Persona Review';
    item.severity = vscode.LanguageStatusSeverity.Error;
    item.text = vscode.l10n.t('Persona files are not checked');
    item.detail = vscode.l10n.t('The language server has failed too often.');
    item.command = { command: 'personaReview.restartLanguageServer', title: vscode.l10n.t('Restart') };
    this.#item = item;
  }

  hide(): void {
    this.#item?.dispose();
    this.#item = null;
  }

  dispose(): void {
    this.hide();
  }
}
