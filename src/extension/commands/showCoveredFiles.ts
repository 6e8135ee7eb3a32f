import * as vscode from 'vscode';
import { buildPersonaIndex } from '../../core/patterns/personaIndex.ts';
import { visibleText } from '../../core/visibleText.ts';
import { Debounced } from '../debounced.ts';
import type { FileList } from '../folderFiles.ts';
import { Pause } from '../pause.ts';
import type { FoundPersona } from './pickPersona.ts';
import { withoutIcons } from './withoutIcons.ts';

/** A longer list helps nobody; the title says how many there are. */
const MOST_SHOWN = 2_000;
/** A key held down runs through files without opening each. */
const PREVIEW_MILLISECONDS = 100;

interface FilePick extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
}

/**
 * Lists the files of a folder that a persona covers. The one that the user moves to is shown beside the list; where none is
 * picked, the editor is as before.
 * @param list of the folder, as it becomes known
 * @throws when the folder cannot be searched.
 */
export async function showCoveredFiles(found: FoundPersona, list: Promise<FileList>): Promise<void> {
  const pick = vscode.window.createQuickPick<FilePick>();
  const before = vscode.window.activeTextEditor;
  let isOpen = true;
  let isPreviewed = false;
  let isPicked = false;
  const preview = new Debounced(() => {
    const [active] = pick.activeItems;
    if (isOpen && active !== undefined) {
      isPreviewed = true;
      void open(active.uri, true);
    }
  }, PREVIEW_MILLISECONDS);
  pick.title = vscode.l10n.t('Files that {0} covers', visibleText(found.persona.name));
  pick.placeholder = vscode.l10n.t('Move to look at a file, pick it to open it');
  pick.busy = true;
  pick.onDidChangeActive(([active]) => {
    // The first one is active from the start; nobody has moved to it.
    if (isPreviewed || active !== pick.items[0]) {
      preview.schedule();
    }
  });
  pick.onDidAccept(() => {
    const [picked] = pick.selectedItems;
    isPicked = picked !== undefined;
    pick.hide();
    if (picked !== undefined) {
      void open(picked.uri, false);
    }
  });
  const closed = new Promise<void>((resolve) => {
    pick.onDidHide(() => {
      isOpen = false;
      resolve();
    });
  });
  pick.show();
  try {
    const { paths, isComplete } = await coveredPaths(found, await list, () => isOpen);
    pick.title = titleOf(found, paths.length, isComplete);
    pick.items = paths.slice(0, MOST_SHOWN).map((path) => toPick(found.folder, path));
    pick.busy = false;
    await closed;
  } finally {
    preview.dispose();
    pick.dispose();
  }
  if (isPreviewed && !isPicked && before !== undefined) {
    const { document, selection, viewColumn } = before;
    await vscode.window.showTextDocument(document, {
      selection,
      ...(viewColumn === undefined ? {} : { viewColumn }),
    });
  }
}

/** Stops early once nobody waits for it. */
async function coveredPaths(
  { persona }: FoundPersona,
  { paths, isComplete }: FileList,
  isAwaited: () => boolean,
): Promise<FileList> {
  const index = buildPersonaIndex([persona]);
  const covered: string[] = [];
  const pause = new Pause();
  for (const path of paths) {
    if (!isAwaited()) {
      break;
    }
    if (index.covering(path).length > 0) {
      covered.push(path);
    }
    await pause.whenDue();
  }
  return { paths: covered, isComplete };
}

function titleOf({ persona }: FoundPersona, count: number, isComplete: boolean): string {
  const name = visibleText(persona.name);
  if (!isComplete) {
    return vscode.l10n.t('{0} covers at least {1} files', name, count);
  }
  if (count > MOST_SHOWN) {
    return vscode.l10n.t('{0} covers {1} files, here are the first {2}', name, count, MOST_SHOWN);
  }
  return count === 1
    ? vscode.l10n.t('{0} covers 1 file', name)
    : vscode.l10n.t('{0} covers {1} files', name, count);
}

function toPick(folder: vscode.WorkspaceFolder, path: string): FilePick {
  const slash = path.lastIndexOf('/');
  const uri = vscode.Uri.joinPath(folder.uri, path);
  return {
    uri,
    label: withoutIcons(path.slice(slash + 1)),
    description: withoutIcons(path.slice(0, Math.max(slash, 0))),
    iconPath: vscode.ThemeIcon.File,
  };
}

async function open(uri: vscode.Uri, isPreview: boolean): Promise<void> {
  // Unlike `showTextDocument` it also opens pictures.
  await vscode.commands.executeCommand('vscode.open', uri, { preview: isPreview, preserveFocus: isPreview });
}
