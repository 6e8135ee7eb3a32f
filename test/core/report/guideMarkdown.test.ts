import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideMarkdown } from '../../../src/core/report/guideMarkdown.ts';
import { parseText } from '../persona/parseText.ts';

const inWords = (message: string) => message;

function guideOf(...lines: readonly string[]): string {
  return guideMarkdown(parseText(lines.join('\n')), inWords);
}

/** What a guide shows below its head. */
function bodyOf(...lines: readonly string[]): string {
  const guide = guideOf('---', 'name: Ada', 'description: Looks.', 'patterns: "*.go"', '---', ...lines);
  const head = '# Ada\n\nLooks.\n\n## Files It Reviews\n\n- `*.go`\n\n';
  assert.ok(guide.startsWith(head), guide);
  return guide.slice(head.length);
}

test('A guide begins with what the persona is and which files it reviews', () => {
  assert.equal(
    guideOf(
      '---',
      'name: Database reviewer',
      'description: |',
      '  Looks at *everything*.',
      '',
      '  Even at <b>this</b>.',
      'alwaysApply: true',
      '---',
      '# Database Reviewer',
      'Slow queries are found.',
      '## File Patterns',
      '- `db/*.go` - queries',
      '- `!**/*_test.go`',
      '## Queries',
      '- [ ] Every query has a limit <!-- id=limit -->',
    ),
    `# Database reviewer

Looks at \\*everything\\*.

Even at \\<b\\>this\\</b\\>.

## Files It Reviews

- every file
- \`db/*.go\` – queries
- \`**/*_test.go\` – excluded

Slow queries are found.

## Queries

- ☐ Every query has a limit
`,
  );
});

test('A guide of a persona without patterns says so, and one of inferred patterns that they are', () => {
  assert.match(
    guideOf('# Ada', 'Writes letters.'),
    /^# Ada\n\n## Files It Reviews\n\nIt names no file patterns\.\n/,
  );
  const persona = parseText('---\nname: Ada\npatterns: "*.go"\n---\n');
  const patterns = persona.patterns.map((pattern) => ({ ...pattern, origin: 'inferred' as const }));
  assert.match(guideMarkdown({ ...persona, patterns }, inWords), /- `\*\.go` – inferred\n/);
});

test('Tasks are boxes, ticked or not, and say when they are optional', () => {
  assert.equal(
    bodyOf(
      '## Checks',
      '1. [ ] First',
      '   - [x] Below the *first* <!-- id=below optional -->',
      '2. [X] Second',
      '   with a second line',
    ),
    `## Checks

1. ☐ First
   - ☑ Below the *first* (optional)
2. ☑ Second with a second line
`,
  );
});

test('Emphasis, code, quotes, lists, tables and rules stay what they are', () => {
  const text = `## Kept *so*

A **bold** word, ~~struck~~, \`a | b\` and a line\\
break.

- tight
  - nested

> A quote
>
> - in two blocks

3. third

   with a second paragraph

4. fourth

| a | b |
| :-- | --: |
| \`x \\| y\` | z |

___

\`\`\`go
a := 1
\`\`\`
`;
  assert.equal(bodyOf(text), text);
});

test('Links lead to the web and to headings; of all others the address is shown', () => {
  assert.equal(
    bodyOf(
      '[web](https://example.com/a?b=1&c=2 "title") and https://example.com/b.',
      '[here](#checks), [quit](command:workbench.action.quit), [file](../other.md), [ref][x], <mailto:a@b.c>',
      '',
      '[x]: vscode://settings',
    ),
    '[web](<https://example.com/a?b=1&amp;c=2>) and [https\\:\\//example.com/b](<https://example.com/b>). ' +
      '[here](<#checks>), quit (command:workbench.action.quit), file (../other.md), ref (vscode\\:\\//settings), mailto:a\\@b.c\n',
  );
});

test('Pictures are their text and their address', () => {
  assert.equal(
    bodyOf('A ![picture](https://example.com/p.png).', '', '![](p.png)'),
    'A picture ([https\\:\\//example.com/p.png](<https://example.com/p.png>)).\n\n(p.png)\n',
  );
});

test('HTML is shown as it is written, and comments are not', () => {
  assert.equal(
    bodyOf(
      '<workflow>',
      '- step <b>one</b> <!-- hidden -->',
      '</workflow>',
      '',
      '<!-- hidden',
      'too --> seen',
      '',
      '<pre>',
      '```',
      '</pre>',
    ),
    `\\<workflow\\>

- step \\<b\\>one\\</b\\>

\\</workflow\\>

seen

\`\`\`\`html
<pre>
\`\`\`
</pre>
\`\`\`\`
`,
  );
});

test('A fence keeps its code in, whatever is in it, and is left uncoloured where its language may be drawn', () => {
  assert.equal(
    bodyOf(
      '~~~~ Go linenums',
      '```',
      'x',
      '````',
      '~~~~',
      '',
      '```mermaid',
      'graph TD',
      '```',
      '',
      '```sh',
      'never closed',
    ),
    '`````go\n```\nx\n````\n`````\n\n```\ngraph TD\n```\n\n```sh\nnever closed\n```\n',
  );
});

test('Of a very long persona the beginning is shown', () => {
  const guide = guideOf('# Ada', '', ...Array.from({ length: 100_000 }, () => 'A line of prose.'));
  assert.ok(guide.length < 300_000);
  assert.ok(guide.endsWith('\n\nThe rest is not shown here, for it is very long.\n'));
});
