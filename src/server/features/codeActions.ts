import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range as LspRange,
  type TextDocumentEdit,
} from 'vscode-languageserver';
import { joinFixes } from '../../core/persona/fixes/joinFixes.ts';
import type { Problem, TextEdit } from '../../core/persona/persona.ts';
import type { Translate } from '../../core/translate.ts';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { toLspRange } from '../lspRange.ts';

/** The kind of the action that makes all safe fixes at once; editors run it on save where the user wishes so. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.personaReview`;

export interface WantedActions {
  readonly range: LspRange;
  /** As the editor shows them. */
  readonly diagnostics: readonly Diagnostic[];
  /** The kinds that are wanted, each with those below it; undefined: all. */
  readonly only: readonly string[] | undefined;
}

/** The mends of the problems in a range, and of all that are safe. */
export function codeActionsAt(
  document: PersonaDocument,
  problems: readonly Problem[],
  { range, diagnostics, only }: WantedActions,
  translate: Translate,
): CodeAction[] {
  const isWanted = (kind: string): boolean =>
    only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix)) {
    for (const { code, message, range: place, fix } of problems) {
      if (fix !== null && touch(toLspRange(place), range)) {
        const mended = diagnostics.filter((shown) => shown.code === code && shown.message === message);
        actions.push({
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          ...(mended.length > 0 ? { diagnostics: mended } : {}),
          isPreferred: fix.isSafe,
          edit: { documentChanges: [editOf(document, fix.edits)] },
        });
      }
    }
  }
  const safe = problems.flatMap(({ fix }) => (fix?.isSafe === true ? [fix] : []));
  if (isWanted(fixAllKind) && safe.length > 0) {
    actions.push({
      title: translate('Fix all that can be mended without a change of meaning'),
      kind: fixAllKind,
      edit: { documentChanges: [editOf(document, joinFixes(safe))] },
    });
  }
  return actions;
}

/** For this version of the document: an editor that has a newer one refuses it. */
function editOf({ file: { uri }, version }: PersonaDocument, edits: readonly TextEdit[]): TextDocumentEdit {
  return {
    textDocument: { uri, version },
    edits: edits.map(({ range, newText }) => ({ range: toLspRange(range), newText })),
  };
}

function touch(a: LspRange, b: LspRange): boolean {
  return a.start.line <= b.end.line && b.start.line <= a.end.line;
}
