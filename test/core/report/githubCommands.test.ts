import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Severity } from '../../../src/core/persona/persona.ts';
import { createProblem } from '../../../src/core/persona/problemCodes.ts';
import { githubCommands } from '../../../src/core/report/githubCommands.ts';
import * as fc from '../../support/fastCheck.ts';

function problem(message: string, severity: Severity = 'error', endLine = 3) {
  const range = { start: { line: 3, column: 5 }, end: { line: endLine, column: 9 } };
  return createProblem('item.empty', severity, message, range);
}

/** As GitHub's runner reads a line. */
function read(line: string): { command: string; properties: Record<string, string>; data: string } {
  const [, command = '', list = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
  const unescaped = (text: string): string =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
  const properties = list.split(',').map((entry) => {
    const at = entry.indexOf('=');
    return [entry.slice(0, at), unescaped(entry.slice(at + 1))];
  });
  return { command, properties: Object.fromEntries(properties), data: unescaped(data) };
}

describe('githubCommands', () => {
  it('has a line for each problem, its level by its severity', () => {
    const problems = [problem('One.'), problem('Two.', 'warning'), problem('Three.', 'information')];
    assert.deepEqual(
      githubCommands([
        { path: 'a.md', problems },
        { path: 'b.md', problems: [] },
      ]),
      [
        '::error file=a.md,line=3,col=5,endLine=3,endColumn=9,title=item.empty::One.',
        '::warning file=a.md,line=3,col=5,endLine=3,endColumn=9,title=item.empty::Two.',
        '::notice file=a.md,line=3,col=5,endLine=3,endColumn=9,title=item.empty::Three.',
      ],
    );
  });

  it('gives no columns for a range over several lines', () => {
    assert.deepEqual(githubCommands([{ path: 'a.md', problems: [problem('One.', 'error', 4)] }]), [
      '::error file=a.md,line=3,endLine=4,title=item.empty::One.',
    ]);
  });

  it('gives any path and any message back as they are, in one line', () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom('%', '%25', '%0A', '\r', '\n', '::', ':', ',', '=', '::error::'), fc.string()),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(text, text, (pathParts, messageParts) => {
        const path = pathParts.join('');
        const message = messageParts.join('');
        const [line = '', ...others] = githubCommands([{ path, problems: [problem(message)] }]);
        assert.deepEqual(others, []);
        assert.doesNotMatch(line, /[\r\n]/);
        const { command, properties, data } = read(line);
        assert.equal(command, 'error');
        assert.equal(properties['file'], path);
        assert.equal(data, message);
      }),
    );
  });
});
