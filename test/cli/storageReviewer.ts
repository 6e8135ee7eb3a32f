/** A persona with one of everything. */
export const storageReviewer = `---
name: Storage Reviewer
description: Looks at storage code.
patterns: ["internal/storage/**/*.go", "!**/*_gen.go"]
---

# Storage

## File Patterns

- \`migrations/*.sql\` - schema changes

## Checks <!-- files="migrations/*.sql,!migrations/old/**" -->

- [ ] Rolls back <!-- id=rolls-back -->
- [ ] Named well <!-- id=named-well optional size=3 -->

## Why

Because.

### Deeper

\`\`\`go
x := 1
y := 2
\`\`\`
`;

/** What the command line's contract makes of it, as `p.md`. */
export const storageReviewerJson = {
  file: 'p.md',
  id: 'storage-reviewer',
  name: 'Storage Reviewer',
  description: 'Looks at storage code.',
  format: 'persona',
  origin: 'workspace',
  alwaysApplies: false,
  patterns: [
    { glob: 'internal/storage/**/*.go', negated: false, origin: 'frontMatter', line: 4, note: '' },
    { glob: '**/*_gen.go', negated: true, origin: 'frontMatter', line: 4, note: '' },
    { glob: 'migrations/*.sql', negated: false, origin: 'body', line: 11, note: 'schema changes' },
  ],
  checklists: [
    {
      title: 'Checks',
      headingPath: ['Storage', 'Checks'],
      kind: 'task',
      files: ['migrations/*.sql', '!migrations/old/**'],
      line: 13,
      items: [
        { id: 'rolls-back', text: 'Rolls back', required: true, line: 15 },
        { id: 'named-well', text: 'Named well', required: false, line: 16 },
      ],
    },
  ],
  guidance: [
    {
      title: 'Storage',
      level: 1,
      line: 7,
      children: [
        {
          title: 'Why',
          level: 2,
          line: 18,
          children: [{ title: 'Deeper', level: 3, line: 22, children: [] }],
        },
      ],
    },
  ],
  examples: [{ title: 'Deeper', language: 'go', line: 24, lines: 2 }],
  problems: [
    {
      code: 'comment.unknown-attribute',
      severity: 'warning',
      message:
        '"size=3" has no meaning here. These have one in a comment on an item: id=…, optional, required and reason=optional.',
      line: 16,
      column: 18,
    },
  ],
} as const;
