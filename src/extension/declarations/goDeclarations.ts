import type { Node, Point, Tree } from 'web-tree-sitter';
import type { Lines } from '../../core/review/lines.ts';

/** In UTF-16 units: it is kept with each answer, and shown. */
const LONGEST_NAME = 200;

/** How many levels below the whole file a declaration may be. */
const DEEPEST = 500;

const NAMED = ['function_declaration', 'method_declaration', 'type_spec', 'type_alias'];

/** A declaration in a tree. */
export interface Found {
  /** All of it, with the word `type` where that is its own. */
  readonly node: Node;
  /** What has the name. */
  readonly named: Node;
}

/** The declaration around a place, the innermost of several; null where there is none. */
export function innermost(tree: Tree | null, place: Point): Found | null {
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

/** In the order of the text. */
export function allDeclared(tree: Tree | null): readonly Found[] {
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
export function linesOf({ node }: Found, lines: readonly string[]): Lines {
  let first = node.startPosition.row;
  while (isComment(lines[first - 1])) {
    first -= 1;
  }
  return { first: first + 1, last: node.endPosition.row + 1 };
}

/** As any number of `init`, of types in functions, and of what is being written may be told apart. */
export function numbered(name: string, count: number): string {
  return count === 1 ? name : `${name} (${count})`;
}

/** How many places are looked at that may declare a name: a text can have any number of them. */
const MOST_PLACES = 200;

/** What may stand before a declared name on its line. */
const beforeName = /^\s*(?:(?:func|type)\b.*)?$/;

/** How many declarations have the same name and stand above. Most names stand nowhere else as if declared: no other node is looked at. */
export function namesakesAbove(tree: Tree, found: Found, text: string): number {
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
export function nameOf(named: Node, text: string): string {
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

export function isComment(line: string | undefined): boolean {
  return line?.trimStart().startsWith('//') ?? false;
}
