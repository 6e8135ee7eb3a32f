import * as vscode from 'vscode';
import { hasStale } from '../../core/review/hasStale.ts';
import type { ChangedFile } from '../../core/review/reviewSet.ts';
import type { ListedChange } from '../changes/listedChange.ts';
import { openCommand } from '../changes/openChange.ts';
import type {
  ChangedItemRow,
  ChangedSinceRow,
  ChangeGroupRow,
  ChangeRow,
  ChangesFolderRow,
  DirectoryRow,
  FileRow,
  OtherFileRow,
} from './changeRow.ts';
import { nothingText, sourceText } from './changesText.ts';
import { isComplete } from './checklistNode.ts';
import { fileProgressInWords, fileProgressText, progressInWords, progressText } from './progressText.ts';
import { visibleRow } from './visibleRow.ts';

const ATTENTION = new vscode.ThemeColor('list.warningForeground');
const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
/** Of more files that have changed, what to look at again is shown when they are unfolded. */
const MOST_UNFOLDED = 30;

/** How a row of the Changes view looks and what a screen reader says of it. Names of files are shown as plain text. */
export function changeTreeItem(row: ChangeRow): vscode.TreeItem {
  const item = looks(row);
  item.id = row.id;
  item.contextValue = row.kind;
  return visibleRow(item);
}

function looks(row: ChangeRow): vscode.TreeItem {
  switch (row.kind) {
    case 'folder':
      return folderItem(row);
    case 'directory':
      return directoryItem(row);
    case 'changedSince':
      return changedSinceItem(row);
    case 'file':
      return fileItem(row);
    case 'changedItem':
      return changedItem(row);
    case 'group':
      return groupItem(row);
    case 'other':
      return otherItem(row);
  }
}

function folderItem({ changes, review }: ChangesFolderRow): vscode.TreeItem {
  const item = new vscode.TreeItem(changes.folder.name, Expanded);
  const nothing = nothingText(review);
  const progress = review?.set.progress;
  const source = review === null ? [] : [sourceText(review)];
  const words = nothing === null && progress !== undefined ? progressInWords(progress) : (nothing ?? '');
  item.iconPath = new vscode.ThemeIcon('root-folder');
  item.description = [
    nothing === null && progress !== undefined ? progressText(progress) : (nothing ?? ''),
    ...source,
  ].join(' · ');
  item.accessibilityInformation = { label: [changes.folder.name, words, ...source].join(', ') };
  return item;
}

function directoryItem({ changes, path, label }: DirectoryRow): vscode.TreeItem {
  const item = new vscode.TreeItem(label, Expanded);
  item.resourceUri = vscode.Uri.joinPath(changes.folder.uri, path);
  item.iconPath = vscode.ThemeIcon.Folder;
  item.tooltip = path;
  item.accessibilityInformation = { label: path };
  return item;
}

function fileItem({ changes, file, saysFolder, parent }: FileRow): vscode.TreeItem {
  const { change, review } = file;
  const listed = changes.change(change.path);
  const item = fileLooks(change, listed);
  const { progress } = review;
  const words = fileProgressInWords(review);
  item.description = [
    fileProgressText(review),
    ...renamedFrom(change),
    ...(saysFolder ? directoryOf(change.path) : []),
  ].join(' · ');
  item.iconPath =
    progress.concerns > 0
      ? new vscode.ThemeIcon('comment-unresolved', ATTENTION)
      : hasStale(review)
        ? new vscode.ThemeIcon('history', ATTENTION)
        : isComplete(progress)
          ? new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'))
          : vscode.ThemeIcon.File;
  if (parent?.kind === 'changedSince') {
    item.collapsibleState = parent.children.length > MOST_UNFOLDED ? Collapsed : Expanded;
  }
  item.tooltip = [change.path, ...detailsOf(change), words].join('\n\n');
  item.accessibilityInformation = { label: [change.path, words, ...detailsOf(change)].join(', ') };
  return item;
}

function changedSinceItem({ children: { length } }: ChangedSinceRow): vscode.TreeItem {
  const label =
    length === 1
      ? vscode.l10n.t('Changed since your review: 1 file')
      : vscode.l10n.t('Changed since your review: {0} files', length);
  const item = new vscode.TreeItem(label, Expanded);
  item.iconPath = new vscode.ThemeIcon('history', ATTENTION);
  item.tooltip = vscode.l10n.t('Files with answers of yours that are stale, because the file has changed');
  item.accessibilityInformation = { label };
  return item;
}

function changedItem(row: ChangedItemRow): vscode.TreeItem {
  const { checklist, item } = row.reviewed;
  const label = item.item.text;
  const words = `${vscode.l10n.t('stale')}: ${vscode.l10n.t('the file has changed')}`;
  const shown = new vscode.TreeItem(label, None);
  shown.description = checklist.checklist.title;
  shown.iconPath = new vscode.ThemeIcon('history', ATTENTION);
  shown.tooltip = [label, words].join('\n\n');
  shown.accessibilityInformation = { label: [label, words].join(', ') };
  shown.command = {
    command: 'personaReview.openChangedItem',
    title: vscode.l10n.t('Open Change'),
    arguments: [row],
  };
  return shown;
}

function groupItem({ group, children }: ChangeGroupRow): vscode.TreeItem {
  const { length } = children;
  const isLeftOut = group === 'leftOut';
  const label = isLeftOut
    ? length === 1
      ? vscode.l10n.t('Left out: 1 file')
      : vscode.l10n.t('Left out: {0} files', length)
    : length === 1
      ? vscode.l10n.t('No checklist: 1 file')
      : vscode.l10n.t('No checklist: {0} files', length);
  const item = new vscode.TreeItem(label, Collapsed);
  item.iconPath = new vscode.ThemeIcon(isLeftOut ? 'circle-slash' : 'dash');
  item.tooltip = isLeftOut
    ? vscode.l10n.t('Files of the change that are not reviewed')
    : vscode.l10n.t('Files of the change that no checklist applies to');
  // Without this the tooltip alone would be read out.
  item.accessibilityInformation = { label };
  return item;
}

function otherItem({ changes, change, why }: OtherFileRow): vscode.TreeItem {
  const item = fileLooks(change, changes.change(change.path));
  const reason = why === null ? [] : [reasonText(why)];
  item.description = [...reason, ...renamedFrom(change), ...directoryOf(change.path)].join(' · ');
  item.tooltip = [change.path, ...detailsOf(change), ...reason].join('\n\n');
  item.accessibilityInformation = { label: [change.path, ...detailsOf(change), ...reason].join(', ') };
  return item;
}

/** What all rows of files have: an icon by the file's name, and what a click opens. */
function fileLooks({ path }: ChangedFile, listed: ListedChange | null): vscode.TreeItem {
  const item = new vscode.TreeItem(path.slice(path.lastIndexOf('/') + 1), None);
  item.iconPath = vscode.ThemeIcon.File;
  const uri = listed?.text ?? listed?.before;
  if (listed !== null && uri !== undefined && uri !== null) {
    item.resourceUri = uri;
    item.command = openCommand(listed);
  }
  return item;
}

function renamedFrom({ formerPath, path }: ChangedFile): readonly string[] {
  if (formerPath === null) {
    return [];
  }
  const isBeside = directoryOf(formerPath)[0] === directoryOf(path)[0];
  return [`← ${isBeside ? formerPath.slice(formerPath.lastIndexOf('/') + 1) : formerPath}`];
}

function directoryOf(path: string): readonly string[] {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? [] : [path.slice(0, slash)];
}

function detailsOf({ kind, formerPath, size }: ChangedFile): readonly string[] {
  const kinds: Readonly<Record<ChangedFile['kind'], string>> = {
    added: vscode.l10n.t('added'),
    modified: vscode.l10n.t('modified'),
    deleted: vscode.l10n.t('deleted'),
    renamed: formerPath === null ? vscode.l10n.t('renamed') : vscode.l10n.t('renamed from {0}', formerPath),
  };
  return [kinds[kind], ...(size === null ? [] : [`+${size.added} −${size.removed}`])];
}

function reasonText(why: NonNullable<OtherFileRow['why']>): string {
  switch (why) {
    case 'deleted':
      return vscode.l10n.t('deleted');
    case 'binary':
      return vscode.l10n.t('binary');
    case 'generated':
      return vscode.l10n.t('generated');
    case 'vendored':
      return vscode.l10n.t('vendored');
    case 'tooLarge':
      return vscode.l10n.t('larger than 5 MB');
    case 'submodule':
      return vscode.l10n.t('a submodule');
    case 'symlink':
      return vscode.l10n.t('a symbolic link');
    case 'unreadable':
      return vscode.l10n.t('cannot be read');
  }
}
