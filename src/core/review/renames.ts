/** More than anyone gives a file; a log that says otherwise costs no more than these, the newest of them. */
const MOST_NAMES = 64;
/** No time of an answer is later. */
const FOR_EVER = '9999-12-31T23:59:59.999Z';

/** Under which other paths a file was answered for, and until when that counts for it. */
export type FormerPaths = ReadonlyMap<string, string>;

const none: FormerPaths = new Map();

/**
 * The renames of a log. Each says: what counts for the former path until then counts for the path too. So they may be added in
 * any order and any number of times, name a path again that was free for a while, and come back to it.
 */
export class Renames {
  /** By path: the former ones, and when that was last said of each. */
  readonly #direct = new Map<string, Map<string, string>>();
  /** By former path. */
  readonly #later = new Map<string, Set<string>>();
  readonly #found = new Map<string, FormerPaths>();

  /**
   * True where it says more than was known.
   * @param until ISO 8601, as answers have it; for ever if left out
   */
  add(path: string, formerPath: string, until: string = FOR_EVER): boolean {
    const known = this.#direct.get(path) ?? new Map<string, string>();
    if (path === formerPath || until <= (known.get(formerPath) ?? '')) {
      return false;
    }
    known.set(formerPath, until);
    if (known.size > MOST_NAMES) {
      const [oldest] = [...known].reduce((a, b) => (compareTimes(a, b) < 0 ? a : b));
      known.delete(oldest);
    }
    this.#direct.set(path, known);
    this.#later.set(formerPath, (this.#later.get(formerPath) ?? new Set()).add(path));
    this.#found.clear();
    return true;
  }

  /** All that have a former one. */
  get paths(): Iterable<string> {
    return this.#direct.keys();
  }

  /** Those of a path, whichever renames lead there. */
  formerPaths(path: string): FormerPaths {
    if (!this.#direct.has(path)) {
      return none;
    }
    const found = this.#found.get(path) ?? this.#find(path);
    this.#found.set(path, found);
    return found;
  }

  /** What a path was renamed to, whenever that was. */
  laterPaths(formerPath: string): readonly string[] {
    return [...(this.#later.get(formerPath) ?? [])];
  }

  /** Of several ways that lead to a former path, the one that counts for longest. */
  #find(path: string): FormerPaths {
    const found = new Map<string, string>();
    const open = new Map([[path, FOR_EVER]]);
    while (open.size > 0 && found.size <= MOST_NAMES) {
      const [next, until] = [...open].reduce((a, b) => (compareTimes(a, b) > 0 ? a : b));
      open.delete(next);
      found.set(next, until);
      for (const [former, time] of this.#direct.get(next) ?? []) {
        const limit = time < until ? time : until;
        if (!found.has(former) && limit > (open.get(former) ?? '')) {
          open.set(former, limit);
        }
      }
    }
    found.delete(path);
    return found;
  }
}

/** Of one time the paths decide, so that the order in which renames came does not. */
function compareTimes([path, time]: [string, string], [otherPath, other]: [string, string]): number {
  return (time === other ? path < otherPath : time < other) ? -1 : 1;
}
