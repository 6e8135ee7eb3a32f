export interface CommentAttribute {
  readonly name: string;
  /** Without its quotes; null for a bare word. */
  readonly value: string | null;
}

const known = new Set(['id', 'optional', 'required', 'files']);

/**
 * The attributes in a comment such as `<!-- id=errors-wrapped optional -->`; none for one written to people. It is one
 * of ours when its first word is an attribute that has a meaning, or any `name=value`.
 */
export function parseCommentAttributes(comment: string): readonly CommentAttribute[] {
  const inner = comment.replace(/^<!--+/, '').replace(/-*-->$/, '');
  const attributes: CommentAttribute[] = [];
  for (const [, name = '', double, single, plain] of inner.matchAll(
    /([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S*)))?/g,
  )) {
    attributes.push({ name, value: double ?? single ?? plain ?? null });
  }
  const [first] = attributes;
  return first !== undefined && (first.value !== null || known.has(first.name)) ? attributes : [];
}
