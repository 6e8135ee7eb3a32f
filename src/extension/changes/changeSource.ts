/** What is under review in a folder. */
export type ChangeSource =
  | { readonly kind: 'workingChanges' }
  /** The branch against its base, working changes included. */
  | { readonly kind: 'branch' }
  /** What `head` changes since it and `base` had a commit in common. */
  | { readonly kind: 'refs'; readonly base: string; readonly head: string }
  | { readonly kind: 'openEditors' }
  /** Paths relative to the folder. */
  | { readonly kind: 'pickedFiles'; readonly paths: readonly string[] };

/** Far more than anyone picks by hand. */
const MOST_PICKED = 5_000;

/** Reads what was remembered, maybe by another version; what is not understood is null. */
export function readChangeSource(value: unknown): ChangeSource | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) {
    return null;
  }
  const { kind, base, head, paths } = value as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'workingChanges':
    case 'branch':
    case 'openEditors':
      return { kind };
    case 'refs':
      return isRef(base) && isRef(head) ? { kind, base, head } : null;
    case 'pickedFiles':
      return { kind, paths: pathsOf(paths) };
    default:
      return null;
  }
}

/**
 * Whether a text can be handed to git as the name of a commit: never an option, a range or a path. It may come from the settings
 * of a repository.
 */
export function isRef(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 1_000 &&
    /^[^-\s:?*[\\\p{Cc}][^\s:?*[\\\p{Cc}]*$/u.test(value) &&
    !value.includes('..')
  );
}

function pathsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter((path): path is string => typeof path === 'string' && path !== '').slice(0, MOST_PICKED);
}
