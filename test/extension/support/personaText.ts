export interface PersonaParts {
  readonly id?: string;
  readonly name?: string;
  /** Every file if left out. */
  readonly patterns?: readonly string[];
  /** The lines of its checklist after the box. */
  readonly items?: readonly string[];
}

/** A persona file. */
export function personaText({
  id,
  name = 'Reviewer',
  patterns = ['**'],
  items = ['Is it right? <!-- id=right -->'],
}: PersonaParts = {}): string {
  return [
    '---',
    ...(id === undefined ? [] : [`id: ${id}`]),
    `name: ${JSON.stringify(name)}`,
    'patterns:',
    ...patterns.map((pattern) => `  - ${JSON.stringify(pattern)}`),
    '---',
    '',
    '## Checklist',
    '',
    ...items.map((item) => `- [ ] ${item}`),
    '',
  ].join('\n');
}
