import * as vscode from 'vscode';
import { findItem, isRest } from '../../core/review/nextOpenItem.ts';
import { visibleText } from '../../core/visibleText.ts';
import type { Answers, ItemName, Subject } from '../review/answers.ts';
import type { RecentReasons } from '../review/recentReasons.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import type { ChecklistNode, ChecklistViewNode } from '../views/checklistNode.ts';
import { itemName } from '../views/checklistTree.ts';
import type { ChecklistView } from '../views/checklistView.ts';
import type { Commands } from './commands.ts';
import { pickItem } from './pickItem.ts';
import { whyNotApplicable } from './whyNotApplicable.ts';
import { withoutIcons } from './withoutIcons.ts';

/** The commands that say that items do not apply to the file. */
export function notApplicableCommands(
  session: ReviewSession,
  answers: Answers,
  view: ChecklistView,
  reasons: RecentReasons,
): Commands {
  const answerItem = async (name: ItemName, subject: Subject): Promise<void> => {
    const item = findItem(subject.review, name.persona, name.item)?.item;
    const reason =
      item &&
      (await whyNotApplicable(
        vscode.l10n.t('Not applicable: {0}', visibleText(item.item.text)),
        [item],
        reasons,
      ));
    if (reason !== undefined) {
      await answers.setNotApplicable(name, reason, subject);
    }
  };

  const answerRest = async (node: ChecklistNode, subject: Subject): Promise<void> => {
    const rest = node.review.checklist.items.flatMap(({ id }) => {
      const found = findItem(subject.review, node.parent.id, id)?.item;
      return found !== undefined && isRest(found) ? [found] : [];
    });
    if (rest.length === 0) {
      const message = vscode.l10n.t('No open item in {0}.', withoutIcons(node.review.checklist.title));
      vscode.window.setStatusBarMessage(message, 5_000);
      return;
    }
    const title = visibleText(node.review.checklist.title);
    const question =
      rest.length === 1
        ? vscode.l10n.t('Not applicable: the last open item of {0}', title)
        : vscode.l10n.t('Not applicable: {0} open items of {1}', rest.length, title);
    const reason = await whyNotApplicable(question, rest, reasons);
    if (reason !== undefined) {
      const names = rest.map(({ item }) => ({ persona: node.parent.id, item: item.id }));
      await answers.setRestNotApplicable(names, reason, subject);
    }
  };

  return {
    notApplicable: async (node?: ChecklistViewNode) => {
      const subject = session.current();
      const chosen = node ?? view.selected;
      if (subject === null) {
        return;
      }
      if (chosen?.kind === 'checklist') {
        await answerRest(chosen, subject);
        return;
      }
      const title = vscode.l10n.t('Not applicable');
      const name = chosen?.kind === 'item' ? itemName(chosen) : await pickItem(subject.review, title, null);
      if (name !== undefined) {
        await answerItem(name, subject);
      }
    },
    restNotApplicable: async (node?: ChecklistViewNode) => {
      const subject = session.current();
      const chosen = node ?? view.selected;
      const checklist = chosen?.kind === 'item' ? chosen.parent : chosen;
      if (subject !== null && checklist?.kind === 'checklist') {
        await answerRest(checklist, subject);
      }
    },
  };
}
