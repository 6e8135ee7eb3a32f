import * as vscode from 'vscode';
import { goneParts } from '../../core/review/decision.ts';
import type { FileReview, ItemReview, PartReview } from '../../core/review/fileReview.ts';
import { findItem, reviewedItems } from '../../core/review/nextOpenItem.ts';
import type { Part } from '../../core/review/part.ts';
import type { Declarations } from '../declarations/declarations.ts';
import type { Answers, ItemName } from '../review/answers.ts';
import { linesOfText } from '../review/linesOfText.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import { partInWords, partSaid } from '../views/answerText.ts';
import type { ChecklistViewNode } from '../views/checklistNode.ts';
import { itemName } from '../views/checklistTree.ts';
import type { ChecklistView } from '../views/checklistView.ts';
import type { Commands } from './commands.ts';
import { withoutIcons } from './withoutIcons.ts';

/** The commands that give stale answers again, for the file and for its parts. */
export function confirmCommands(
  session: ReviewSession,
  answers: Answers,
  declarations: Declarations,
  view: Pick<ChecklistView, 'selected'>,
): Commands {
  const confirm = async (names: readonly ItemName[] | 'all'): Promise<void> => {
    const before = session.current();
    if (before === null) {
      return;
    }
    const { document, path } = before.file;
    const places = await declarations.named(document, staleNames(itemsOf(before.review, names)));
    // What was found is found in the text as it is now.
    const subject = session.current();
    if (subject === null || subject.file.document !== document) {
      return;
    }
    const declared = ({ name }: Part) => places.get(name) ?? null;
    const text = { path, lines: linesOfText(document), declared };
    const gone = itemsOf(subject.review, names).flatMap((item) => goneParts(item, text));
    const takenBack = gone.length === 0 ? [] : await pickGone(gone);
    if (takenBack !== undefined) {
      await answers.confirm(names, text, takenBack, subject);
    }
  };
  return {
    confirmItem: async (node?: ChecklistViewNode) => {
      const chosen = node ?? view.selected;
      if (chosen?.kind === 'item') {
        await confirm([itemName(chosen)]);
      }
    },
    confirmFile: () => confirm('all'),
  };
}

function itemsOf(review: FileReview, names: readonly ItemName[] | 'all'): readonly ItemReview[] {
  const items =
    names === 'all'
      ? reviewedItems(review)
      : names.flatMap(({ persona, item }) => findItem(review, persona, item) ?? []);
  return items.map(({ item }) => item);
}

/** Those of declarations that have changed. */
function staleNames(items: readonly ItemReview[]): ReadonlySet<string> {
  const stale = items.flatMap(({ parts }) => parts.filter((part) => part.stale !== null));
  return new Set(stale.map(({ part }) => part.name).filter((name) => name !== ''));
}

/** What is gone can be taken back only. @returns undefined where the user leaves */
async function pickGone(parts: readonly PartReview[]): Promise<readonly PartReview[] | undefined> {
  const picked = await vscode.window.showQuickPick(
    parts.map((review) => ({
      label: withoutIcons(partInWords(review.part, null)),
      detail: withoutIcons(partSaid(review)),
      picked: true,
      review,
    })),
    {
      title: vscode.l10n.t('Take back answers for what is gone'),
      placeHolder: vscode.l10n.t(
        'These lines are nowhere in the file any more: choose the answers to take back',
      ),
      canPickMany: true,
    },
  );
  return picked?.map(({ review }) => review);
}
