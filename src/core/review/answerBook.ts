import type { Answer } from './answer.ts';
import { readHistory, settledBy } from './itemHistory.ts';
import { Renames } from './renames.ts';
import { ANSWER_FIELDS } from './reviewLog.ts';

/** One text for a persona's item, whatever characters the two ids hold. */
export function itemKey(persona: string, item: string): string {
  return `${persona.length}:${persona}${item}`;
}

/** Negative where `a` is older than `b`: by time, and within a millisecond by id. */
export function compareAnswers(a: Answer, b: Answer): number {
  return compareText(a.time, b.time) || compareText(a.id, b.id) || compareText(content(a), content(b));
}

/**
 * Every answer of a log, by path and item. Adding is a set union by id: the order in which answers come, and how often
 * they come, makes no difference. What was said of a file under a former path counts under the present one, but is found
 * under the former one too: another branch has the file there still.
 */
export class AnswerBook {
  readonly #known = new Map<string, Answer>();
  readonly #retracted = new Set<string>();
  /** Paths with an answer for a part. */
  readonly #withParts = new Set<string>();
  readonly #renames = new Renames();
  /** By path. */
  readonly #revisions = new Map<string, number>();
  /** By path: when something was last said of an item. */
  readonly #newest = new Map<string, string>();
  /** By path, persona and item. */
  readonly #lists = new Map<string, Map<string, Map<string, Answer[]>>>();

  /** True where something was new. */
  add(answers: Iterable<Answer>): boolean {
    let changed = false;
    for (const answer of answers) {
      changed = this.#addOne(answer) || changed;
    }
    return changed;
  }

  /**
   * Counts all that was ever said of a file under a former path for the path too, for as long as the book lasts; what the log
   * says of renames does that until the time of its line.
   */
  followRename(path: string, formerPath: string): void {
    this.#addRename(path, formerPath);
  }

  /**
   * Whether something is said of a file that a rename has to be added for: it counts for the former path and not for the path,
   * or it could be lost with the next rename.
   */
  lacksRename(path: string, formerPath: string): boolean {
    if (path === formerPath) {
      return false;
    }
    const until = this.#renames.formerPaths(path).get(formerPath);
    const newest = this.newestTime(formerPath);
    return until === undefined
      ? (newest ?? this.newestTime(path)) !== null
      : newest !== null && newest > until;
  }

  /** The paths that a rename is known of from this one, whenever that was. */
  laterPaths(formerPath: string): readonly string[] {
    return this.#renames.laterPaths(formerPath);
  }

  /** All paths that something is said of, under former paths too. */
  get paths(): ReadonlySet<string> {
    return new Set([...this.#newest.keys(), ...this.#renames.paths]);
  }

  /** When something was last said of an item for a path, under a former one too; null where nothing was. */
  newestTime(path: string): string | null {
    const times = this.#places(path).map(([each, until]) => earlier(this.#newest.get(each) ?? '', until));
    return times.reduce((a, b) => (a > b ? a : b)) || null;
  }

  /**
   * All that was ever said of an item for a path and not retracted, under former paths too, oldest first; `readHistory` says
   * what it comes to.
   */
  answersFor(path: string, persona: string, item: string): readonly Answer[] {
    const own = this.#linesFor(path, persona, item);
    const formerPaths = this.#renames.formerPaths(path);
    if (formerPaths.size === 0) {
      return own; // Asked of every item of every file.
    }
    const former = [...formerPaths].flatMap(([each, until]) =>
      saidUntil(until, this.#linesFor(each, persona, item)),
    );
    return former.length === 0 ? own : [...former, ...own].sort(compareAnswers);
  }

  /** Another number whenever something new is said of a path. */
  revisionOf(path: string): number {
    return this.#places(path).reduce((sum, [each]) => sum + (this.#revisions.get(each) ?? 0), 0);
  }

  /** Whether a concern was ever raised for a path, resolved or not. */
  hasConcerns(path: string): boolean {
    return this.#places(path).some(([each]) =>
      [...(this.#lists.get(each) ?? [])].some(([persona, items]) =>
        [...items.keys()].some((item) =>
          this.answersFor(path, persona, item).some(({ answer }) => answer === 'concern'),
        ),
      ),
    );
  }

  /** Whether parts of a file may be answered for: of others no text is needed. */
  hasParts(path: string): boolean {
    return this.#places(path).some(([each]) => this.#withParts.has(each));
  }

  /** How many files have an answer that was not taken back, whatever their text is by now, for an item of a persona. */
  countFiles(persona: string, item: string): number {
    let count = 0;
    for (const path of this.#lists.keys()) {
      const { answers, concerns } = readHistory(this.answersFor(path, persona, item));
      const isAnswered = (answers.at(-1)?.answer ?? 'open') !== 'open';
      count += isAnswered || concerns.some(({ isResolved }) => !isResolved) ? 1 : 0;
    }
    return count;
  }

  #addOne(answer: Answer): boolean {
    const twin = this.#known.get(answer.id);
    // Only a log edited by hand has different lines of one id. Both count: which came first must not matter.
    const key = twin === undefined || isSame(twin, answer) ? answer.id : content(answer);
    if (this.#known.has(key)) {
      return false;
    }
    this.#known.set(key, answer);
    if (answer.formerPath !== undefined) {
      return this.#addRename(answer.path, answer.formerPath, answer.time);
    }
    this.#revise(answer.path);
    if (answer.part !== undefined) {
      this.#withParts.add(answer.path);
    }
    if (answer.retracts === undefined) {
      const personas = getOrAdd(this.#lists, answer.path, () => new Map<string, Map<string, Answer[]>>());
      const items = getOrAdd(personas, answer.persona, () => new Map<string, Answer[]>());
      const list = getOrAdd(items, answer.item, () => []);
      insert(list, answer);
      this.#takeNote(answer);
    } else {
      this.#retracted.add(answer.retracts);
      this.#revise(this.#known.get(answer.retracts)?.path ?? answer.path);
    }
    return true;
  }

  #addRename(path: string, formerPath: string, until?: string): boolean {
    const isNews = this.#renames.add(path, formerPath, until);
    if (isNews) {
      this.#revise(path);
    }
    return isNews;
  }

  #takeNote({ path, time, ...line }: Answer): void {
    // What settles a concern counts wherever the concern does.
    if (settledBy(line) === undefined && time > (this.#newest.get(path) ?? '')) {
      this.#newest.set(path, time);
    }
  }

  /** A path and its former ones, and until when what was said there counts. */
  #places(path: string): readonly (readonly [path: string, until: string | null])[] {
    return [[path, null], ...this.#renames.formerPaths(path)];
  }

  /** What was said under this very path. */
  #linesFor(path: string, persona: string, item: string): readonly Answer[] {
    const answers = this.#lists.get(path)?.get(persona)?.get(item) ?? [];
    return this.#retracted.size === 0 ? answers : answers.filter(({ id }) => !this.#retracted.has(id));
  }

  #revise(path: string): void {
    this.#revisions.set(path, (this.#revisions.get(path) ?? 0) + 1);
  }
}

function earlier(time: string, until: string | null): string {
  return until !== null && until < time ? until : time;
}

/** What settles a concern goes with it, whenever that was. */
function saidUntil(until: string, lines: readonly Answer[]): readonly Answer[] {
  const said = new Set(lines.filter(({ time }) => time <= until).map(({ id }) => id));
  return lines.filter((line) => said.has(settledBy(line) ?? line.id));
}

function isSame(a: Answer, b: Answer): boolean {
  return a === b || content(a) === content(b);
}

/** What an answer says, without fields of later versions. */
function content(answer: Answer): string {
  return JSON.stringify(ANSWER_FIELDS.map((field) => answer[field]));
}

function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

function insert(list: Answer[], answer: Answer): void {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAnswers(list[middle] as Answer, answer) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  list.splice(low, 0, answer);
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
