/** What the braces of a glob stand for: how many globs, and how many characters those have together. */
export interface Expansion {
  readonly count: number;
  readonly length: number;
}

/**
 * Measures a brace expansion (`{a,b}{1..3}` makes six globs of two characters) without making it. Both numbers are at
 * least the true ones, and infinite where the truth cannot be told: for braces out of balance (or after a `$`, which
 * turns some of them off) with a sequence among them, and for a group in a group whose expansion may itself become a sequence (`{{1..,}9}`).
 *
 * The grammar is that of the `brace-expansion` package: a backslash escapes, brackets mean nothing, `{a}` is text.
 */
export function measureBraces(glob: string): Expansion {
  if (!glob.includes('{') || !glob.includes('}')) {
    return { count: 1, length: glob.length };
  }
  const groups = [newGroup()];
  let balanced = true;
  for (let i = 0; i < glob.length; i++) {
    const group = groups[groups.length - 1]!;
    const character = glob.charAt(i);
    if (character === '{') {
      group.nested = true;
      groups.push(newGroup());
    } else if (character === ',' && groups.length > 1) {
      group.done = either(group.done, group.member);
      group.member = one('');
    } else if (character !== '}') {
      const text = character === '\\' ? glob.slice(i, ++i + 1) : character;
      group.member = both(group.member, one(text));
      group.text += text;
    } else if (groups.length === 1) {
      balanced = false;
    } else {
      groups.pop();
      const outer = groups[groups.length - 1]!;
      outer.member = both(outer.member, expansionOf(group));
      outer.text += group.text;
    }
  }
  if (!balanced || groups.length > 1 || glob.includes('${')) {
    const count = glob.includes('..') ? Number.POSITIVE_INFINITY : 2 ** (glob.split(',').length - 1);
    return { count, length: count * glob.length };
  }
  const { member } = groups[0]!;
  return Number.isFinite(member.count) ? member : untold;
}

const untold: Expansion = { count: Number.POSITIVE_INFINITY, length: Number.POSITIVE_INFINITY };

/** What stands between two braces, as far as it has been read. */
interface Group {
  /** The members before the last comma; null before the first one. */
  done: Expansion | null;
  /** The member being read. */
  member: Expansion;
  /** Without the braces in it. */
  text: string;
  nested: boolean;
}

function newGroup(): Group {
  return { done: null, member: one(''), text: '', nested: false };
}

function one(text: string): Expansion {
  return { count: 1, length: text.length };
}

function either(a: Expansion | null, b: Expansion): Expansion {
  return a === null ? b : { count: a.count + b.count, length: a.length + b.length };
}

function both(a: Expansion, b: Expansion): Expansion {
  return { count: a.count * b.count, length: a.length * b.count + b.length * a.count };
}

const sequence = /^(?:(-?\d+)\.\.(-?\d+)|([a-zA-Z])\.\.([a-zA-Z]))(?:\.\.(-?\d+))?$/;

function expansionOf(group: Group): Expansion {
  if (group.done !== null) {
    return either(group.done, group.member);
  }
  const braced = both(group.member, one('{}'));
  if (group.nested) {
    return group.text.includes('.') ? untold : braced;
  }
  const [, from, to, first, last, step] = sequence.exec(group.text) ?? [];
  const start = from === undefined ? first?.charCodeAt(0) : Number(from);
  const end = to === undefined ? last?.charCodeAt(0) : Number(to);
  if (start === undefined || end === undefined) {
    return braced;
  }
  const count = Math.floor(Math.abs(end - start) / Math.max(1, Math.abs(Number(step ?? 1)))) + 1;
  return { count, length: count * group.text.length };
}
