import type { PatternTree, TreeNode } from './patternTree.ts';
import { extensionOf, type SegmentTest } from './segmentTest.ts';

/** The longest path that is looked at, in UTF-16 code units: as long as common systems allow. */
export const maximumPath = 4_096;
/** The longest name in a path: no common file system has longer ones, and the engine's cost grows with them. */
export const maximumName = 255;
/** How many folders, tree nodes, rules and results may be remembered before all of it is forgotten. */
const maximumMemory = 200_000;

/**
 * Finds the rules of a tree that a path fulfils, remembering per folder which globs are still open and per kind of name
 * what came of it: files in one folder that no rule tells apart share one answer.
 */
export class PathMatcher<Result extends object> {
  readonly #tree: PatternTree;
  readonly #resolve: (rules: readonly number[]) => Result;
  readonly #start: FolderState<Result>;
  readonly #folders = new Map<string, FolderState<Result> | null>();
  readonly #states = new Map<string, FolderState<Result>>();
  readonly #results = new Map<string, Result>();
  #lastFolder = '';
  #lastState: FolderState<Result> | null = null;
  #memory = 0;

  /** @param resolve makes the result of the numbers of all fulfilled rules, ascending; it is asked once for each set. */
  constructor(tree: PatternTree, resolve: (rules: readonly number[]) => Result) {
    this.#tree = tree;
    this.#resolve = resolve;
    this.#start = this.#newState([tree.root]);
  }

  /** What `resolve` made for the path; null for one that is not a path below the folder, such as `/etc/x` and `../x`. */
  find(path: string): Result | null {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    const state = slash === -1 ? this.#start : this.#stateOf(path, slash);
    if (state === null || name === '' || name === '.' || name === '..' || name.length > maximumName) {
      return null;
    }
    const table = this.#tableOf(state, name);
    const named = table.names.size === 0 ? undefined : table.names.get(name);
    if (named !== undefined) {
      return (named.result ??= this.#resultOf([...named.rules, ...fulfilled(table, name)]));
    }
    let decision = table.decision;
    for (const { test } of table.tests) {
      decision = test.passes(name)
        ? (decision.yes ??= this.#newDecision())
        : (decision.no ??= this.#newDecision());
    }
    return (decision.result ??= this.#resultOf(fulfilled(table, name)));
  }

  /** Of the folder before the slash. Paths often come folder by folder, so the last one is kept at hand. */
  #stateOf(path: string, slash: number): FolderState<Result> | null {
    if (slash !== this.#lastFolder.length || !path.startsWith(this.#lastFolder)) {
      this.#lastFolder = path.slice(0, slash);
      this.#lastState = this.#enter(this.#lastFolder);
    }
    return this.#lastState;
  }

  /** The state in a folder as it is spelt, through its parents; null where it is not below the workspace folder. */
  #enter(folder: string): FolderState<Result> | null {
    const known = this.#folders.get(folder);
    if (known !== undefined) {
      return known;
    }
    if (folder.length > maximumPath) {
      return null;
    }
    const slash = folder.lastIndexOf('/');
    const name = folder.slice(slash + 1);
    const parent = slash === -1 ? this.#start : this.#enter(folder.slice(0, slash));
    let state: FolderState<Result> | null = null;
    if (parent !== null && folder !== '' && name !== '..' && name.length <= maximumName) {
      const isDrive = slash === -1 && /^[a-z]:$/i.test(name);
      state = isDrive ? null : name === '' || name === '.' ? parent : this.#step(parent, name);
    }
    this.#remember(1);
    this.#folders.set(folder, state);
    return state;
  }

  #step(from: FolderState<Result>, name: string): FolderState<Result> {
    const next: TreeNode[] = [];
    for (const node of from.nodes) {
      const named = node.names.get(name);
      if (named !== undefined && goesOn(named)) {
        next.push(named);
      }
      for (const { test, node: child } of node.wildcards.values()) {
        if (goesOn(child) && test.passes(name)) {
          next.push(child);
        }
      }
    }
    if (next.length === 0) {
      return (from.elsewhere ??= this.#newState(from.nodes.filter(({ isDeep }) => isDeep)));
    }
    return this.#newState([...from.nodes.filter(({ isDeep }) => isDeep), ...next]);
  }

  #newState(open: readonly TreeNode[]): FolderState<Result> {
    const nodes = reach(open);
    const key = nodes.map(({ id }) => id).join();
    const known = this.#states.get(key);
    if (known !== undefined) {
      return known;
    }
    const state: FolderState<Result> = { nodes, elsewhere: null, tables: new Map() };
    this.#remember(nodes.length);
    this.#states.set(key, state);
    return state;
  }

  #tableOf(state: FolderState<Result>, name: string): NameTable<Result> {
    const extension = extensionOf(name) ?? '';
    const known = state.tables.get(extension);
    if (known !== undefined) {
      return known;
    }
    const asked = this.#tree.extensions.has(extension) ? extension : '';
    const table = state.tables.get(asked) ?? this.#newTable(state.nodes, asked);
    state.tables.set(asked, table);
    return table;
  }

  #newTable(nodes: readonly TreeNode[], extension: string): NameTable<Result> {
    const certain: number[] = [];
    const tests: FileTest[] = [];
    const names = new Map<string, NamedFile<Result>>();
    for (const node of nodes) {
      if (node.isDeep) {
        certain.push(...node.ends);
      }
      for (const { test, node: child } of node.wildcards.values()) {
        if (child.ends.length === 0 || (test.extension !== null && test.extension !== extension)) {
          continue;
        }
        if (test.always) {
          certain.push(...child.ends);
        } else {
          tests.push({ test, rules: child.ends });
        }
      }
      for (const [name, { ends }] of node.names) {
        if (ends.length > 0 && (extensionOf(name) ?? '') === extension) {
          names.set(name, { rules: [...(names.get(name)?.rules ?? []), ...ends], result: null });
        }
      }
    }
    this.#remember(certain.length + tests.length + names.size);
    return { certain, tests, names, decision: this.#newDecision() };
  }

  #resultOf(rules: readonly number[]): Result {
    const ascending = [...new Set(rules)].sort((a, b) => a - b);
    const key = ascending.join();
    const result = this.#results.get(key) ?? this.#resolve(ascending);
    this.#remember(ascending.length + 1);
    this.#results.set(key, result);
    return result;
  }

  #newDecision(): Decision<Result> {
    this.#remember(1);
    return { yes: null, no: null, result: null };
  }

  #remember(references: number): void {
    this.#memory += references;
    if (this.#memory > maximumMemory) {
      this.#memory = 0;
      this.#folders.clear();
      this.#states.clear();
      this.#results.clear();
      this.#start.tables.clear();
    }
  }
}

/** What is open in a folder. */
interface FolderState<Result> {
  readonly nodes: readonly TreeNode[];
  /** What is open in a folder below whose name no glob asks for. */
  elsewhere: FolderState<Result> | null;
  /** By extension, an empty string for those that no glob asks for. */
  readonly tables: Map<string, NameTable<Result>>;
}

/** What is asked of a file's name, where its extension is known. */
interface NameTable<Result> {
  /** The rules that hold for every name. */
  readonly certain: readonly number[];
  readonly tests: readonly FileTest[];
  /** The names that a glob spells out. */
  readonly names: ReadonlyMap<string, NamedFile<Result>>;
  /** Where the outcomes of the tests, one after another, lead; grown as names ask. */
  readonly decision: Decision<Result>;
}

interface FileTest {
  readonly test: SegmentTest;
  readonly rules: readonly number[];
}

interface NamedFile<Result> {
  readonly rules: readonly number[];
  result: Result | null;
}

interface Decision<Result> {
  yes: Decision<Result> | null;
  no: Decision<Result> | null;
  result: Result | null;
}

/** With the nodes that a `**` reaches without a step, each once, in one order; without those that lead nowhere. */
function reach(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const reached = new Set<TreeNode>();
  for (const node of nodes) {
    if (goesOn(node)) {
      reached.add(node);
    }
    if (node.deep !== null) {
      reached.add(node.deep);
    }
  }
  return [...reached].sort((a, b) => a.id - b.id);
}

function goesOn(node: TreeNode): boolean {
  return node.isDeep || node.deep !== null || node.names.size > 0 || node.wildcards.size > 0;
}

function fulfilled<Result>(table: NameTable<Result>, name: string): readonly number[] {
  return [
    ...table.certain,
    ...table.tests.filter(({ test }) => test.passes(name)).flatMap(({ rules }) => rules),
  ];
}
