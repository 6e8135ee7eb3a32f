import type { LeftOutReason, ReviewSet } from '../review/reviewSet.ts';

/** What reports call the files that are left out for a reason, in the order in which they count them. */
export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, string>> = {
  deleted: 'deleted',
  generated: 'generated',
  vendored: 'vendored',
  binary: 'binary',
  tooLarge: 'larger than 5 MB',
  symlink: 'symbolic link',
  submodule: 'submodule',
  unreadable: 'unreadable',
};

const NOUNS: ReadonlySet<LeftOutReason> = new Set(['symlink', 'submodule']);

/** `2 deleted, 1 generated`; empty where none is left out. */
export function leftOutCounts({ leftOut }: ReviewSet): string {
  return (Object.keys(LEFT_OUT_WORDS) as LeftOutReason[])
    .map((reason) => ({ reason, count: leftOut.filter(({ why }) => why === reason).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ reason, count }) => `${count} ${LEFT_OUT_WORDS[reason]}${count > 1 && NOUNS.has(reason) ? 's' : ''}`,
    )
    .join(', ');
}
