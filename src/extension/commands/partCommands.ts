import * as vscode from 'vscode';
import type { AnswerKind } from '../../core/review/answer.ts';
import type { FileReview } from '../../core/review/fileReview.ts';
import type { Lines } from '../../core/review/lines.ts';
import { type ReviewedItem, reviewedItems } from '../../core/review/nextOpenItem.ts';
import { type Part, partOf } from '../../core/review/part.ts';
import { reviewOfPart } from '../../core/review/partReviews.ts';
import { visibleText } from '../../core/visibleText.ts';
import { type Declarations, isKnown } from '../declarations/declarations.ts';
import type { Answers } from '../review/answers.ts';
import { linesOfText } from '../review/linesOfText.ts';
import type { RecentReasons } from '../review/recentReasons.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import { ignoresWhitespace } from '../settings.ts';
import { partInWords, partSaid } from '../views/answerText.ts';
import type { Commands } from './commands.ts';
import { linesOfSelection } from './linesOfSelection.ts';
import { raiseConcern } from './raiseConcern.ts';
import { whyNotApplicable } from './whyNotApplicable.ts';
import { withoutIcons } from './withoutIcons.ts';

/** Lines that are answered for, and their name where they are a declaration. */
interface Chosen {
  readonly name: string;
  readonly lines: Lines;
}

/** The command that answers an item for the selected lines, or for the declaration at the cursor. */
export function partCommands(
  session: ReviewSession,
  answers: Answers,
  declarations: Declarations,
  reasons: RecentReasons,
): Commands {
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
      const { path, folder } = subject.file;
      const part = partOf(linesOfText(editor.document), chosen.lines, chosen.name, path);
      const title = vscode.l10n.t('Answer for {0}', visibleText(partInWords(part, chosen.lines)));
      const picked = await pickItemFor(part, subject.review, ignoresWhitespace(folder), title);
      if (picked === undefined) {
        return;
      }
      const { persona, item } = picked.reviewed;
      const name = { persona: persona.match.persona.id, item: item.item.id };
      const answer = await pickAnswer(picked, title);
      if (answer === 'concern') {
        await raiseConcern(answers, name, chosen.lines, subject);
      } else if (answer === 'notApplicable') {
        const question = vscode.l10n.t('Not applicable: {0}', visibleText(item.item.text));
        const note = await whyNotApplicable(question, [item], reasons);
        if (note !== undefined) {
          await answers.answerPart(name, part, { answer, ...(note === '' ? {} : { note }) }, subject);
        }
      } else if (answer !== undefined) {
        await answers.answerPart(name, part, { answer }, subject);
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

interface PickedItem {
  readonly reviewed: ReviewedItem;
  /** Whether its answer for the part counts. */
  readonly isAnswered: boolean;
}

/** Those that are not answered for the part come first. */
async function pickItemFor(
  part: Part,
  review: FileReview,
  isLoose: boolean,
  title: string,
): Promise<PickedItem | undefined> {
  const picks = reviewedItems(review)
    .map((reviewed) => {
      const { persona, checklist, item } = reviewed;
      const answered = reviewOfPart(item, part, isLoose);
      return {
        label: withoutIcons(item.item.text),
        description: withoutIcons(`${persona.match.persona.name} › ${checklist.checklist.title}`),
        ...(answered === null ? {} : { detail: withoutIcons(partSaid(answered)) }),
        reviewed,
        isAnswered: answered?.stale === null,
      };
    })
    .toSorted((a, b) => Number(a.isAnswered) - Number(b.isAnswered));
  return await vscode.window.showQuickPick(picks, {
    title,
    placeHolder: vscode.l10n.t('Choose the item to answer'),
    matchOnDescription: true,
  });
}

/** What is likely comes first: Enter takes it. */
async function pickAnswer(
  { reviewed, isAnswered }: PickedItem,
  title: string,
): Promise<AnswerKind | undefined> {
  const takeBack = { label: vscode.l10n.t('Take the answer back'), answer: 'open' } as const;
  const picked = await vscode.window.showQuickPick(
    [
      ...(isAnswered ? [takeBack] : []),
      { label: vscode.l10n.t('Done'), answer: 'done' } as const,
      { label: vscode.l10n.t('Not applicable…'), answer: 'notApplicable' } as const,
      { label: vscode.l10n.t('Concern on these lines…'), answer: 'concern' } as const,
    ],
    { title, placeHolder: withoutIcons(reviewed.item.item.text) },
  );
  return picked?.answer;
}
