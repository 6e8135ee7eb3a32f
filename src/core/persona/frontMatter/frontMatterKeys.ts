/** The keys that name files; the first is ours, the others are those of other tools. A dot stands before a nested key. */
export const patternKeys: ReadonlySet<string> = new Set([
  'patterns',
  'globs',
  'paths',
  'applyTo',
  'files',
  'file_patterns',
  'triggers.file_patterns',
  'metadata.triggers.file_patterns',
]);

const otherKeys: ReadonlySet<string> = new Set([
  'id',
  'title',
  'name',
  'description',
  'alwaysApply',
  'trigger',
  'enabled',
  'derive',
]);

/** Whether a persona is made from the key; what is wrong with other keys is for the tools that read them. */
export function isPersonaKey(key: string): boolean {
  return patternKeys.has(key) || otherKeys.has(key);
}

/** Whether keys that name files may be nested in this one. */
export function holdsPatternKeys(key: string): boolean {
  return [...patternKeys].some((patternKey) => patternKey.startsWith(`${key}.`));
}
