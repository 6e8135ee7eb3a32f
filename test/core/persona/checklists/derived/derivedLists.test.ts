import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseText } from '../../parseText.ts';

const nouns = '- Goroutines and channels\n- Connection pooling\n- Schemas\n';
const oneDemand = '- Never share a map\n- Goroutines and channels\n- Connection pooling\n';
const half = '- Never share a map\n- Use a pool\n- Goroutines and channels\n- Schemas\n';
const imperatives = '- Use a pool\n- Keep functions short\n- Return early\n';
const demands = '- Never share a map\n- No global state\n- Only small interfaces\n';
const specialist = '# Go\n\nYou are a Go expert.\n\n';
const generalist = '# Web developer\n\nYou are a web developer.\n\n';
const reviewer = '# Go\n\nYou are there to review Go.\n\n';
const auditor = 'You are a code reviewer.\n\n';
const outsider = '# Planner\n\nYou are a campaign planner.\n\n';

/** How many items are derived. */
function count(markdown: string): number {
  return parseText(markdown)
    .checklists.filter(({ kind }) => kind === 'derived')
    .reduce((sum, { items }) => sum + items.length, 0);
}

/** Title and texts of each derived checklist. */
function lists(markdown: string): [string, string[]][] {
  return parseText(markdown)
    .checklists.filter(({ kind }) => kind === 'derived')
    .map(({ title, items }) => [title, items.map(({ text }) => text)]);
}

describe('a list is derived', () => {
  it('under a heading of demands, however its items are worded', () => {
    assert.equal(count(`## Standards\n${nouns}`), 3);
    assert.equal(count(`## Invoices\n${nouns}`), 0);
  });

  it('right below a title of demands, where one of it is worded so and it is for all who write code', () => {
    assert.equal(count(`# Naming conventions\n${oneDemand}`), 3);
    assert.equal(count(`# Naming\n${oneDemand}`), 0);
    assert.equal(count(`# Naming conventions\n${nouns}`), 0);
    assert.equal(count(`# Naming conventions\n## Invoices\n${oneDemand}`), 0);
    assert.equal(count(`# Naming conventions\nYou are an expert.\n\n${oneDemand}`), 0);
  });

  it('never under a heading of conduct', () => {
    assert.equal(count(`## Responsibilities\n${demands}`), 0);
    assert.equal(count(`## Workflow\n### Security\n${demands}`), 0);
  });

  it('under a part of an agent’s duties that tells him how code has to be', () => {
    const duties = '## Your responsibilities\n### Queries\n';
    assert.equal(count(`${specialist}${duties}${half}`), 0);
    assert.equal(count(`${specialist}${duties}${demands}`), 3);
    assert.equal(count(`${specialist}${duties}${imperatives}`), 0);
    assert.equal(count(`${specialist}## Your workflow\n### Queries\n${demands}`), 0);
    assert.equal(count(`${duties}${demands}`), 0);
    assert.equal(count(`${specialist}## Your responsibilities\n### Package structure\n${demands}`), 3);
  });

  it('under a part of a reviewer’s process, which says what he looks through code for', () => {
    const process = '## Review process\n### Queries\n';
    assert.equal(count(`${auditor}${process}${demands}`), 3);
    assert.equal(count(`${reviewer}${process}${oneDemand}\n### Pages\n${demands}`), 6);
    assert.equal(count(`${auditor}${process}${imperatives}`), 0);
    assert.equal(count(`${auditor}## Review process\n${demands}`), 0);
    assert.equal(count(`${specialist}${process}${demands}`), 0);
    assert.equal(
      count(`${auditor}## Checklist of a review\n### Queries\n${demands}\n### Pages\n${nouns}`),
      6,
    );
  });

  it('with the other parts of the duties, or the other topics of an agent for certain files', () => {
    const topics = `## Queries\n${demands}\n## Logging\n${nouns}`;
    assert.equal(count(`${specialist}${topics}`), 6);
    assert.equal(count(`${specialist}## Queries\n${oneDemand}\n## Logging\n${nouns}`), 0);
    assert.equal(count(`${specialist}## Pages\n${demands}\n## Logging\n${nouns}`), 3);
    assert.equal(count(`${generalist}${topics}`), 3);
    const parts = (first: string): string =>
      `${specialist}## Your responsibilities\n### Queries\n${first}\n### Pages\n- Rows by page\n`;
    assert.equal(count(parts(demands)), 4);
    assert.equal(count(parts(nouns)), 0);
  });

  it('by its wording where no heading tells', () => {
    assert.equal(count(`## Invoices\n${imperatives}`), 3);
    assert.equal(count(`## Invoices\n${oneDemand}`), 0);
    assert.equal(count(imperatives), 3);
    assert.equal(count(nouns), 0);
  });

  it('by more of its wording where the file speaks to an agent, by less under a topic', () => {
    assert.equal(count(`## Invoices\n${half}`), 4);
    assert.equal(count(`${specialist}## Invoices\n${half}`), 0);
    assert.equal(count(`${specialist}## Invoices\n${imperatives}`), 3);
    assert.equal(count(`## Security\n${oneDemand}`), 3);
    assert.equal(count(`## Security\n${nouns}`), 0);
    assert.equal(count(`${specialist}## Security\n${half}`), 4);
    assert.equal(count(`${specialist}## Security\n${oneDemand}`), 0);
  });

  it('only under a heading of demands or a topic where the agent is there for no files in particular', () => {
    assert.equal(count(`${generalist}## Invoices\n${demands}`), 0);
    assert.equal(count(`${generalist}## Standards\n${nouns}`), 3);
    assert.equal(count(`${generalist}## Security\n${demands}`), 3);
    assert.equal(count(`${generalist}## Security\n- Never share a map\n${imperatives}`), 4);
    assert.equal(count(`${generalist}## Security\n${half}`), 0);
    assert.equal(count(`${generalist}## Security\n${imperatives}`), 0);
    assert.equal(count(`${generalist}## Security\n### Invoices\n${demands}`), 0);
  });

  it('by its wording where the agent reviews code, but no files in particular', () => {
    assert.equal(count(`${auditor}## Invoices\n${demands}`), 3);
    assert.equal(count(`${auditor}## Invoices\n${half}`), 0);
    assert.equal(count(`${auditor}## Invoices\n### Totals\n${demands}`), 0);
    assert.equal(count(`${auditor}${demands}`), 0);
    assert.equal(count(`${auditor}## Security\n${half}`), 4);
    assert.equal(count(`${auditor}## Security\n${oneDemand}`), 0);
    assert.equal(count(`${auditor}## Security\n${imperatives}`), 0);
    assert.equal(count(`${auditor}## Constraints\n${demands}`), 0);
    assert.equal(
      count(`---\nname: security-auditor\ndescription: Finds leaks\n---\n## Invoices\n${demands}`),
      3,
    );
    assert.equal(
      count(`---\nname: security-engineer\ndescription: Finds leaks\n---\n## Invoices\n${demands}`),
      0,
    );
  });

  it('of questions about code under any heading, but not where they are put to somebody', () => {
    const questions =
      '- Are totals rounded once?\n- Does a refund keep its currency?\n- Any tax forgotten?\n';
    assert.equal(count(`${generalist}## Workflow\n### Step 3: Read the handlers\n${questions}`), 3);
    assert.equal(count(`${generalist}## Expertise\n${questions}- Invoices\n`), 4);
    assert.equal(count(`## Workflow\n${questions}${nouns}`), 0);
    assert.equal(count(`## Workflow\n### Clarify with the client\n${questions}`), 0);
    assert.equal(count(`## Workflow\n### Before coding\n${questions}`), 0);
    assert.equal(count(`## Workflow\n### Before writing a handler\n${questions}`), 0);
  });

  it('from an agent that reviews files as from rules', () => {
    assert.equal(count(`${reviewer}## Invoices\n${half}`), 4);
    assert.equal(count(`# Go\n\nYou are there to write Go.\n\n## Invoices\n${half}`), 0);
  });

  it('from rules as from rules, even where they say who their reader is', () => {
    assert.equal(count(`---\nglobs: "*.go"\n---\n${specialist}## Invoices\n${half}`), 4);
  });

  it('of no agent whose business is another', () => {
    assert.equal(count(`${outsider}## Standards\n${demands}`), 0);
    assert.equal(count(`${outsider}| Rule |\n|-|\n| Be brief |`), 0);
    assert.equal(count(`---\nname: planner\ndescription: Plans\n---\n## Standards\n${demands}`), 0);
    assert.equal(
      count(`---\nname: planner\ndescription: Plans\napplyTo: "*.go"\n---\n## Standards\n${demands}`),
      3,
    );
    assert.equal(
      count(`---\nname: planner\ndescription: Plans in Salesforce\n---\n## Standards\n${demands}`),
      3,
    );
    assert.equal(count(`---\nname: planner\ndescription: Plans security\n---\n## Standards\n${demands}`), 3);
    assert.equal(count(`# Планы\n\nТы редактор.\n\n## Standards\n${demands}`), 0);
    assert.equal(count(`---\nname: planner\ndescription: Проверяет код\n---\n## Standards\n${demands}`), 3);
    assert.equal(count(`---\nname: planner\ndescription: Plans tests\n---\n## Standards\n${demands}`), 3);
    assert.equal(count(`---\nname: planner\ndescription: Plans profiling\n---\n## Standards\n${demands}`), 3);
  });

  it('of what limits code, and not the agent', () => {
    assert.equal(count(`## Constraints\n${demands}`), 3);
    assert.equal(count(`${specialist}## Constraints\n${demands}`), 3);
    assert.equal(count(`${specialist}## Constraints\n${demands}- Review the diff`), 0);
    assert.equal(count(`${specialist}## Constraints\n${demands}- Note: go is fast`), 3);
    assert.equal(count(`${generalist}## Constraints\n${demands}`), 3);
    assert.equal(count(`${generalist}## Constraints\n${demands}- Never guess a cause`), 0);
    assert.equal(count(`${generalist}## Constraints\n${demands}- Note: go is fast`), 0);
    assert.equal(count(`${reviewer}## Rules\n${demands}`), 0);
    assert.equal(count(`${reviewer}## Naming rules\n${demands}`), 3);
    assert.equal(count(`${reviewer}## Naming rules\n${demands}- Never guess a cause`), 0);
    assert.equal(count(`${reviewer}## Naming checklist\n${demands}- Never guess a cause`), 4);
    assert.equal(count(`${specialist}## Naming rules\n${demands}- Never guess a cause`), 4);
    assert.equal(count(`${reviewer}## Checklist\n### Guardrails\n${demands}`), 3);
    assert.equal(count(`${reviewer}## Checklist\n### Guardrails\n${imperatives}`), 0);
  });

  it('among rules only where one of it demands or commands', () => {
    assert.equal(count(`## Rules of the store\n\nTables:\n${nouns}`), 0);
    assert.equal(count(`## Rules of the store\n\nTables:\n${oneDemand}`), 3);
    assert.equal(count(`${specialist}## Rules of the store\n\nTables:\n${nouns}`), 3);
  });

  it('under a severity, whatever stands around it', () => {
    assert.equal(count(`${generalist}## Workflow\n### Queries (critical)\n${nouns}`), 3);
  });

  it('by half of its wording where the file of an agent has no headings', () => {
    assert.equal(count(`${specialist}${half}`), 4);
    assert.equal(count(`${specialist}${oneDemand}`), 0);
    assert.equal(count(`${generalist}${half}`), 0);
    assert.equal(count(`${generalist}${demands}- Use a pool`), 4);
  });

  it('only where no more than half of it is work or nothing', () => {
    const work = '- Review the diff\n- Summarise what you found\n';
    assert.equal(count(`## Rules\n${work}- Short names`), 0);
    assert.equal(count(`## Rules\n${work}- Short names\n- Small files`), 4);
  });

  it('with what is done, where that is not most of it', () => {
    const done = '- Uses a pool\n- Keeps rows in order\n';
    assert.equal(count(`## Naming rules\n${done}${demands}`), 5);
    assert.equal(count(`## Naming rules\n${done}- Never panic`), 0);
  });

  it('below the knowledge of an agent only where it is demanded, and not right under its heading', () => {
    const go = `${specialist}## Expertise\n### Go\n`;
    assert.equal(count(`${specialist}## Expertise\n${demands}`), 0);
    assert.equal(count(`${go}Concurrency:\n${oneDemand}`), 3);
    assert.equal(count(`${go}Concurrency:\n${imperatives}`), 0);
    assert.equal(count(`${go}Idioms:\n${imperatives}`), 3);
    assert.equal(count(`${go}Idioms:\n${nouns}`), 0);
    assert.equal(count(`${reviewer}## Expertise\n### Go\n${oneDemand}`), 3);
    assert.equal(count(`${reviewer}## Expertise\n${oneDemand}`), 0);
  });

  it('below the knowledge in rules where most of it is worded', () => {
    assert.equal(count(`## Deeper dive\n${imperatives}`), 3);
    assert.equal(count(`## Deeper dive\n${half}`), 0);
  });

  it('below the knowledge of an agent for no files in particular only where it is demanded under a topic', () => {
    const defects = '- Missing timeouts\n- Inefficient queries\n- Schemas\n- Goroutines and channels\n';
    assert.equal(count(`${generalist}## Focus areas\n\nPerformance:\n${defects}`), 4);
    assert.equal(count(`${generalist}## Focus areas\n\nPerformance:\n${oneDemand}`), 0);
    assert.equal(count(`${generalist}## Focus areas\n\nInvoices:\n${demands}`), 0);
    assert.equal(count(`${specialist}## Review & analysis\n\nCorrectness:\n${defects}`), 4);
    assert.equal(count(`${specialist}## Review & analysis\n\nCorrectness:\n${oneDemand}`), 0);
  });

  it('below a condition, which demands nothing itself', () => {
    const updates = '- An option is new\n  - Add it to the guide\n  - Include its default\n';
    assert.deepEqual(lists(`Update the guide when:\n\n${updates}- An option is gone`), [
      ['An option is new', ['Add it to the guide', 'Include its default']],
    ]);
    assert.equal(count(`Update the guide when:\n\n${demands}`), 0);
  });

  it('in rules also far below conduct, where most of it is worded', () => {
    const inWorkflow = '## Workflow\n### Configuration\nSecrets:\n';
    assert.equal(count(`${inWorkflow}${imperatives}`), 3);
    assert.equal(count(`${inWorkflow}${half}`), 0);
    assert.equal(count(`${specialist}${inWorkflow}${imperatives}`), 0);
  });

  it('with doubt where demands stand inside conduct', () => {
    assert.equal(count(`## Workflow\n\nVerify:\n${oneDemand}`), 3);
    assert.equal(count(`## Workflow\n\nVerify:\n${nouns}`), 0);
    assert.equal(count(`## Workflow\n### Standards\n${imperatives}`), 3);
    assert.equal(count(`## Workflow\n### Standards\n${nouns}`), 0);
    assert.equal(count(`${specialist}## Responsibilities\n### Code standards\n${oneDemand}`), 3);
    assert.equal(count('## Workflow\n\nVerification checklist:\n- Linter passes\n- Names documented\n'), 2);
  });

  it('from things to look up only where nearly all is worded', () => {
    assert.equal(count(`## Files\n${imperatives}`), 3);
    assert.equal(count(`## Files\n- Use a pool\n- Return early\n- Schemas\n`), 0);
    assert.equal(count(`## Invoices\n- Use a pool\n- Return early\n- Schemas\n`), 3);
    assert.equal(count(`## Files\n${oneDemand}`), 0);
    assert.equal(count(`${specialist}## Standards\n### Files\n${nouns}`), 3);
  });

  it('together with lists of the same label', () => {
    const go = `## Go\n\nConcurrency:\n${demands}`;
    const rust = `## Rust\n\nConcurrency:\n${nouns}`;
    assert.equal(count(`${specialist}${go}\n${rust}`), 6);
    assert.equal(count(`${specialist}${rust}`), 0);
  });

  it('by the last sentence of a label', () => {
    assert.equal(count(`## Invoices\n\nRun the linter first. Standards:\n${nouns}`), 3);
  });

  it('under a heading that is the first of many, and not the title of the file', () => {
    assert.equal(count(`# Responsibilities\n${demands}\n# Standards\n${nouns}`), 3);
    assert.equal(count(`# Responsibilities\n${demands}\n## Standards\n${nouns}`), 6);
    assert.equal(count(`## Invoices\n\ntext\n\n# Responsibilities\n${demands}`), 0);
  });

  it('with what something is there for only under a heading of demands', () => {
    const labels = '- `name`: what it is\n- `owner`: who pays\n- Never `latest`\n';
    assert.equal(count(`## Labels required\n${labels}`), 3);
    assert.equal(count(`## Security\n${labels}`), 0);
    assert.equal(count(`## Standards\n### Packages\n${labels}`), 0);
  });

  it('by a label, and by a bold line above several labels', () => {
    assert.equal(count(`## Invoices\n\n**Standards**\n\n${nouns}`), 3);
    assert.equal(count(`**Standards**:\n\n*Reads:*\n${oneDemand}\n*Writes:*\n${oneDemand}`), 6);
    assert.equal(count(`**Responsibilities**:\n\n*Reads:*\n${demands}`), 0);
  });

  it('without what asks nothing of code', () => {
    assert.deepEqual(
      lists(
        '## Rules\n- Short names\n- [Guide](https://example.org)\n- docs/a.md\n- Small files\n- Pure core',
      ),
      [['Rules', ['Short names', 'Small files', 'Pure core']]],
    );
    assert.deepEqual(lists('## Rules\n- Short names\n- [Guide](https://example.org)\n- docs/a.md'), []);
  });

  it('without a line that is to be filled in', () => {
    assert.equal(count('## Standards\n- Short names\n- **Packages** -\n- Files:'), 1);
  });

  it('not from pairs of examples', () => {
    assert.equal(count('## Standards\n- Good: `a`\n- Bad: `b`'), 0);
  });

  it('never anywhere below an aside', () => {
    assert.equal(count(`## What the linter already catches\n### Standards\n${demands}`), 0);
    assert.equal(count(`## Agent memory\n\nGuidelines:\n${demands}`), 0);
    assert.equal(count(`## Agent memory\n- Is it short?\n- Is it new?\n`), 0);
    assert.equal(count('## Severity levels\n| Anti-pattern | Fix |\n|-|-|\n| Globals | none |'), 0);
  });

  it('not from a scale of how bad things are', () => {
    const scale = '- **High**: missing locks\n- **Medium**: unclear names\n';
    assert.equal(count(`## Standards\n${scale}- **Low**: typos`), 0);
    assert.equal(count(`## Standards\n${scale}- **High**: never log a card number`), 3);
    assert.equal(count(`## Standards\n${scale}- Never log a card number`), 3);
  });

  it('not beside tasks, which say what the checks are', () => {
    assert.equal(count('## Standards\n- [ ] Short names\n- Small files'), 0);
    assert.equal(count('## Standards\n- [ ] Short names\n\ntext\n\n* Small files'), 1);
    assert.equal(count('## Standards\n- [ ] Short names\n  - Never more than two words'), 0);
  });

  it('without an item that has tasks below it: it is their label, and part of their ids', () => {
    assert.equal(count('## Standards\n- Migrations\n  - [ ] Lock nothing\n- Short names'), 1);
  });

  it('from ordered lists as from bullets', () => {
    assert.equal(count('## Standards\n1. Short names\n2) Small files'), 2);
  });
});

describe('a nested list', () => {
  it('is called by the item that it stands in, where that asks nothing', () => {
    assert.deepEqual(
      lists('## Standards\n1. **Reads**\n   - Set a limit\n2. **Writes**\n   - Use a transaction'),
      [
        ['Reads', ['Set a limit']],
        ['Writes', ['Use a transaction']],
      ],
    );
  });

  it('is called by an item that is bold as a whole, though it be worded as a command', () => {
    assert.deepEqual(
      lists('## Standards\n1. **Limit the reads**\n   - Pages of a hundred\n2. **Limit writes**'),
      [
        ['Standards', ['Limit writes']],
        ['Limit the reads', ['Pages of a hundred']],
      ],
    );
  });

  it('belongs to the list around it where it stands in a check that introduces it', () => {
    assert.deepEqual(lists('## Standards\n- In handlers, avoid:\n  - Never panic\n  - No global state'), [
      ['Standards', ['In handlers, avoid:', 'Never panic', 'No global state']],
    ]);
  });

  it('only explains a check otherwise, unless it demands', () => {
    assert.deepEqual(lists('## Standards\n- Avoid globals\n  - Tests get simple\n- Wrap errors'), [
      ['Standards', ['Avoid globals', 'Wrap errors']],
    ]);
    assert.deepEqual(lists('## Standards\n- Avoid globals\n  - Never in a package\n'), [
      ['Standards', ['Avoid globals', 'Never in a package']],
    ]);
    const reads = '- Prefer one query\n  - Never query in a loop\n  - Use a join\n';
    assert.deepEqual(lists(`## Standards\n${reads}`), [
      ['Standards', ['Prefer one query', 'Never query in a loop', 'Use a join']],
    ]);
    assert.equal(count('## Standards\n- Prefer one query\n  - Use a join\n  - Read once'), 1);
  });
});

describe('a table', () => {
  const row = '| `panic` | return an error |\n';

  it('of anti-patterns is derived with the remedies', () => {
    assert.deepEqual(lists(`## Habits\n| Anti-pattern | Fix |\n|-|-|\n${row}| Globals | |\n`), [
      ['Habits', ['Avoid: `panic` → return an error', 'Avoid: Globals']],
    ]);
  });

  it('of dangers is derived with what prevents them, also where they are known', () => {
    const rows = '|-|-|\n| Replay | a nonce per request |';
    assert.deepEqual(lists(`## Expertise\n| Threat | Mitigation |\n${rows}`), [
      ['Expertise', ['Avoid: Replay → a nonce per request']],
    ]);
    assert.equal(count(`## Expertise\n| Threat | Known since |\n${rows}`), 0);
    assert.equal(count(`## Loops\n| Pattern | Better |\n${rows}`), 1);
    assert.equal(count(`## Workflow\n| Threat | Mitigation |\n${rows}`), 0);
  });

  it('of limits is derived with what they limit', () => {
    assert.deepEqual(lists('| Metric | Target |\n|-|-|\n| p95 | < 200 ms |'), [
      ['Reviewer', ['p95: < 200 ms']],
    ]);
    assert.deepEqual(lists('| Page | JS budget | CSS budget |\n|-|-|-|\n| Start | 90 kB | 20 kB |'), [
      ['Reviewer', ['Start: JS budget 90 kB, CSS budget 20 kB']],
    ]);
  });

  it('of rules is derived, and so is any under a heading of demands', () => {
    assert.deepEqual(lists('| Severity | Rule |\n|-|-|\n| High | Errors are wrapped |'), [
      ['Reviewer', ['High: Errors are wrapped']],
    ]);
    assert.equal(count('## Pagos\n| Aspecto | Directriz |\n|-|-|\n| Importes | en céntimos |'), 1);
    assert.equal(count('## Standards\n| Topic | We want |\n|-|-|\n| Names | short |'), 1);
    assert.equal(count('## Invoices\n| Topic | We want |\n|-|-|\n| Names | short |'), 0);
  });

  it('of questions is derived where yes or no answers them', () => {
    const head = '## Workflow\n| Threat | Question |\n|-|-|\n';
    assert.deepEqual(lists(`${head}| Disclosure | Can a reader see another's rows? |`), [
      ['Workflow', ["Disclosure: Can a reader see another's rows?"]],
    ]);
    assert.equal(count(`${head}| Disclosure | What can a reader see? |`), 0);
  });

  it('under a heading of demands may say when they hold', () => {
    assert.equal(count('## Tests required\n| Kind | What | When |\n|-|-|-|\n| Unit | rules | always |'), 1);
  });

  it('that helps to choose or to repair is not derived', () => {
    assert.equal(count('| Tool | Use when |\n|-|-|\n| `sqlx` | speed |'), 0);
    assert.equal(count('| Error | Cause | Fix |\n|-|-|-|\n| `EOF` | cut off | read on |'), 0);
    assert.equal(count(`## Responsibilities\n| Anti-pattern | Fix |\n|-|-|\n${row}`), 0);
  });

  it('of code pairs is not derived', () => {
    assert.equal(count('## Standards\n| Bad | Good |\n|-|-|\n| `a` | `b` |'), 0);
  });

  it('with tasks right below it is explained by them', () => {
    const table = `## Standards\n| Anti-pattern | Fix |\n|-|-|\n${row}`;
    assert.equal(count(`${table}\n- [ ] No panic`), 0);
    assert.equal(count(`${table}\n**Ask:**\n- [ ] No panic`), 0);
    assert.equal(count(`${table}\nMore.\n\n- [ ] No panic`), 1);
  });
});
