import type { ChangedFile } from '../review/reviewSet.ts';

/** One file of a `git diff`. */
export interface GitChange {
  readonly change: ChangedFile;
  /** What stands at the path after the change; before it, where the file is deleted. */
  readonly entry: 'file' | 'symlink' | 'submodule';
  /** The id of the text after the change; null where git has not stored it, as of a file with changes that are not staged. */
  readonly blob: string | null;
}

/** What makes git write what `parseGitDiff` reads, and start nothing else while it does. */
export const gitDiffCommand: readonly string[] = [
  'diff',
  '--raw',
  '--numstat',
  '-z',
  '--no-abbrev',
  '--find-renames',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  // Whether files inside one have changed would have git start another git in it.
  '--ignore-submodules=dirty',
];

/** The same by ids alone: without sizes, and with renames of what has not been edited too. */
export const gitDiffByIds: readonly string[] = gitDiffCommand
  .filter((argument) => argument !== '--numstat')
  .map((argument) => (argument === '--find-renames' ? '--find-renames=100%' : argument));

/** Lists the files that were renamed, without sizes. */
export const gitRenames: readonly string[] = [
  ...gitDiffCommand.filter((argument) => argument !== '--numstat'),
  '--diff-filter=R',
];

/** The same by ids alone. */
export const gitRenamesByIds: readonly string[] = [...gitDiffByIds, '--diff-filter=R'];

const HEAD = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]{4,64}) ([0-9a-f]{4,64}) ([A-Z])\d*$/;
const COUNTS = /^(\d+|-)\t(\d+|-)\t/;

/**
 * Reads what `gitDiffCommand` has git write: any names, with line feeds, quotes and tabs. What this
 * does not understand is passed over.
 */
export function parseGitDiff(output: string): GitChange[] {
  const fields = output.split('\0');
  const changes = new Map<string, GitChange>();
  const sizes = new Map<string, ChangedFile['size']>();
  let next = 0;
  while (next < fields.length) {
    const field = fields[next++]!;
    const head = HEAD.exec(field);
    const counts = head === null ? COUNTS.exec(field) : null;
    if (head !== null) {
      const [, , , , , letter] = head;
      const first = fields[next++] ?? '';
      const hasTwo = letter === 'R' || letter === 'C';
      const path = hasTwo ? (fields[next++] ?? '') : first;
      const change = changeOf(head, path, letter === 'R' ? first : null);
      // A file in conflict comes twice: as unmerged, and as what stands in the working folder.
      if (path !== '' && (letter !== 'U' || !changes.has(path))) {
        changes.set(path, change);
      }
    } else if (counts !== null) {
      const own = field.slice(counts[0].length);
      const isRename = own === '';
      const path = isRename ? (fields[next + 1] ?? '') : own;
      next += isRename ? 2 : 0;
      sizes.set(path, sizeOf(counts) ?? sizes.get(path) ?? null);
    }
  }
  return [...changes.values()].map(({ change, ...rest }) => ({
    ...rest,
    change: { ...change, size: sizes.get(change.path) ?? null },
  }));
}

/** The names that `git ls-files -z` and its like write. */
export function parseGitNames(output: string): string[] {
  return output.split('\0').filter((name) => name !== '');
}

function changeOf(
  [, before, after, , blob, letter]: RegExpExecArray,
  path: string,
  formerPath: string | null,
): GitChange {
  return {
    change: { path, kind: kindOf(letter), formerPath, size: null },
    entry: entryOf(letter === 'D' ? before : after),
    blob: blob === undefined || /^0+$/.test(blob) ? null : blob,
  };
}

function kindOf(letter: string | undefined): ChangedFile['kind'] {
  switch (letter) {
    case 'A':
    case 'C':
      return 'added';
    case 'D':
      return 'deleted';
    case 'R':
      return 'renamed';
    default:
      return 'modified';
  }
}

function entryOf(mode: string | undefined): GitChange['entry'] {
  return mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
}

function sizeOf([, added, removed]: RegExpExecArray): ChangedFile['size'] {
  return added === '-' || removed === '-' ? null : { added: Number(added), removed: Number(removed) };
}
