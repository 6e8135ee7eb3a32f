import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { writeYamlList, writeYamlText } from '../../../../src/core/persona/frontMatter/writeYaml.ts';
import * as fc from '../../../support/fastCheck.ts';

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '\\',
        ': ',
        ' #',
        '*',
        '{',
        '\t',
        ' ',
        'a',
        '🙂',
        '\u0000',
        '\u0085',
        '|',
        '-',
      ),
    )
    .map((pieces) => pieces.join('')),
);
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) =>
  lines
    .map((each) => each.replaceAll(/[\r\n]/g, '').trimEnd())
    .join('\n')
    .trim(),
);

describe('writeYamlText', () => {
  it('escapes as little as it can', () => {
    assert.equal(writeYamlText('*.go'), '"*.go"');
    assert.equal(writeYamlText('say "when"'), `'say "when"'`);
    assert.equal(writeYamlText(`it's "a": \\n`), `|-\n  it's "a": \\n`);
    assert.equal(writeYamlText('one\n\ntwo', '  '), '|-\n    one\n\n    two');
    assert.equal(writeYamlText('a\tb'), '"a\\tb"');
  });

  it('is read back as it was by strict YAML', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('', '  '), (written, indent) => {
        const yaml = `${indent}before: 1\n${indent}key: ${writeYamlText(written, indent)}\n${indent}after: 2\n`;
        assert.deepEqual(parse(yaml), { before: 1, key: written, after: 2 });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('writeYamlList', () => {
  it('is read back as it was by strict YAML', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (written) => {
        const list = writeYamlList(written, '  ');
        const yaml = `  before: 1\n  key:${list}\n  after: 2\n`;
        assert.deepEqual(parse(yaml), { before: 1, key: written, after: 2 });
      }),
    );
  });
});
