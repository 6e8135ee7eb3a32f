import * as vscode from 'vscode';
import { askNote } from './askNote.ts';
import { withoutIcons } from './withoutIcons.ts';

export interface ReasonQuestion {
  readonly title: string;
  /** Reasons to choose from, the newest first. */
  readonly recent: readonly string[];
  readonly mayBeEmpty: boolean;
}

interface Choice extends vscode.QuickPickItem {
  readonly reason: string;
}

/** Asks why an item does not apply. @returns undefined where the user leaves */
export function askReason({ title, recent, mayBeEmpty }: ReasonQuestion): Promise<string | undefined> {
  if (recent.length === 0) {
    return askNote({
      title,
      prompt: mayBeEmpty
        ? vscode.l10n.t('Why does it not apply? You may leave it empty.')
        : vscode.l10n.t('Why does it not apply?'),
      missing: mayBeEmpty ? null : vscode.l10n.t('Write why it does not apply.'),
    });
  }
  const pick = vscode.window.createQuickPick<Choice>();
  const offer = () => {
    pick.items = choices(pick.value.trim(), recent, mayBeEmpty);
  };
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Write why it does not apply, or choose a reason');
  pick.ignoreFocusOut = true;
  offer();
  return new Promise((resolve) => {
    pick.onDidChangeValue(offer);
    pick.onDidAccept(() => {
      const [active] = pick.activeItems;
      // Where Enter comes right after a letter, what is active is still of the list before it.
      const chosen = active !== undefined && pick.items.includes(active) ? active : pick.items[0];
      if (chosen !== undefined) {
        resolve(chosen.reason);
        pick.hide();
      }
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/**
 * What is typed comes first: Enter takes it, whatever else looks like it. VS Code moves what matches the typed text to the top
 * and makes it active, also in the list that it has until it gets the next one. So the others have nothing that is matched.
 */
function choices(typed: string, recent: readonly string[], mayBeEmpty: boolean): readonly Choice[] {
  const none = { label: vscode.l10n.t('No reason'), reason: '' };
  const written = { label: withoutIcons(typed), reason: typed, alwaysShow: true };
  const first = typed !== '' ? [written] : mayBeEmpty ? [none] : [];
  const others = recent.filter((reason) => reason !== typed);
  return [
    ...first,
    ...others.map((reason) => ({
      label: '$(history)',
      description: withoutIcons(reason),
      reason,
      alwaysShow: true,
    })),
  ];
}
