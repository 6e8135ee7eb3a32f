/**
 * The text of a new persona.
 * @param path the file the user was looking at: the first pattern covers files like it. Null: every file.
 */
export function personaTemplate(name: string, path: string | null): string {
  return `---
name: ${JSON.stringify(name)}
description: What this reviewer looks at, in one sentence.
patterns:
  - ${JSON.stringify(patternFor(path))}
---

# ${name}

What matters in these files, and why: a few lines for people who are new to them.

## Checklist

- [ ] A short question that a reviewer can answer by looking at the file <!-- id=first-question -->
- [ ] A question that may stay open <!-- id=second-question optional -->
`;
}

function patternFor(path: string | null): string {
  const name = path?.slice(path.lastIndexOf('/') + 1) ?? '';
  const dot = name.lastIndexOf('.');
  return dot > 0 && /^\.\w+$/.test(name.slice(dot)) ? `**/*${name.slice(dot)}` : '**';
}
