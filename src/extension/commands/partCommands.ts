import * as vscode from 'vscode';
import type { Lines } from '../../core/review/concernLines.ts';
import type { ItemReview } from '../../core/review/fileReview.ts';
import { type ReviewedItem, reviewedItems } from '../../core/review/nextOpenItem.ts';
import { type Part, partOf } from '../../core/review/part.ts';
import { visibleText } from '../../core/visibleText.ts';
import { type Declarations, isKnown } from '../declarations/declarations.ts';
import type { Answers } from '../review/answers.ts';
import { linesOfText } from '../review/linesOfText.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import { partInWords } from '../views/answerText.ts';
import type { Commands } from './commands.ts';
import { linesOfSelection } from './linesOfSelection.ts';
import { withoutIcons } from './withoutIcons.ts';

/** Lines that are answered for, and their name where they are a declaration. */
interface Chosen {
  readonly name: string;
  readonly lines: Lines;
}

/** The command that answers an item for the selected lines, or for the declaration at the cursor. */
export function partCommands(session: ReviewSession, answers: Answers, declarations: Declarations): Commands {
  return {
    answerPart: async () => {
      const document = session.current()?.file.document;
      const { activeTextEditor, visibleTextEditors } = vscode.window;
      const editor = [activeTextEditor, ...visibleTextEditors].find(
        (candidate) => candidate !== undefined && candidate.document === document,
      );
      if (editor === undefined) {
        return;
      }
      const chosen = await choose(editor, declarations);
      // What was found is found in the text as it is now.
      const subject = session.current();
      if (subject === null || subject.file.document !== editor.document) {
        return;
      }
      if (chosen === null) {
        vscode.window.setStatusBarMessage(nothingAt(editor), 5_000);
        return;
      }
      const part = partOf(linesOfText(editor.document), chosen.lines, chosen.name, subject.file.path);
      const title = vscode.l10n.t('Answer for {0}', visibleText(partInWords(part, chosen.lines)));
      const picked = await pick(reviewedItems(subject.review), part, title);
      if (picked !== undefined) {
        const { persona, item } = picked.reviewed;
        const name = { persona: persona.match.persona.id, item: item.item.id };
        await answers.answerPart(name, part, { answer: picked.isAnswered ? 'open' : 'done' }, subject);
      }
    },
  };
}

/** Null where there is nothing but blank lines, or no declaration. */
async function choose(editor: vscode.TextEditor, declarations: Declarations): Promise<Chosen | null> {
  const { document, selection } = editor;
  if (selection.isEmpty) {
    return await declarations.at(document, selection.active.line + 1);
  }
  let { first, last } = linesOfSelection(selection);
  const isBlank = (line: number) => document.lineAt(line - 1).isEmptyOrWhitespace;
  // Blank lines at its ends say nothing, and stand everywhere.
  while (first <= last && isBlank(first)) {
    first += 1;
  }
  while (first <= last && isBlank(last)) {
    last -= 1;
  }
  return first <= last ? { name: '', lines: { first, last } } : null;
}

function nothingAt({ document, selection }: vscode.TextEditor): string {
  if (!selection.isEmpty) {
    return vscode.l10n.t('The selected lines are blank.');
  }
  return isKnown(document)
    ? vscode.l10n.t('There is no function or type at the cursor. Select the lines to answer for.')
    : vscode.l10n.t('Functions are found in Go alone. Select the lines to answer for.');
}

/** Those that are not answered for the part come first. */
async function pick(items: readonly ReviewedItem[], part: Part, title: string) {
  const picks = items
    .map((reviewed) => {
      const { persona, checklist, item } = reviewed;
      const isAnswered = isAnsweredFor(item, part);
      return {
        label: withoutIcons(item.item.text),
        description: withoutIcons(`${persona.match.persona.name} › ${checklist.checklist.title}`),
        ...(isAnswered
          ? { detail: vscode.l10n.t('Answered for this part. Choose it to take that back.') }
          : {}),
        reviewed,
        isAnswered,
      };
    })
    .toSorted((a, b) => Number(a.isAnswered) - Number(b.isAnswered));
  return await vscode.window.showQuickPick(picks, {
    title,
    placeHolder: vscode.l10n.t('Choose the item that is done'),
    matchOnDescription: true,
  });
}

function isAnsweredFor({ parts }: ItemReview, { fingerprint }: Part): boolean {
  return parts.some(({ part, stale }) => stale === null && part.fingerprint === fingerprint);
}
