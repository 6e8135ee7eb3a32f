import * as vscode from 'vscode';
import type { Settlement } from '../../core/review/answerMaker.ts';
import type { Concern } from '../../core/review/itemHistory.ts';
import { findItem, type ReviewedItem, reviewedItems } from '../../core/review/nextOpenItem.ts';
import type { ConcernThreads } from '../concerns/concernThreads.ts';
import type { OpenConcerns } from '../concerns/openConcerns.ts';
import type { Answers, ItemName } from '../review/answers.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import type { ChecklistViewNode } from '../views/checklistNode.ts';
import { itemName } from '../views/checklistTree.ts';
import type { ChecklistView } from '../views/checklistView.ts';
import type { Commands } from './commands.ts';
import { linesOfSelection } from './linesOfSelection.ts';
import { pickItem } from './pickItem.ts';
import { placeIn, promptFor, raiseConcern } from './raiseConcern.ts';
import { withoutIcons } from './withoutIcons.ts';

export interface ConcernParts {
  readonly session: ReviewSession;
  readonly answers: Answers;
  readonly view: ChecklistView;
  readonly concerns: OpenConcerns;
  readonly threads: ConcernThreads;
}

/** The commands that raise concerns from the Checklist view or the editor's selection. */
export function raiseCommands({ session, answers, view }: ConcernParts): Commands {
  const selected = (): ItemName | null => (view.selected?.kind === 'item' ? itemName(view.selected) : null);

  return {
    raiseConcern: async (node?: ChecklistViewNode) => {
      const subject = session.current();
      if (subject === null) {
        return;
      }
      const chosen = node?.kind === 'item' ? itemName(node) : selected();
      const item = chosen ?? (await pickItem(subject.review, promptFor(null), null));
      if (item !== undefined) {
        await raiseConcern(answers, item, null, subject);
      }
    },
    raiseConcernOnLines: async () => {
      const subject = session.current();
      const editor = vscode.window.visibleTextEditors.find(
        ({ document }) => document === subject?.file.document,
      );
      if (subject === null || editor === undefined) {
        return;
      }
      const lines = linesOfSelection(editor.selection);
      const item = await pickItem(subject.review, promptFor(lines), selected());
      if (item !== undefined) {
        await raiseConcern(answers, item, lines, subject);
      }
    },
  };
}

/** The commands of threads, and those that settle concerns from their item's row. */
export function threadCommands({
  session,
  answers,
  view,
  concerns,
  threads,
}: ConcernParts): Commands<ChecklistViewNode | vscode.CommentThread | vscode.CommentReply> {
  const settle = async (how: Settlement, target: unknown): Promise<void> => {
    const shown = isThread(target) ? threads.concernOf(target) : null;
    if (shown !== null) {
      await answers.settle([shown.concern.answer], how, shown.subject);
      return;
    }
    const subject = session.current();
    if (subject === null || isThread(target)) {
      return;
    }
    const node = (target as ChecklistViewNode | undefined) ?? view.selected;
    const named = node?.kind === 'item' ? itemName(node) : null;
    const items =
      named === null
        ? reviewedItems(subject.review)
        : [findItem(subject.review, named.persona, named.item)].filter((item) => item !== null);
    const chosen = await pickConcerns(items, how);
    await answers.settle(
      chosen.map(({ answer }) => answer),
      how,
      subject,
    );
  };

  return {
    resolveConcern: (target) => settle('resolves', target),
    reopenConcern: (target) => settle('reopens', target),
    submitConcern: async (target) => {
      const { thread, text } = target as vscode.CommentReply;
      const document = await vscode.workspace.openTextDocument(thread.uri);
      const subject = await concerns.reviewOf(document);
      const note = text.trim();
      const likely = view.selected?.kind === 'item' ? itemName(view.selected) : null;
      const lines = linesOfSelection(thread.range ?? new vscode.Range(0, 0, 0, 0));
      const item =
        subject === null || note === ''
          ? undefined
          : await pickItem(subject.review, promptFor(lines), likely);
      // The thread of the log takes its place.
      thread.dispose();
      if (subject !== null && item !== undefined) {
        await answers.raiseConcern(item, { note, ...placeIn(subject, lines) }, subject);
      }
    },
  };
}

/** Where there is more than one, the user chooses. */
async function pickConcerns(
  items: readonly Pick<ReviewedItem, 'item'>[],
  how: Settlement,
): Promise<readonly Concern[]> {
  const picks = items.flatMap(({ item }) =>
    item.concerns
      .filter(({ isResolved }) => isResolved === (how === 'reopens'))
      .map((concern) => ({
        label: withoutIcons(concern.answer.note ?? item.item.text),
        description: withoutIcons(item.item.text),
        picked: true,
        concern,
      })),
  );
  if (picks.length === 0) {
    const nothing =
      how === 'resolves'
        ? vscode.l10n.t('There is no concern to resolve.')
        : vscode.l10n.t('There is no resolved concern.');
    vscode.window.setStatusBarMessage(nothing, 5_000);
  }
  const title = how === 'resolves' ? vscode.l10n.t('Resolve concerns') : vscode.l10n.t('Reopen concerns');
  const picked =
    picks.length > 1 ? await vscode.window.showQuickPick(picks, { title, canPickMany: true }) : picks;
  return (picked ?? []).map(({ concern }) => concern);
}

function isThread(target: unknown): target is vscode.CommentThread {
  return typeof target === 'object' && target !== null && 'comments' in target;
}
