import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseText } from '../../parseText.ts';

const checks = '- Errors are wrapped\n- Never log a password\n- Use a context for each call\n';

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
  it('by what stands above it and by how it is worded', () => {
    assert.equal(count(`## Coding standards\n${checks}`), 3);
    assert.equal(count('## Coding standards\n- Short functions\n- Small packages\n'), 2);
    assert.equal(count('## Tech stack\n- Go\n- PostgreSQL\n'), 0);
    assert.equal(count('## Workflow\n1. Read the issue\n2. Ask what is unclear\n'), 0);
    assert.equal(count(`## Invoices\n${checks}`), 3);
    assert.equal(count('## Invoices\n- Totals and taxes\n- The archive\n'), 0);
  });

  it('by a label, and by a bold line above several labels', () => {
    assert.deepEqual(lists(`Text.\n\n**Standards**\n\n${checks}`), [
      ['Standards', ['Errors are wrapped', 'Never log a password', 'Use a context for each call']],
    ]);
    assert.equal(count(`**Standards**:\n\n*Reads:*\n${checks}\n*Writes:*\n${checks}`), 6);
  });

  it('as a whole: what says little is taken with the others', () => {
    assert.equal(count('## Invoices\n- Time zones\n'), 0);
    assert.equal(count(`## Invoices\n- Time zones\n${checks}`), 4);
  });

  it('up to its first entries where it is as long as a file can hold', () => {
    assert.equal(count(`## Rules\n\n${'- No\n'.repeat(140_000)}`), 2_000);
  });

  it('from ordered lists as from bullets', () => {
    assert.equal(count('## Standards\n1. Errors are wrapped\n2) Never log a password'), 2);
  });

  it('below the title alone by what the title says', () => {
    assert.equal(count('# Naming conventions\n- Short names\n- Never an abbreviation\n'), 2);
  });

  it('not from pairs of examples', () => {
    assert.equal(count(`## Standards\n${checks}- Good: \`a\`\n- Bad: \`b\``), 0);
  });

  it('not from a scale of how bad things are', () => {
    const scale = '- **High**: missing locks\n- **Medium**: unclear names\n';
    assert.equal(count(`## Standards\n${scale}- **Low**: typos are left in`), 0);
    assert.equal(count(`## Standards\n${scale}- **High**: never log a card number`), 3);
  });

  it('not beside tasks, which say what the checks are', () => {
    assert.equal(count(`## Standards\n- [ ] Short names\n${checks}`), 0);
    assert.equal(count('## Standards\n- [ ] Short names\n\ntext\n\n* Errors are wrapped'), 1);
    assert.equal(count('## Standards\n- [ ] Short names\n  - Never more than two words'), 0);
  });

  it('not below a task, however far', () => {
    assert.equal(count('## Rules\n- Databases\n  - Reads\n    - Never log a password\n'), 1);
    assert.equal(count('## Rules\n- [ ] Databases\n  - Reads\n    - Never log a password\n'), 0);
    assert.equal(count('## Rules\n- [ ] Databases\n  1. *\n     - Never log a password\n'), 0);
  });

  it('without an item that has tasks below it: it is their label, and part of their ids', () => {
    assert.equal(count('## Standards\n- Never lock a table\n  - [ ] Use a timeout\n- Errors are wrapped'), 1);
  });
});

describe('a nested list', () => {
  it('is called by the item that it stands in, where that is no check', () => {
    const nested =
      '1. **Reads**\n   - Set a limit\n   - Close the rows\n2. **Writes**\n   - Use a transaction\n';
    assert.deepEqual(lists(`## Standards\n${nested}`), [
      ['Reads', ['Set a limit', 'Close the rows']],
      ['Writes', ['Use a transaction']],
    ]);
  });

  it('is called by an item that is bold as a whole, though it be worded as a command', () => {
    const reads = '1. **Limit the reads**\n   - Always set a limit\n   - Close the rows\n';
    assert.deepEqual(lists(`## Standards\n${reads}2. **Always limit the writes**\n`), [
      ['Standards', ['Always limit the writes']],
      ['Limit the reads', ['Always set a limit', 'Close the rows']],
    ]);
  });

  it('belongs to the list around it where it stands in a check', () => {
    const nested =
      '- Never query in a loop\n  - Never hold a lock over a query\n  - Use a join with a limit\n';
    assert.deepEqual(lists(`## Standards\n${nested}`), [
      ['Standards', ['Never query in a loop', 'Never hold a lock over a query', 'Use a join with a limit']],
    ]);
  });

  it('that only explains a check is none', () => {
    assert.deepEqual(lists('## Standards\n- Avoid globals\n  - Tests get simple by it\n- Wrap errors\n'), [
      ['Standards', ['Avoid globals', 'Wrap errors']],
    ]);
  });
});

describe('a table', () => {
  const row = '| `panic` | return an error |\n';

  it('of anti-patterns is derived with the remedies', () => {
    assert.deepEqual(lists(`## Habits\n| Anti-pattern | Fix |\n|-|-|\n${row}| Never-ending retries | |\n`), [
      ['Habits', ['Avoid: `panic` → return an error', 'Avoid: Never-ending retries']],
    ]);
  });

  it('of dangers is derived with what prevents them', () => {
    const rows = '|-|-|\n| Replay | a nonce for each request |';
    assert.deepEqual(lists(`## Security requirements\n| Threat | Mitigation |\n${rows}`), [
      ['Security requirements', ['Avoid: Replay → a nonce for each request']],
    ]);
  });

  it('of limits is derived with what they limit', () => {
    assert.deepEqual(
      lists(
        '## Performance requirements\n| Page | JS budget | CSS budget |\n|-|-|-|\n| Start | < 90 kB | < 20 kB |',
      ),
      [['Performance requirements', ['Start: JS budget < 90 kB, CSS budget < 20 kB']]],
    );
    assert.deepEqual(
      lists('## Performance requirements\n| Metric | Target |\n|-|-|\n| p95 latency | < 200 ms |'),
      [['Performance requirements', ['p95 latency: < 200 ms']]],
    );
  });

  it('that helps to choose or to repair is not derived', () => {
    assert.equal(count('## Tools\n| Tool | Use when |\n|-|-|\n| `sqlx` | speed |'), 0);
    assert.equal(
      count('## Troubleshooting\n| Error | Cause | Fix |\n|-|-|-|\n| `EOF` | cut off | read on |'),
      0,
    );
  });

  it('with tasks right below it is explained by them', () => {
    const table = `## Standards\n| Anti-pattern | Fix |\n|-|-|\n${row}`;
    assert.equal(count(`${table}\n- [ ] No panic`), 0);
    assert.equal(count(`${table}\n**Ask:**\n- [ ] No panic`), 0);
    assert.equal(count(`${table}\nMore.\n\n- [ ] No panic`), 1);
  });
});
