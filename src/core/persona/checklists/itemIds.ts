import { sha256Hex } from '../../hash.ts';
import type { Problem, Range } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';
import { slug } from '../slug.ts';

export interface ItemToIdentify {
  /** The valid id written on the item, if any. */
  readonly writtenId: string | null;
  /** The headings (the document's title left out) and the labels above it. */
  readonly section: readonly string[];
  readonly text: string;
  readonly range: Range;
}

/**
 * Gives every item of a file an id of its own: the written one, else one made from its section and its text, so that
 * moving an item or editing another never changes it. Written ids come first, wherever they stand: a made one gives
 * way to them. What is word for word the same in one section is told apart by its order, `-2`, `-3`.
 * @param others ids that the file's other items have
 * @returns the ids in the order of the items
 */
export function identifyItems(
  items: readonly ItemToIdentify[],
  others: Iterable<string> = [],
): { ids: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const taken = new Set(others);
  const written = items.map((item) => {
    const id = item.writtenId;
    if (id === null || !taken.has(id)) {
      if (id !== null) {
        taken.add(id);
      }
      return id;
    }
    const message = `The id ${id} is already on another item; this one gets a made id. Choose another id.`;
    problems.push(createProblem('item.duplicate-id', 'error', message, item.range));
    return null;
  });
  const counts = new Map<string, number>();
  const ids = items.map((item, index) => {
    const id = written[index] ?? null;
    if (id !== null) {
      return id;
    }
    const key = [...item.section, item.text].join('\0');
    if (counts.has(key)) {
      const message =
        'This item stands in its section before. Reword one, or give both an id: <!-- id=… -->.';
      problems.push(createProblem('item.duplicate', 'information', message, item.range));
    }
    const base = `${slug(item.text, 40) || 'item'}-${sha256Hex(key).slice(0, 8)}`;
    let count = counts.get(key) ?? 0;
    let made: string;
    do {
      count++;
      made = count === 1 ? base : `${base}-${count}`;
    } while (taken.has(made));
    counts.set(key, count);
    taken.add(made);
    return made;
  });
  return { ids, problems };
}
