import * as vscode from 'vscode';
import type { ReviewSession } from '../review/reviewSession.ts';
import type { ChangeRow } from '../views/changeRow.ts';
import type { ChangesView } from '../views/changesView.ts';
import type { ChangesWalk } from '../views/changesWalk.ts';
import type { ChooseChanges } from './chooseChanges.ts';
import { chooseFolder } from './chooseFolder.ts';
import type { Commands } from './commands.ts';

/** The commands of the Changes view. */
export function changesCommands(
  session: ReviewSession,
  chooser: ChooseChanges,
  view: ChangesView,
  walk: ChangesWalk,
): Commands<ChangeRow> {
  const inFolder = async (row: ChangeRow | undefined, act: Act): Promise<void> => {
    const folder = row?.kind === 'folder' ? row.changes.folder : await chooseFolder(session);
    if (folder !== undefined) {
      await act(folder);
    }
  };
  return {
    chooseChanges: async (row?: ChangeRow) => inFolder(row, (folder) => chooser.choose(folder)),
    reviewOpenEditors: async () =>
      inFolder(undefined, (folder) => chooser.take(folder, { kind: 'openEditors' })),
    pickFilesToReview: async () => inFolder(undefined, (folder) => chooser.pickFiles(folder)),
    openChangedFile: async (row?: ChangeRow) => {
      const selected = row ?? view.selected;
      const chosen = selected?.kind === 'changedItem' ? selected.parent : selected;
      if (chosen?.kind === 'file' || chosen?.kind === 'other') {
        const { folder } = chosen.changes;
        const { path } = chosen.kind === 'file' ? chosen.file.change : chosen.change;
        await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(folder.uri, path));
      }
    },
    openChangedItem: async (row?: ChangeRow) => {
      const chosen = row ?? view.selected;
      if (chosen?.kind === 'changedItem') {
        await walk.goToChangedItem(chosen);
      }
    },
    nextOpenItemInChanges: () => walk.goToItem('next'),
    previousOpenItemInChanges: () => walk.goToItem('previous'),
    nextFileWithOpenItems: () => walk.goToFile('next'),
    previousFileWithOpenItems: () => walk.goToFile('previous'),
    viewChangesAsTree: () => view.lay({ isTree: true }),
    viewChangesAsList: () => view.lay({ isTree: false }),
    sortChangesByPath: () => view.lay({ sort: 'path' }),
    sortChangesByOpenItems: () => view.lay({ sort: 'openItems' }),
    sortChangesBySize: () => view.lay({ sort: 'size' }),
  };
}

type Act = (folder: vscode.WorkspaceFolder) => Promise<void>;
