import * as vscode from 'vscode';
import { isRef } from '../changes/changeSource.ts';
import { type GitRef, GitRefType } from '../changes/gitApi.ts';
import { withoutIcons } from './withoutIcons.ts';

interface RefPick extends vscode.QuickPickItem {
  readonly ref: string;
}

/** Lets the user pick a branch or a tag, or type whatever names a commit; null where they do not. */
export async function pickRef(title: string, refs: readonly GitRef[]): Promise<string | null> {
  const pick = vscode.window.createQuickPick<RefPick>();
  const known = refs.flatMap(toPick);
  // Last, so that the others keep their places: by these VS Code tells which is picked, maybe of the list before this one.
  const offered = (typed: string): readonly RefPick[] =>
    isRef(typed) && !known.some(({ ref }) => ref === typed)
      ? [...known, { ref: typed, label: withoutIcons(typed), description: vscode.l10n.t('as typed') }]
      : known;
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Pick a branch or a tag, or type a commit');
  pick.items = offered('');
  pick.onDidChangeValue((typed) => {
    pick.items = offered(typed.trim());
  });
  try {
    return await new Promise<string | null>((resolve) => {
      pick.onDidAccept(() => {
        const typed = pick.value.trim();
        // Where Enter comes right after a letter, there is nothing yet to pick.
        resolve(pick.selectedItems[0]?.ref ?? (isRef(typed) ? typed : null));
      });
      pick.onDidHide(() => resolve(null));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

function toPick({ name, commit, type }: GitRef): readonly RefPick[] {
  if (!isRef(name)) {
    return [];
  }
  const kinds = {
    [GitRefType.head]: vscode.l10n.t('branch'),
    [GitRefType.remoteHead]: vscode.l10n.t('remote branch'),
    [GitRefType.tag]: vscode.l10n.t('tag'),
  };
  const description = [kinds[type], commit?.slice(0, 8) ?? ''].filter((part) => part !== '').join(' · ');
  return [{ ref: name, label: withoutIcons(name), description }];
}
