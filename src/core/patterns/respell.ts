/** The folders and files of a workspace by their names. */
export interface FolderTree {
  readonly children: Map<string, FolderTree>;
  /** The children's names by the same in lower case. */
  readonly spellings: Map<string, string>;
}

export function folderTreeOf(paths: readonly string[]): FolderTree {
  const root = newFolder();
  for (const path of paths) {
    let folder = root;
    for (const name of path.split('/')) {
      let child = folder.children.get(name);
      if (child === undefined) {
        child = newFolder();
        folder.children.set(name, child);
        folder.spellings.set(name.toLowerCase(), name);
      }
      folder = child;
    }
  }
  return root;
}

function newFolder(): FolderTree {
  return { children: new Map(), spellings: new Map() };
}

/** Of the names in one folder, so many are looked at for a similar one. */
const maximumNames = 2_000;

/**
 * The glob with its first plain names, up to the first wildcard, spelt as the nearest ones that there are.
 * @returns null where all of them are there, or one is unlike any that is
 */
export function respell(glob: string, root: FolderTree): string | null {
  const [lead = ''] = /^(?:\.?\/)*/.exec(glob) ?? [];
  const names = glob.slice(lead.length).split('/');
  let folder: FolderTree | undefined = root;
  for (const [index, name] of names.entries()) {
    if (folder === undefined || name === '' || /[*?[\]{}()!\\]/.test(name)) {
      break;
    }
    const spelling: string | null = folder.children.has(name) ? name : nearestName(name, folder);
    if (spelling === null) {
      return null;
    }
    names[index] = spelling;
    folder = folder.children.get(spelling);
  }
  const respelt = lead + names.join('/');
  return respelt === glob ? null : respelt;
}

function nearestName(name: string, { children, spellings }: FolderTree): string | null {
  const sameButCase = spellings.get(name.toLowerCase());
  if (sameButCase !== undefined) {
    return sameButCase;
  }
  const allowed = name.length < 4 ? 0 : name.length < 8 ? 1 : 2;
  let nearest: string | null = null;
  let least = allowed + 1;
  let looked = 0;
  for (const other of children.keys()) {
    if (looked++ === maximumNames) {
      break;
    }
    const distance = distanceOf(name, other, least);
    if (distance < least) {
      nearest = other;
      least = distance;
    }
  }
  return nearest;
}

/** How many characters have to be put in, left out, changed or swapped with the next to make one of the other; at most `limit`. */
function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) {
    return limit;
  }
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      now.push(
        Math.min(
          (before[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (before[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (twoBefore[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    twoBefore = before;
    before = now;
  }
  return Math.min(limit, before[b.length] ?? limit);
}
