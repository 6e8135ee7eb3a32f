import type { Format, Pattern } from '../persona/persona.ts';
import { formsOf, segmentsOf } from './pattern.ts';
import { caselessTest, Engines, type SegmentTest, segmentTest } from './segmentTest.ts';

/** One place in the globs: what may come next, and which rules end here. Globs that begin alike share their nodes. */
export interface TreeNode {
  readonly id: number;
  /** By the name that leads there. */
  readonly names: Map<string, TreeNode>;
  /** By the part of the glob that leads there, with `/i` behind it where case does not matter. */
  readonly wildcards: Map<string, { readonly test: SegmentTest; readonly node: TreeNode }>;
  /** The place after a `**`, reached without a step; it keeps itself on every further one. */
  deep: TreeNode | null;
  readonly isDeep: boolean;
  /** The rules whose glob ends here, where `isDeep`: that every file below fulfils. */
  readonly ends: number[];
}

/** Globs as one tree, by their segments. */
export class PatternTree {
  readonly root: TreeNode;
  /** The extensions that last segments ask for, with their dots. */
  readonly extensions = new Set<string>();
  readonly #engines = new Engines();
  #size = 0;

  constructor() {
    this.root = this.#newNode(false);
  }

  /** @param format of the persona that has the pattern */
  add(pattern: Pattern, format: Format, rule: number): void {
    const { forms, isCaseInsensitive } = formsOf(pattern, format);
    for (const form of forms) {
      this.#addForm(segmentsOf(form), rule, isCaseInsensitive);
    }
  }

  #addForm(segments: readonly string[], rule: number, isCaseInsensitive: boolean): void {
    let node = this.root;
    for (const [i, text] of segments.entries()) {
      const isLast = i === segments.length - 1;
      node =
        text === '**'
          ? (node.deep ??= this.#newNode(true))
          : this.#next(node, text, isLast, isCaseInsensitive);
    }
    node.ends.push(rule);
  }

  #next(from: TreeNode, text: string, isLast: boolean, isCaseInsensitive: boolean): TreeNode {
    const key = isCaseInsensitive ? `${text}/i` : text;
    const test =
      from.wildcards.get(key)?.test ?? (isCaseInsensitive ? caselessTest : segmentTest)(text, this.#engines);
    if (isLast && test.extension !== null) {
      this.extensions.add(test.extension);
    }
    if (test.literal) {
      const node = from.names.get(text) ?? this.#newNode(false);
      from.names.set(text, node);
      return node;
    }
    const node = from.wildcards.get(key)?.node ?? this.#newNode(false);
    from.wildcards.set(key, { test, node });
    return node;
  }

  #newNode(isDeep: boolean): TreeNode {
    return { id: this.#size++, names: new Map(), wildcards: new Map(), deep: null, isDeep, ends: [] };
  }
}
