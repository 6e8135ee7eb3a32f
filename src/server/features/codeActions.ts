import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range as LspRange,
  type TextDocumentEdit,
} from 'vscode-languageserver';
import { makeChecklistsExplicit } from '../../core/persona/checklists/derived/makeChecklistsExplicit.ts';
import { joinFixes } from '../../core/persona/fixes/joinFixes.ts';
import { makePatternsExplicit } from '../../core/persona/makePatternsExplicit.ts';
import type { Problem, TextEdit } from '../../core/persona/persona.ts';
import type { Translate } from '../../core/translate.ts';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { toLspRange } from '../lspRange.ts';

/** The kind of the action that makes all safe fixes at once; editors run it on save where the user wishes so. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.personaReview`;

/** The kind of the actions that write down what was understood from prose. */
export const makeExplicitKind = `${CodeActionKind.RefactorRewrite}.personaReview`;

export interface WantedActions {
  readonly range: LspRange;
  /** As the editor shows them. */
  readonly diagnostics: readonly Diagnostic[];
  /** The kinds that are wanted, each with those below it; undefined: all. */
  readonly only: readonly string[] | undefined;
}

/** The mends of the problems in a range, what can be written down there, and the mend of all that is safe to mend. */
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
  if (isWanted(makeExplicitKind) && isAtDerived(document, range)) {
    actions.push({
      title: translate('Write the derived checklists down as tasks'),
      kind: makeExplicitKind,
      edit: { documentChanges: [editOf(document, makeChecklistsExplicit(document.source))] },
    });
  }
  if (isWanted(makeExplicitKind)) {
    for (const edits of unwrittenPatternsAt(document, range)) {
      actions.push({
        title: translate('Write the patterns of this persona into its front matter'),
        kind: makeExplicitKind,
        edit: { documentChanges: [editOf(document, edits)] },
      });
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

/** Where the file is Markdown: the text of another kind of file is not read line by line. */
function isAtDerived({ file, personas }: PersonaDocument, range: LspRange): boolean {
  return (
    file.format !== 'coderabbit' &&
    personas.some(({ checklists }) =>
      checklists.some(
        (checklist) => checklist.kind === 'derived' && touch(toLspRange(checklist.range), range),
      ),
    )
  );
}

/** Offered where the lens that names the patterns is, and in the front matter, where they would stand. */
function unwrittenPatternsAt(
  { source, personas, frontMatter }: PersonaDocument,
  range: LspRange,
): readonly (readonly TextEdit[])[] {
  if (source.format === 'coderabbit' || range.start.line >= Math.max(1, frontMatter.bodyLine)) {
    return [];
  }
  return personas.flatMap((persona) => {
    const edits = makePatternsExplicit(source, persona);
    return edits === null ? [] : [edits];
  });
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
