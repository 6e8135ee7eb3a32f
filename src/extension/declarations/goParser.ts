import { Edit, Language, type Node, Parser, type Point, type Tree } from 'web-tree-sitter';
import type { Lines } from '../../core/review/lines.ts';

/** A function, a method or a type. */
export interface Declaration {
  /** `Serve`, `(*Server).Serve`, `Server`; with a number from the second of a name on, `init (2)`. */
  readonly name: string;
  /** With the comment right above it. */
  readonly lines: Lines;
}

/** An edit as VS Code tells of it: `rangeLength` UTF-16 units from `rangeOffset` on gave way to `text`. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  /** Before the edit, 0-based. */
  readonly range: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** What takes longer is no file that anybody reads: the editor does not wait for it. */
const LONGEST_MILLISECONDS = 1_000;

/** In UTF-16 units: it is kept with each answer, and shown. */
const LONGEST_NAME = 200;

/** How many levels below the whole file a declaration may be. */
const DEEPEST = 500;

/** Reads Go by tree-sitter's grammar; what does not compile, as well as it can be. */
export class GoParser {
  readonly #parser: Parser;

  private constructor(parser: Parser) {
    this.#parser = parser;
  }

  /**
   * @param runtime the bytes of `web-tree-sitter.wasm`
   * @param grammar the bytes of `tree-sitter-go.wasm`
   */
  static async load(runtime: Uint8Array, grammar: Uint8Array): Promise<GoParser> {
    // With the bytes it looks for no file, and yet for where that would be.
    await Parser.init({ wasmBinary: runtime, locateFile: (name: string) => name });
    const parser = new Parser();
    parser.setLanguage(await Language.load(grammar));
    return new GoParser(parser);
  }

  open(): GoText {
    return new GoText(this.#parser);
  }
}

/** What is known of one text: after an edit only what that touches is read again. */
export class GoText {
  readonly #parser: Parser;
  #tree: Tree | null = null;
  /** Of the text that the tree is of, in UTF-16 units. */
  #length = 0;

  constructor(parser: Parser) {
    this.#parser = parser;
  }

  /** Call it for every edit of the text, in their order. */
  edit({ rangeOffset, rangeLength, range: { start, end }, text }: TextChange): void {
    const added = text.split('\n');
    const lastLength = added.at(-1)?.length ?? 0;
    this.#length += text.length - rangeLength;
    this.#tree?.edit(
      new Edit({
        startIndex: rangeOffset,
        oldEndIndex: rangeOffset + rangeLength,
        newEndIndex: rangeOffset + text.length,
        startPosition: { row: start.line, column: start.character },
        oldEndPosition: { row: end.line, column: end.character },
        newEndPosition: {
          row: start.line + added.length - 1,
          column: added.length === 1 ? start.character + lastLength : lastLength,
        },
      }),
    );
  }

  /**
   * The declaration that a line belongs to, the innermost of several.
   * @param text the whole text, as the edits have left it
   * @param line 1-based
   */
  declarationAt(text: string, line: number): Declaration | null {
    const lines = text.split('\n');
    let row = line - 1;
    while (isComment(lines[row])) {
      row += 1; // What a comment is on comes below it.
    }
    const column = lines[row]?.search(/\S/) ?? 0;
    const tree = this.#read(text);
    const found = innermost(tree, { row, column: Math.max(column, 0) });
    if (tree === null || found === null) {
      return null;
    }
    const name = numbered(nameOf(found.named, text), namesakesAbove(tree, found, text) + 1);
    return { name, lines: linesOf(found, lines) };
  }

  /**
   * Where declarations stand, by their names.
   * @param text the whole text, as the edits have left it
   */
  declarationsNamed(text: string, names: ReadonlySet<string>): ReadonlyMap<string, Lines> {
    const lines = text.split('\n');
    const places = new Map<string, Lines>();
    const counts = new Map<string, number>();
    for (const found of allDeclared(this.#read(text))) {
      const shared = nameOf(found.named, text);
      const count = (counts.get(shared) ?? 0) + 1;
      counts.set(shared, count);
      const name = numbered(shared, count);
      if (names.has(name)) {
        places.set(name, linesOf(found, lines));
      }
    }
    return places;
  }

  dispose(): void {
    this.#tree?.delete();
    this.#tree = null;
  }

  #read(text: string): Tree | null {
    if (this.#length !== text.length) {
      this.dispose(); // An edit was not told.
    }
    const end = Date.now() + LONGEST_MILLISECONDS;
    const tree = this.#parser.parse(text, this.#tree, { progressCallback: () => Date.now() > end });
    if (tree === null) {
      // It would go on with this text at the next one.
      this.#parser.reset();
    }
    this.dispose();
    this.#tree = tree;
    this.#length = text.length;
    return tree;
  }
}

const NAMED = ['function_declaration', 'method_declaration', 'type_spec', 'type_alias'];

interface Found {
  /** All of it, with the word `type` where that is its own. */
  readonly node: Node;
  /** What has the name. */
  readonly named: Node;
}

function innermost(tree: Tree | null, place: Point): Found | null {
  const target = tree?.rootNode.descendantForPosition(place);
  if (!tree || !target) {
    return null;
  }
  const found: Found[] = [];
  // Down from the root: at each step up, tree-sitter would start there.
  let node: Node | null = tree.rootNode;
  for (let depth = 0; node !== null && depth < DEEPEST; depth += 1) {
    const next = declared(node);
    // A type whose word `type` is its own has been found with that.
    if (next !== null && next.named.id !== found.at(-1)?.named.id) {
      found.push(next);
    }
    node = node.childWithDescendant(target);
  }
  return found.at(-1) ?? null;
}

function allDeclared(tree: Tree | null): readonly Found[] {
  const nodes = tree?.rootNode.descendantsOfType(NAMED) ?? [];
  return nodes.flatMap((named) => {
    const above = named.parent;
    return declared(above?.type === 'type_declaration' ? above : named) ?? declared(named) ?? [];
  });
}

function declared(node: Node): Found | null {
  switch (node.type) {
    case 'function_declaration':
    case 'method_declaration':
    case 'type_spec':
    case 'type_alias':
      return { node, named: node };
    case 'type_declaration': {
      const named = node.namedChildren.find(({ type }) => type === 'type_spec' || type === 'type_alias');
      // `type ( … )` holds declarations, and is none.
      return named === undefined || node.child(1)?.type === '(' ? null : { node, named };
    }
    default:
      return null;
  }
}

/** With the comment right above it. */
function linesOf({ node }: Found, lines: readonly string[]): Lines {
  let first = node.startPosition.row;
  while (isComment(lines[first - 1])) {
    first -= 1;
  }
  return { first: first + 1, last: node.endPosition.row + 1 };
}

/** As any number of `init`, of types in functions, and of what is being written may be told apart. */
function numbered(name: string, count: number): string {
  return count === 1 ? name : `${name} (${count})`;
}

/** How many places are looked at that may declare a name: a text can have any number of them. */
const MOST_PLACES = 200;

/** What may stand before a declared name on its line. */
const beforeName = /^\s*(?:(?:func|type)\b.*)?$/;

/** How many declarations have the same name and stand above. Most names stand nowhere else as if declared: no other node is looked at. */
function namesakesAbove(tree: Tree, found: Found, text: string): number {
  const own = found.named.childForFieldName('name');
  const identifier = own === null ? '' : text.slice(own.startIndex, own.endIndex);
  if (own === null || identifier === '' || identifier.length > LONGEST_NAME) {
    return 0;
  }
  const name = nameOf(found.named, text);
  const above = text.slice(0, own.startIndex);
  let count = 0;
  let places = 0;
  for (
    let at = above.indexOf(identifier);
    at !== -1 && places < MOST_PLACES;
    at = above.indexOf(identifier, at + 1)
  ) {
    if (beforeName.test(above.slice(above.lastIndexOf('\n', at) + 1, at))) {
      places += 1;
      const named = tree.rootNode.descendantForIndex(at, at + identifier.length)?.parent;
      const isDeclared = named?.childForFieldName('name')?.startIndex === at && NAMED.includes(named.type);
      count += isDeclared && nameOf(named, text) === name ? 1 : 0;
    }
  }
  return count;
}

/** As `go doc` names it, without type parameters. */
function nameOf(named: Node, text: string): string {
  const textOf = (node: Node | null | undefined): string =>
    node ? text.slice(node.startIndex, Math.min(node.endIndex, node.startIndex + LONGEST_NAME)) : '';
  const name = textOf(named.childForFieldName('name'));
  const receiver = named.childForFieldName('receiver');
  if (receiver === null) {
    return name;
  }
  const type = textOf(receiver.descendantsOfType('type_identifier')[0]);
  return textOf(receiver).includes('*') ? `(*${type}).${name}` : `${type}.${name}`;
}

function isComment(line: string | undefined): boolean {
  return line?.trimStart().startsWith('//') ?? false;
}
