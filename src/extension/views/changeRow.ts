import { isChangedSince, itemsChangedSince } from '../../core/review/isChangedSince.ts';
import type { ReviewedItem } from '../../core/review/nextOpenItem.ts';
import type { ChangedFile, LeftOutReason, SetFile } from '../../core/review/reviewSet.ts';
import type { FolderChanges, FolderReviewSet } from '../changes/folderChanges.ts';
import { openItemCount } from '../changes/openItemCount.ts';

interface RowOf<Kind extends string, Parent> {
  readonly kind: Kind;
  /** The same from one state of the set to the next, so that what is folded or selected stays so. */
  readonly id: string;
  readonly parent: Parent;
  readonly children: readonly ChangeRow[];
}

/** A folder of the workspace, where it has several. */
export interface ChangesFolderRow extends RowOf<'folder', null> {
  readonly changes: FolderChanges;
  review: FolderReviewSet | null;
}

/** One folder, or several of which each holds nothing but the next. */
export interface DirectoryRow extends RowOf<'directory', ChangesFolderRow | DirectoryRow | null> {
  readonly changes: FolderChanges;
  /** Relative to the workspace folder. */
  readonly path: string;
  readonly label: string;
}

/** Files that have changed since the user answered for them. */
export interface ChangedSinceRow extends RowOf<'changedSince', ChangesFolderRow | null> {
  readonly children: readonly FileRow[];
}

/** A file under review. Its answers change while it stays the same row: VS Code forgets rows that it has to ask for again. */
export interface FileRow extends RowOf<'file', ChangesFolderRow | DirectoryRow | ChangedSinceRow | null> {
  readonly changes: FolderChanges;
  file: SetFile;
  /** Whether it says which folder it is in. */
  readonly saysFolder: boolean;
}

/** An item to look at again. */
export interface ChangedItemRow extends RowOf<'changedItem', FileRow> {
  readonly reviewed: ReviewedItem;
}

export interface ChangeGroupRow extends RowOf<'group', ChangesFolderRow | null> {
  readonly group: 'withoutChecklist' | 'leftOut';
}

/** A file that is not reviewed. */
export interface OtherFileRow extends RowOf<'other', ChangeGroupRow> {
  readonly changes: FolderChanges;
  readonly change: ChangedFile;
  /** Why not; null where no checklist applies to it. */
  readonly why: LeftOutReason | null;
}

export type ChangeRow =
  | ChangesFolderRow
  | DirectoryRow
  | ChangedSinceRow
  | FileRow
  | ChangedItemRow
  | ChangeGroupRow
  | OtherFileRow;

/** How the files are laid out. */
export interface ChangesLayout {
  readonly isTree: boolean;
  readonly sort: 'path' | 'openItems' | 'size';
}

/**
 * The rows of the review sets: of one folder alone its files, of several a row for each.
 * @param reviewer whose answers bring a file to the top where it has changed since
 */
export function changeRows(
  folders: readonly FolderChanges[],
  layout: ChangesLayout,
  reviewer: string,
): readonly ChangeRow[] {
  if (folders.length === 1) {
    return rowsBelow(folders[0]!, null, layout, reviewer);
  }
  return folders.map((changes) => {
    const children: ChangeRow[] = [];
    const row: ChangesFolderRow = {
      kind: 'folder',
      id: `folder\n${changes.folder.uri.toString()}`,
      parent: null,
      children,
      changes,
      review: changes.review,
    };
    children.push(...rowsBelow(changes, row, layout, reviewer));
    return row;
  });
}

/** The rows below a file that has changed since the user answered for it: what to look at again. None below any other. */
export function changedItemRows(file: FileRow, reviewer: string): readonly ChangedItemRow[] {
  if (file.parent?.kind !== 'changedSince') {
    return [];
  }
  return itemsChangedSince(file.file.review, reviewer).map((reviewed) => ({
    kind: 'changedItem',
    id: `${file.id}\n${reviewed.persona.match.persona.id}\n${reviewed.item.item.id}`,
    parent: file,
    children: [],
    reviewed,
  }));
}

/** The files under review, as they stand one below the other. */
export function fileRows(rows: readonly ChangeRow[]): readonly FileRow[] {
  return rows.flatMap((row) => (row.kind === 'file' ? [row] : fileRows(row.children)));
}

function rowsBelow(
  changes: FolderChanges,
  parent: ChangesFolderRow | null,
  layout: ChangesLayout,
  reviewer: string,
): readonly ChangeRow[] {
  const { review } = changes;
  if (review === null) {
    return [];
  }
  const { files, withoutChecklist, leftOut } = review.set;
  const changed = files.filter((file) => isChangedSince(file.review, reviewer));
  const again = new Set(changed);
  const others = changed.length === 0 ? files : files.filter((file) => !again.has(file));
  const maker = new RowMaker(changes, layout);
  return [
    ...maker.changedSince(changed, parent),
    ...(layout.isTree ? maker.tree(others, parent) : maker.list(others, parent)),
    ...maker.group(
      'withoutChecklist',
      withoutChecklist.map((change) => ({ change, why: null })),
      parent,
    ),
    ...maker.group(
      'leftOut',
      [...leftOut, ...review.unreadable.map((change) => ({ change, why: 'unreadable' as const }))],
      parent,
    ),
  ];
}

interface Directory {
  readonly directories: Map<string, Directory>;
  readonly files: SetFile[];
}

class RowMaker {
  readonly #changes: FolderChanges;
  readonly #sort: ChangesLayout['sort'];
  readonly #key: string;

  constructor(changes: FolderChanges, { sort }: ChangesLayout) {
    this.#changes = changes;
    this.#sort = sort;
    this.#key = changes.folder.uri.toString();
  }

  changedSince(files: readonly SetFile[], parent: ChangesFolderRow | null): readonly ChangedSinceRow[] {
    if (files.length === 0) {
      return [];
    }
    const children: FileRow[] = [];
    const row: ChangedSinceRow = { kind: 'changedSince', id: `changedSince\n${this.#key}`, parent, children };
    children.push(...this.list(files, row));
    return [row];
  }

  list(files: readonly SetFile[], parent: FileRow['parent']): readonly FileRow[] {
    return this.#sorted(files.map((file) => this.#file(file, parent, true)));
  }

  tree(files: readonly SetFile[], parent: ChangesFolderRow | null): readonly ChangeRow[] {
    const root: Directory = { directories: new Map(), files: [] };
    for (const file of files) {
      let directory = root;
      for (const name of file.change.path.split('/').slice(0, -1)) {
        const below: Directory = directory.directories.get(name) ?? { directories: new Map(), files: [] };
        directory.directories.set(name, below);
        directory = below;
      }
      directory.files.push(file);
    }
    return this.#below(root, '', parent);
  }

  group(
    group: ChangeGroupRow['group'],
    others: readonly Pick<OtherFileRow, 'change' | 'why'>[],
    parent: ChangesFolderRow | null,
  ): readonly ChangeGroupRow[] {
    if (others.length === 0) {
      return [];
    }
    const children: OtherFileRow[] = [];
    const row: ChangeGroupRow = { kind: 'group', id: `${group}\n${this.#key}`, parent, children, group };
    for (const { change, why } of others) {
      children.push({
        kind: 'other',
        id: `${row.id}\n${change.path}`,
        parent: row,
        children: [],
        changes: this.#changes,
        change,
        why,
      });
    }
    return [row];
  }

  #below(
    { directories, files }: Directory,
    path: string,
    parent: ChangesFolderRow | DirectoryRow | null,
  ): readonly ChangeRow[] {
    const rows = [...directories].map(([name, directory]) => this.#directory(name, directory, path, parent));
    return [...this.#sorted(rows), ...this.#sorted(files.map((file) => this.#file(file, parent, false)))];
  }

  #directory(
    name: string,
    directory: Directory,
    above: string,
    parent: ChangesFolderRow | DirectoryRow | null,
  ): DirectoryRow {
    const only = [...directory.directories][0];
    if (directory.files.length === 0 && directory.directories.size === 1 && only !== undefined) {
      return this.#directory(`${name}/${only[0]}`, only[1], above, parent);
    }
    const path = above === '' ? name : `${above}/${name}`;
    const children: ChangeRow[] = [];
    const row: DirectoryRow = {
      kind: 'directory',
      id: `directory\n${this.#key}\n${path}`,
      parent,
      children,
      changes: this.#changes,
      path,
      label: name,
    };
    children.push(...this.#below(directory, path, row));
    return row;
  }

  #file(file: SetFile, parent: FileRow['parent'], saysFolder: boolean): FileRow {
    // VS Code keeps a row folded that had nothing below it.
    const kind = parent?.kind === 'changedSince' ? 'changedFile' : 'file';
    const id = `${kind}\n${this.#key}\n${file.change.path}`;
    return { kind: 'file', id, parent, children: [], changes: this.#changes, file, saysFolder };
  }

  /** Files come by path; the weightiest come first where the user wants that. */
  #sorted<Row extends DirectoryRow | FileRow>(rows: readonly Row[]): readonly Row[] {
    if (this.#sort === 'path') {
      return rows;
    }
    const weights = new Map(rows.map((row) => [row, weightOf(row, this.#sort)]));
    return [...rows].sort((a, b) => weights.get(b)! - weights.get(a)!);
  }
}

function weightOf(row: ChangeRow, sort: ChangesLayout['sort']): number {
  let weight = 0;
  for (const { file } of fileRows([row])) {
    const { size } = file.change;
    weight +=
      sort === 'size' ? (size?.added ?? 0) + (size?.removed ?? 0) : openItemCount(file.review.progress);
  }
  return weight;
}
