import { Language, Parser, type Tree } from 'web-tree-sitter';
import type { Lines } from '../../core/review/lines.ts';
import { editBetween } from './editBetween.ts';
import {
  allDeclared,
  innermost,
  isComment,
  linesOf,
  nameOf,
  namesakesAbove,
  numbered,
} from './goDeclarations.ts';
import { withoutBodies } from './withoutBodies.ts';

/** A function, a method or a type. */
export interface Declaration {
  /** `Serve`, `(*Server).Serve`, `Server`; with a number from the second of a name on, `init (2)`. */
  readonly name: string;
  /** With the comment right above it. */
  readonly lines: Lines;
}

/** What takes longer is no file that anybody reads: the editor does not wait for it. */
const LONGEST_MILLISECONDS = 1_000;

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
  /** What the tree is of. */
  #code = '';

  constructor(parser: Parser) {
    this.#parser = parser;
  }

  /**
   * The declaration that a line belongs to, the innermost of several.
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
   * Where declarations stand, by their names; none whose name several have: which of them it was may have changed.
   */
  declarationsNamed(text: string, names: ReadonlySet<string>): ReadonlyMap<string, Lines> {
    const lines = text.split('\n');
    const places = new Map<string, Lines>();
    const several = new Set<string>();
    for (const found of allDeclared(this.#read(text))) {
      const name = nameOf(found.named, text);
      if (names.has(name)) {
        if (places.has(name)) {
          several.add(name);
        }
        places.set(name, linesOf(found, lines));
      }
    }
    return new Map([...places].filter(([name]) => !several.has(name)));
  }

  dispose(): void {
    this.#tree?.delete();
    this.#tree = null;
  }

  #read(text: string): Tree | null {
    const code = withoutBodies(text);
    if (this.#tree !== null && code === this.#code) {
      return this.#tree;
    }
    this.#tree?.edit(editBetween(this.#code, code));
    const end = Date.now() + LONGEST_MILLISECONDS;
    const tree = this.#parser.parse(code, this.#tree, { progressCallback: () => Date.now() > end });
    if (tree === null) {
      // It would go on with this text at the next one.
      this.#parser.reset();
    }
    this.dispose();
    this.#tree = tree;
    this.#code = code;
    return tree;
  }
}
