import type { Answer } from './answer.ts';
import { ANSWER_FIELDS } from './reviewLog.ts';

/** One text for a persona's item, whatever characters the two ids hold. */
export function itemKey(persona: string, item: string): string {
  return `${persona.length}:${persona}${item}`;
}

/** Negative where `a` is older than `b`: by time, and within a millisecond by id. */
export function compareAnswers(a: Answer, b: Answer): number {
  if (a.time !== b.time) {
    return a.time < b.time ? -1 : 1;
  }
  if (a.id !== b.id) {
    return a.id < b.id ? -1 : 1;
  }
  return 0;
}

/**
 * Every answer of a log, by path and item. Adding is a set union of ids: the order in which answers come, and how often
 * they come, makes no difference.
 */
export class AnswerBook {
  readonly #byId = new Map<string, Answer>();
  readonly #byPath = new Map<string, Map<string, Answer[]>>();

  /** How many answers there are. */
  get size(): number {
    return this.#byId.size;
  }

  /** True where something was new. */
  add(answers: Iterable<Answer>): boolean {
    let changed = false;
    for (const answer of answers) {
      changed = this.#addOne(answer) || changed;
    }
    return changed;
  }

  /** The answers ever given to an item for a path, oldest first. */
  answersFor(path: string, persona: string, item: string): readonly Answer[] {
    return this.#byPath.get(path)?.get(itemKey(persona, item)) ?? [];
  }

  #addOne(answer: Answer): boolean {
    const twin = this.#byId.get(answer.id);
    if (twin !== undefined) {
      // Only a log edited by hand has two different lines of one id; which one stays must not depend on who came first.
      if (twin === answer || content(twin) >= content(answer)) {
        return false;
      }
      const list = this.#listOf(twin);
      list.splice(list.indexOf(twin), 1);
    }
    this.#byId.set(answer.id, answer);
    insert(this.#listOf(answer), answer);
    return true;
  }

  #listOf(answer: Answer): Answer[] {
    const items = getOrAdd(this.#byPath, answer.path, () => new Map<string, Answer[]>());
    return getOrAdd(items, itemKey(answer.persona, answer.item), () => []);
  }
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

/** Comparing this decides between two answers of one id. */
function content(answer: Answer): string {
  return JSON.stringify(answer, [...ANSWER_FIELDS]);
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
