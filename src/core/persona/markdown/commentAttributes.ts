export interface CommentAttribute {
  readonly name: string;
  /** Without its quotes; null for a bare word. */
  readonly value: string | null;
}

export interface PlacedAttribute extends CommentAttribute {
  /** Where in the comment its value begins, behind a quote; where a bare word ends. */
  readonly start: number;
}

const known = new Set(['id', 'optional', 'required', 'files']);

/**
 * The attributes in a comment such as `<!-- id=errors-wrapped optional -->`; none for one written to people. It is one
 * of ours when its first word is an attribute that has a meaning, or any `name=value`.
 */
export function parseCommentAttributes(comment: string): readonly PlacedAttribute[] {
  const [opening = ''] = /^<!--+/.exec(comment) ?? [];
  const inner = comment.slice(opening.length).replace(/-*-->$/, '');
  const attributes: PlacedAttribute[] = [];
  for (const { 0: written, index, ...groups } of inner.matchAll(
    /([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S*)))?/g,
  )) {
    const { 1: name = '', 2: double, 3: single, 4: plain } = groups;
    const quoted = double ?? single;
    const value = quoted ?? plain ?? null;
    const end = opening.length + index + written.length - (quoted === undefined ? 0 : 1);
    attributes.push({ name, value, start: end - (value?.length ?? 0) });
  }
  const [first] = attributes;
  return first !== undefined && (first.value !== null || known.has(first.name)) ? attributes : [];
}
