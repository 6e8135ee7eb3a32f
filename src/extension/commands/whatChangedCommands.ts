import * as vscode from 'vscode';
import type { Answer } from '../../core/review/answer.ts';
import type { FileReview, ItemReview } from '../../core/review/fileReview.ts';
import { findItem, reviewedItems } from '../../core/review/nextOpenItem.ts';
import { answeredTextUri } from '../review/answeredTextDocuments.ts';
import type { AnsweredTexts } from '../review/answeredTexts.ts';
import type { ItemName } from '../review/answers.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import type { ChecklistViewNode } from '../views/checklistNode.ts';
import { itemName } from '../views/checklistTree.ts';
import type { ChecklistView } from '../views/checklistView.ts';
import type { Commands } from './commands.ts';
import { withoutIcons } from './withoutIcons.ts';

/** Shows the text that a stale answer was given for beside the one in the editor. */
export function whatChangedCommands(
  session: ReviewSession,
  texts: AnsweredTexts,
  view: Pick<ChecklistView, 'selected'>,
): Commands {
  return {
    whatChanged: async (node?: ChecklistViewNode) => {
      const shown = session.current();
      if (shown === null) {
        return;
      }
      const { folder, path, document } = shown.file;
      const chosen = node ?? view.selected;
      const answer = staleAnswer(shown.review, chosen?.kind === 'item' ? itemName(chosen) : null);
      if (answer === null) {
        vscode.window.setStatusBarMessage(
          vscode.l10n.t('{0} has not changed since an answer.', withoutIcons(path)),
          5_000,
        );
      } else if ((await texts.of(answer, folder)) === null) {
        await vscode.window.showInformationMessage(whyNot(texts));
      } else {
        await vscode.commands.executeCommand(
          'vscode.diff',
          answeredTextUri(folder, answer),
          document.uri,
          titleOf(path, answer),
        );
      }
    },
  };
}

/** The newest of the item's that are stale because the file has changed, those for parts too; of the file's where it has none. */
function staleAnswer(review: FileReview, name: ItemName | null): Answer | null {
  const named = name === null ? null : findItem(review, name.persona, name.item);
  const own = named === null ? [] : staleAnswers(named.item);
  const answers = own.length > 0 ? own : reviewedItems(review).flatMap(({ item }) => staleAnswers(item));
  return answers.reduce<Answer | null>(
    (newest, answer) => (newest === null || newest.time < answer.time ? answer : newest),
    null,
  );
}

function staleAnswers(item: ItemReview): readonly Answer[] {
  return [item, ...item.parts].flatMap(({ stale, answer }) =>
    stale === 'fileChanged' && answer !== null ? [answer] : [],
  );
}

function whyNot({ isOff }: AnsweredTexts): string {
  return isOff
    ? vscode.l10n.t(
        'The text of this answer is not there to compare with: by the setting {0} no texts are kept.',
        'personaReview.keptTexts',
      )
    : vscode.l10n.t(
        'The text of this answer is not there to compare with: it was answered on another machine, is very long, or made room for newer ones.',
      );
}

function titleOf(path: string, { time }: Answer): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const when = new Date(time).toLocaleString(vscode.env.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return vscode.l10n.t('{0} (answered {1} ↔ now)', name, when);
}
