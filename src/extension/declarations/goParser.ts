import { Edit, Language, Parser, type Tree } from 'web-tree-sitter';
import type { Lines } from '../../core/review/lines.ts';
import {
  allDeclared,
  innermost,
  isComment,
  linesOf,
  nameOf,
  namesakesAbove,
  numbered,
} from './goDeclarations.ts';

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
   * Where declarations stand, by their names; none whose name several have: which of them it was may have changed.
   * @param text the whole text, as the edits have left it
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
