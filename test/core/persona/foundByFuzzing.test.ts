import { describe, it } from 'node:test';
import type { Format } from '../../../src/core/persona/persona.ts';
import { checkExplicit, checkFixes, checkParsing } from '../../support/fuzz/properties.ts';

/** Files that broke what must hold of every file, as small as they can be. */
const cases: readonly (readonly [what: string, text: string, format?: Format])[] = [
  ['a comment left open on the second line of an underlined heading', '->\n\u00A0<!--\n-'],
  ['what is no comment, its mark being escaped', '# \\<!--\n\n- [ ] a \\<!-- b'],
  ['lines of no key above the delimiter that closes late front matter', '\n---\n\tname:\n- \n\t|\n---'],
  ['lines of no key in front matter that is never opened', 'name: a\nglobs: b\n- \n\t|\n\ntext'],
  ['an indent below an indented title', '\t#\n\t\t- [ ] l'],
  ['a line of odd white space below a derived item', ':\n- Never\n\u00A0\n- |\n\u00A0'],
  ['a byte order mark behind the indent', '\t\uFEFF-\n\ti'],
  ['an item that its id makes too long', `- [ ] a <!-- id= --> ${'b '.repeat(485)}`],
  ['more blocks of front matter than one can hold', '---\nname: a\nglobs: *.go\n---\n'.repeat(400)],
  [
    'more derived items than a file may have beside its tasks',
    `- [ ] a\n\n${'## Standards\n\n- Never panic\n'.repeat(2_001)}`,
  ],
  ['late front matter that ends before a line of no key', '\n---\n\tname: e\n\t|\n\t---\n|'],
  ['a fence left open behind a bullet and a tab', '-\t```'],
  ['a fence left open in an item that another follows', '-\t```\n-'],
  ['a fence below a tab that is closed outside of its item', ' -\t```\n\tx\n```\n'],
  ['white space at the end of a fence left open', '```\n- '],
  ['a fence left open that holds the beginning of another', '```\n\n## t\n\n```\n```\n```o'],
  ['a fence that ends with its item, above others', '~~~\n~~~\n~~~\n~~~\n- ~~~\n```o\n```o\n```'],
  ['a bullet with a fence, which closes none', '```go\n\n# e\n- ```'],
  ['brackets in a block text that is indented by a tab', '\tname:\n\tdescription: |\n []'],
  ['a foreign key that stands there twice', 'globs: -\nglobs: ]', 'cline-rule'],
  ['a foreign key twice, without spaces', '---\npaths:*\npaths:]\n---', 'continue-rule'],
  ['an indented line of no key below a value with two lines', '---\n  name:d\n-\n  --\ns:\n---'],
  ['keys at different margins', '  description:\ns:\n,\nw\n---'],
  ['a list marker less indented than its key', '\tdescription:\n\tpatterns: i\n -'],
  ['a line of text at the margin of tabs', '\tname:\n\tdescription:r\n\tr\n---'],
  ['tabs before nested keys', '---\nmetadata:\n\ttriggers:\n\t\tfile_patterns: *.go\nname: x\n---\n'],
  ['a comment in a comment, twice', '- [ ] a <!--<!-- id=a --> b\n- [ ] a <!--<!-- id=a --> b'],
  ['a no-break space before the comment that is all there is of a value', '---\nfiles:\u00A0# a\n---'],
  ['a value that a no-break space parts from its comment', '---\nfiles: *a\u00A0# b\n---'],
  ['a delimiter that is indented more than what it closes', '    ---\n    name: a\n  - b\n    ---\nx'],
  ['a line separator in a line of no key', '---\nb\u2028c\nglobs: *.go\n---'],
  ['a fence that ends with its item, below its marker', '-\n  ```\nt\n```\n```b\n```\n```'],
  ['a fence at odds that is read as Markdown has it, above one left open', '````\n````d\n````\n```\n```d'],
  ['empty lines at the end of code that is closed outside of its item', '- ```\n\n\n```'],
  [
    'a fence among more problems than are listed, above one left open',
    `- [ ] a <!-- d= ${'x '.repeat(198)}-->\n\`\`\`go\n\`\`\`o\n\`\`\`\n\n# m\n\`\`\`\n# n\n\`\`\`o\n\`\`\`\n\`\`\`\``,
  ],
  ['hyphens as far in as the first key, and not as all', '    description:\n globs:\n    ---'],
  ['a bullet with a fence in a fence that ends before a heading', '```go\n- ```\n\n### a\n```go'],
  ['a bullet with a longer fence in a nested one', '```o\n- ````\n~~~\n~~~\n```\n```'],
  ['a list of globs of which one has an open brace', '---\npaths: - {\n- !', 'copilot-instructions'],
  ['a foreign key above a list without anything else', 'name:\nfiles:\n---\n- r.l,yr', 'cline-rule'],
  ['text as far in as a list item, below the line that closes its fence', '1.\n   ```\n```\n    - [ ] a'],
  ['a pattern without back-ticks, above a space and one', '# File pattern\n|||\n-|-\n{ `'],
  ['an item far below one that is derived', '# Rule\n- N log secre\n\t1. *\n\t   - i'],
  [
    'an empty value above a line of no key',
    '  name:\n  globs:"\n --\n\n---\nalwaysApply:\n---',
    'claude-agent',
  ],
  ['a pattern with a line break above an indented comment', 'patterns: [a\n\tname:\n\t#'],
  [
    'a labelled list that goes on below the line that closes a fence in it',
    ':\r- )\r  ```\r```\n- [ ] 0',
    'claude-rule',
  ],
  ['a foreign key that alone tells of front matter', '    globs: \n    name:\n    ---\n 1', 'claude-rule'],
  [
    'a key twice in blocks of front matter that have a line too many together',
    `---\ndescription: a\ndescription: b\n${'# c\n'.repeat(500)}---\n---\nglobs: "*.go"\n${'# c\n'.repeat(496)}---\n`,
  ],
  ['an id with a quote that is closed behind its comment', '- [ ] a <!-- id=" -->b" optional -->'],
  ['a pattern that stands in the one above too', '---\nfiles: a {\n\tsrc }\n\tsrc\n---'],
  ['a list in a list above a line of no key', '---\nname:\npaths:\n  - - \nb\n---'],
  ['text with a colon below a key without a value', '---\nb\n  name:\npaths:\n: c\n---'],
  [
    'a key twice below what it alone makes a comment',
    '---\nglobs: *.go\n\n# T\nglobs: *.go\n---',
    'cursor-rule',
  ],
  ['a fence that a no-break space parts from its language', '```\n````md\n````\n```\u00A0ts\n'],
  ['a comment left open above a list marker alone', '- [ ] a <!--\n  1.'],
  ['a list indented too far above a number and a no-break space', '- 1\n      - [ ] 33\n1.\u00A0Tag'],
  ['a comment left open beside a list indented too far', '[ ] b\n    - a\n    <!--\n\n</t>\n- [ ] c\n\n-->'],
  [
    'an id twice, below a list in its item',
    '- [ ] a\n  - b\n\n  <!-- id=c -->\n- [ ] d\n  - e\n\n  <!-- id=c -->',
  ],
  [
    'an id twice, in comments of several lines below their items',
    '- [ ] a\n\n  <!--\n    id="c\nc" -->\n- [ ] d\n  - e\n\n  <!-- optional\n    id="c\nc" -->\n- [ ] f <!-- id=g -->\n- [ ] h\n\n  <!--\n  id=g -->',
  ],
  [
    'an item with a comment left open behind a closed one',
    '# Rules\n\n- Never\nlog <!-- id=a -->\nb <!-- id=',
  ],
  [
    'a list indented too far above what is no delimiter by its indent',
    '---\nname:\u00A0lax\ndescription:\u00A0Use when\n      - !vendor/**\n    globs:\u00A0*.go\n    alwaysApply:\u00A0false\n    ---\n    #\u00A0Lax\n\nRead on.\n',
  ],
  [
    'front matter left open in an indented text, above a quote',
    '---\n    name: open\n    description: Never closed\n    \n    # Body\n    \n    Text.\n    ---\n> > \n    name: a\n',
  ],
  [
    'a table above a list that is derived, below one that nearly is',
    '# Derived\n\n**Standards:**\n\n- Avoid in handlers:\n  - Never panic <!-- id=calm -->\n  - No `init()`\n- [ ] Written\n\n## Pitfalls (critical)\n\n\n  1. Close them\n- **Rows**\n\n| p95 | < 200 ms |\n|---|---|\n| Metric | Target |\n| Pitfall | Fix |\n|:--|--:|\n| `a \\| b` | *c* |\n- Deep nesting',
  ],
  ['more fences at odds than are looked at', '```a\n```b\n~~~\nx\n'.repeat(80)],
];

describe('what fuzzing has found', () => {
  for (const [what, text, format = 'persona'] of cases) {
    it(`is mended: ${what}`, () => {
      checkParsing({ content: text, format });
      checkFixes(text, format);
      checkExplicit(text, format);
    });
  }
});
