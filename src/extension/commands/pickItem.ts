import * as vscode from 'vscode';
import type { FileReview } from '../../core/review/fileReview.ts';
import { isAnswered } from '../../core/review/itemState.ts';
import { type ReviewedItem, reviewedItems } from '../../core/review/nextOpenItem.ts';
import type { ItemName } from '../review/answers.ts';
import { withoutIcons } from './withoutIcons.ts';

/** Lets the user pick one of a file's items; those that are not answered come first, before them the one named. */
export async function pickItem(
  review: FileReview,
  title: string,
  likely: ItemName | null,
): Promise<ItemName | undefined> {
  const rank = (reviewed: ReviewedItem): number => {
    const name = nameOf(reviewed);
    const isLikely = name.persona === likely?.persona && name.item === likely.item;
    return isLikely ? 0 : isAnswered(reviewed.item) ? 2 : 1;
  };
  const picks = reviewedItems(review)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((reviewed) => ({
      label: withoutIcons(reviewed.item.item.text),
      description: withoutIcons(
        `${reviewed.persona.match.persona.name} › ${reviewed.checklist.checklist.title}`,
      ),
      name: nameOf(reviewed),
    }));
  const picked = await vscode.window.showQuickPick(picks, {
    title,
    placeHolder: vscode.l10n.t('Choose the item that it belongs to'),
    matchOnDescription: true,
    // The note of a thread is written by then, and would be lost.
    ignoreFocusOut: true,
  });
  return picked?.name;
}

function nameOf({ persona, item }: ReviewedItem): ItemName {
  return { persona: persona.match.persona.id, item: item.item.id };
}
