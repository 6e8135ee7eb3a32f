/**
 * At least as many alternatives as brace expansion makes of a glob (`{a,b}{1..3}` makes 6), counted without making
 * them. Infinity where that cannot be told: for braces out of balance with a sequence among them, and for a group in a
 * group whose expansion may itself become a sequence (`{{1..,}9}`).
 *
 * The grammar is that of the `brace-expansion` package: a backslash escapes, brackets mean nothing, `{a}` is text.
 */
export function countAlternatives(glob: string): number {
  if (!glob.includes('{') || !glob.includes('}')) {
    return 1;
  }
  const groups: Group[] = [{ product: 1, sum: 0, text: '', parts: 1, nested: false }];
  let commas = 0;
  let balanced = true;
  for (let i = 0; i < glob.length; i++) {
    const character = glob.charAt(i);
    const group = groups[groups.length - 1]!;
    if (character === '\\') {
      i++;
      group.text += '_';
    } else if (character === '{') {
      group.nested = true;
      groups.push({ product: 1, sum: 0, text: '', parts: 1, nested: false });
    } else if (character === ',') {
      commas++;
      group.sum += group.product;
      group.product = 1;
      group.parts++;
      group.text += character;
    } else if (character !== '}') {
      group.text += character;
    } else if (groups.length === 1) {
      balanced = false;
    } else {
      groups.pop();
      const outer = groups[groups.length - 1]!;
      outer.product *= alternativesOf(group);
      outer.text += group.text;
    }
  }
  if (!balanced || groups.length > 1) {
    return glob.includes('..') ? Number.POSITIVE_INFINITY : 2 ** commas;
  }
  return groups[0]!.product;
}

/** What stands between two braces, read so far. */
interface Group {
  /** Of the groups in the member being read. */
  product: number;
  /** Of the members already read. */
  sum: number;
  text: string;
  parts: number;
  nested: boolean;
}

const sequence = /^(?:(-?\d+)\.\.(-?\d+)|([a-zA-Z])\.\.([a-zA-Z]))(?:\.\.(-?\d+))?$/;

function alternativesOf(group: Group): number {
  if (group.parts > 1) {
    return group.sum + group.product;
  }
  if (group.nested) {
    return group.text.includes('.') ? Number.POSITIVE_INFINITY : group.product;
  }
  const [, from, to, first, last, step] = sequence.exec(group.text) ?? [];
  if (from !== undefined && to !== undefined) {
    return valuesOf(Number(from), Number(to), step);
  }
  if (first !== undefined && last !== undefined) {
    return valuesOf(first.charCodeAt(0), last.charCodeAt(0), step);
  }
  return 1;
}

function valuesOf(from: number, to: number, step: string | undefined): number {
  return Math.floor(Math.abs(to - from) / Math.max(1, Math.abs(Number(step ?? 1)))) + 1;
}
