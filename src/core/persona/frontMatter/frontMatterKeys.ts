/** The keys that name files; the first is ours, the others are those of other tools. */
export const patternKeys: ReadonlySet<string> = new Set([
  'patterns',
  'globs',
  'paths',
  'applyTo',
  'files',
  'file_patterns',
]);

const otherKeys: ReadonlySet<string> = new Set([
  'id',
  'title',
  'name',
  'description',
  'alwaysApply',
  'enabled',
  'derive',
]);

/** Whether a persona is made from the key; what is wrong with other keys is for the tools that read them. */
export function isPersonaKey(key: string): boolean {
  return patternKeys.has(key) || otherKeys.has(key);
}
