import * as vscode from 'vscode';
import { itemKey } from '../../core/review/answerBook.ts';
import { nextOpenItem } from '../../core/review/nextOpenItem.ts';
import { plainInMessage } from '../plainInMessage.ts';
import type { Answers } from '../review/answers.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import type { ChecklistViewNode } from '../views/checklistNode.ts';
import { itemName } from '../views/checklistTree.ts';
import type { ChecklistView } from '../views/checklistView.ts';
import type { Commands } from './commands.ts';
import { withoutIcons } from './withoutIcons.ts';

/** The commands that give answers, take them back, or go to where one is missing. */
export function answerCommands(session: ReviewSession, answers: Answers, view: ChecklistView): Commands {
  return {
    toggleItem: async (node?: ChecklistViewNode) => {
      const chosen = node ?? view.selected;
      if (chosen === null) {
        await revealNext(session, view);
      } else if (chosen.kind === 'item') {
        await answers.toggle(itemName(chosen));
      } else {
        // What Space does to a group in every other tree.
        await vscode.commands.executeCommand('list.toggleExpand');
      }
    },
    nextOpenItem: () => revealNext(session, view),
    hideAnswered: () => view.setHidesAnswered(true),
    showAnswered: () => view.setHidesAnswered(false),
    resetFile: async () => {
      const path = session.current()?.file.path ?? '';
      const reset = await answers.reset();
      if (reset === null) {
        return;
      }
      const undo = vscode.l10n.t('Undo');
      const choice = await vscode.window.showInformationMessage(
        vscode.l10n.t('All answers for {0} are taken back.', plainInMessage(path)),
        undo,
      );
      if (choice === undo) {
        // The message may have stood there for long, and other answers may have been given since.
        await answers.undo(reset);
      }
    },
    undo: () => answers.undo(),
  };
}

async function revealNext(session: ReviewSession, view: ChecklistView): Promise<void> {
  const shown = session.current();
  if (shown === null) {
    return;
  }
  const { selected } = view;
  const from = selected?.kind === 'item' ? itemName(selected) : null;
  const next = nextOpenItem(shown.review, from === null ? undefined : itemKey(from.persona, from.item));
  if (next === null) {
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('No open item in {0}.', withoutIcons(shown.file.path)),
      5_000,
    );
  } else {
    await view.reveal({ persona: next.persona.match.persona.id, item: next.item.item.id });
  }
}
