import type { Answer } from './answer.ts';
import { readHistory } from './itemHistory.ts';
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
 * they come, makes no difference.
 */
export class AnswerBook {
  readonly #known = new Map<string, Answer>();
  readonly #retracted = new Set<string>();
  /** Paths with an answer for a part. */
  readonly #withParts = new Set<string>();
  /** By path. */
  readonly #revisions = new Map<string, number>();
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

  /** All that was ever said of an item for a path and not retracted, oldest first; `readHistory` says what it comes to. */
  answersFor(path: string, persona: string, item: string): readonly Answer[] {
    const answers = this.#lists.get(path)?.get(persona)?.get(item) ?? [];
    return this.#retracted.size === 0 ? answers : answers.filter(({ id }) => !this.#retracted.has(id));
  }

  /** Another number whenever something new is said of a path. */
  revisionOf(path: string): number {
    return this.#revisions.get(path) ?? 0;
  }

  /** Whether a concern was ever raised for a path, resolved or not. */
  hasConcerns(path: string): boolean {
    return [...(this.#lists.get(path) ?? [])].some(([persona, items]) =>
      [...items.keys()].some((item) =>
        this.answersFor(path, persona, item).some(({ answer }) => answer === 'concern'),
      ),
    );
  }

  /** Whether a part of a file was ever answered for: of others a review needs no text. */
  hasParts(path: string): boolean {
    return this.#withParts.has(path);
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
    this.#revise(answer.path);
    if (answer.part !== undefined) {
      this.#withParts.add(answer.path);
    }
    if (answer.retracts === undefined) {
      const personas = getOrAdd(this.#lists, answer.path, () => new Map<string, Map<string, Answer[]>>());
      const items = getOrAdd(personas, answer.persona, () => new Map<string, Answer[]>());
      const list = getOrAdd(items, answer.item, () => []);
      insert(list, answer);
    } else {
      this.#retracted.add(answer.retracts);
      this.#revise(this.#known.get(answer.retracts)?.path ?? answer.path);
    }
    return true;
  }

  #revise(path: string): void {
    this.#revisions.set(path, this.revisionOf(path) + 1);
  }
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
