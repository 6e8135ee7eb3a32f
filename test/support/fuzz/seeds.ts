import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);

function textsIn(folder: string): string[] {
  const url = new URL(`${folder}/`, root);
  return readdirSync(url)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, url), 'utf8'));
}

/** Each has something that is read in a way of its own. */
const odd: readonly string[] = [
  '---\nname: lax\ndescription: Use when: the store changes. <example>user: "look"</example>\nglobs: *.go, **/*.{ts,tsx}\nalwaysApply: false\n---\n# Lax\n\nRead on.\n',
  'name: no-opening\ndescription: Its first line is missing\nglobs: src/**/*.ts\n---\n\n# Body\n\n- [ ] One\n- [ ] Two\n',
  '---\nname: open\ndescription: Never closed\n\n# Body\n\nText.\n',
  '---\nname: blocks\ndescription: |\n  First line.\n  Second: line.\npaths:\n  - !vendor/**\n  - [a/*, b]\n  - {x,y}/*.go\ntools: [Read, Grep]\n---\n',
  '    ---\n    name: indented\n    globs: "*.sql"\n    ---\n\n    # All by four\n\n    - [ ] One\n',
  '\n\n---\nname: late\n---\n---\n\n## File Patterns\n\n| what | files |\n|---|---|\n| code | `internal/**/*.go`, `!**/*_gen.go` |\n\n- `cmd/` - commands\n- no pattern here\n',
  '# Labels\n\n**Before you merge:**\n\n- [ ] Tests pass <!-- id=tests-pass -->\n- [x] Docs <!-- optional -->\n\nAfterwards:\n1. [ ] Tag\n   - [ ] Push the tag\n\n> - [ ] Not mine\n',
  '# Boxes\n\n□ First\n☐ Second\n\n[ ] Third without a bullet\n\n<workflow>\n- [ ] Inside a tag\n</workflow>\n\n<!--\n- [ ] Hidden\n-->\n',
  '# Scopes\n\n## SQL <!-- files="migrations/*.sql,!old/**" -->\n\n- [ ] Rolls back\n\n## Go\n\n### Deep <!-- files=cmd/** -->\n\n- [ ] Ends <!-- id=ends size=3 -->\n- [ ] Ends <!-- id=ends -->\n',
  '# Code\n\n```go\nfunc a() {}\n```\n\n~~~\n````md\n- [ ] no\n````\n~~~\n\n```ts\nconst left = open;\n\n## After\n\n- [ ] Lost in the fence\n',
  '---\nname: rules\npaths: src\nglobs: **.go\nfiles: "/**/*.ts, **/*.(ts|tsx), [resource].ts, a\\\\b\\\\*.go"\n---\n\n## Code Standards\n\n- Always check errors\n- Never log secrets\n- Names are short\n\n## Expertise\n\n- Go\n- SQL\n',
  '# Prose\n\n## Security\n\n1. All input must be validated.\n2. No SQL from strings.\n\n| Anti-pattern | Instead |\n|---|---|\n| `panic` in handlers | return an error |\n| global state | pass it on |\n\n## Key Principles\n\n* Prefer clarity\n* Keep it *short*\n',
  'reviews:\n  path_instructions:\n    - path: "src/**/*.ts"\n      instructions: |\n        Always check errors.\n\n        - Never log secrets\n    - path: !x\n    - {path: a, instructions: [b]}\nchat: *off\n',
  '# Derived\n\n**Standards:**\n\n- Avoid in handlers:\n  - Never panic <!-- id=calm -->\n  - No `init()`\n- **Rows**\n  1. Close them\n\n| Metric | Target |\n|---|---|\n| p95 | < 200 ms |\n\n- [ ] Written\n\n## Pitfalls (critical)\n\n| Pitfall | Fix |\n|:--|--:|\n| `a \\| b` | *c* |\n- Deep nesting\n',
  '',
];

/** Texts of our own that fuzzing starts from. */
export const seeds: readonly string[] = [
  ...odd,
  ...textsIn('test/fixtures/personas'),
  ...textsIn('personas'),
];
