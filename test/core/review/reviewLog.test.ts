import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { formatAnswer, parseLog } from '../../../src/core/review/reviewLog.ts';
import * as fc from '../../support/fastCheck.ts';
import { anAnswer, ulidOf } from '../../support/reviewFixtures.ts';

const line = (fields: Record<string, unknown>) => `${JSON.stringify({ ...anAnswer(1), ...fields })}\n`;
const partLine = (fields: Record<string, unknown> | null, others: Record<string, unknown> = {}) => {
  const part = {
    name: 'f',
    firstLine: 'func f() {}',
    lines: 1,
    fingerprint: fingerprint('f'),
    answer: 'done',
  };
  return line({ answer: 'open', part: fields === null ? null : { ...part, ...fields }, ...others });
};
const without = (field: string) => line({ [field]: undefined });

test('reads back what it wrote', () => {
  const answer = anAnswer(1, {
    answer: 'concern',
    note: 'a "quoted"\nnote\u2028',
    line: 3,
    endLine: 4,
    quote: '\ta\r\n\u2029',
    commit: 'c0ffee',
  });
  const text = formatAnswer(answer);
  assert.deepEqual(parseLog(text), { answers: [answer], problems: [], lines: 1 });
  assert.doesNotMatch(text.slice(0, -1), /[\n\r\u2028\u2029]/);
});

test('reads back what it wrote of a part', () => {
  const part = {
    name: 'a.b',
    firstLine: '\tx\u2028',
    lines: 2,
    fingerprint: fingerprint('x'),
    answer: 'done',
  } as const;
  for (const loose of [{}, { loose: { lines: 1, fingerprint: fingerprint('y') } }]) {
    const answer = anAnswer(1, { answer: 'open', part: { ...part, ...loose } });
    assert.deepEqual(parseLog(formatAnswer(answer)).answers, [answer]);
  }
});

test('writes fields in one order, unknown ones last and by name', () => {
  const { v, ...rest } = anAnswer(1, { note: 'n' });
  const extended = { zeta: 1, alpha: { b: 2 }, ...rest, v };
  assert.equal(
    formatAnswer(extended),
    `${JSON.stringify({ ...anAnswer(1), note: 'n', alpha: { b: 2 }, zeta: 1 })}\n`,
  );
});

test('keeps unknown fields of a line, so that a copy has them', () => {
  const [answer] = parseLog(line({ origin: { tool: 'x' } })).answers;
  assert.ok(answer);
  assert.match(formatAnswer(answer), /"origin":\{"tool":"x"\}/);
});

test('skips blank lines and a torn last line in silence', () => {
  const whole = formatAnswer(anAnswer(1));
  assert.deepEqual(parseLog(`\n${whole}\r\n  \n{"v":1,"id`), {
    answers: [anAnswer(1)],
    problems: [],
    lines: 4,
  });
  assert.deepEqual(parseLog(whole.slice(0, -1)), { answers: [], problems: [], lines: 0 });
});

test('takes lines that end in CRLF', () => {
  assert.deepEqual(parseLog(formatAnswer(anAnswer(1)).replace('\n', '\r\n')).answers, [anAnswer(1)]);
});

for (const [what, text] of Object.entries({
  'no JSON': 'hello\n',
  'binary bytes': '\u0000\uFFFD\u0001\n',
  'a number': '1\n',
  'a list': '[1]\n',
  'no object': 'null\n',
  'no version': without('v'),
  'a version in words': line({ v: '1' }),
  'no id': without('id'),
  'an id that is no ULID': line({ id: 'x'.repeat(26) }),
  'a time without milliseconds': line({ time: '2026-01-01T00:00:00Z' }),
  'a time in another zone': line({ time: '2026-01-01T00:00:00.000+01:00' }),
  'a day that does not exist': line({ time: '2026-02-31T00:00:00.000Z' }),
  'an hour that does not exist': line({ time: '2026-01-01T99:00:00.000Z' }),
  'a path that is no text': line({ path: ['a'] }),
  'an empty path': line({ path: '' }),
  'an unknown answer': line({ answer: 'maybe' }),
  'an answer named like a method': line({ answer: 'constructor' }),
  'a fingerprint that is none': line({ fingerprint: 'abc' }),
  'a note that is no text': line({ note: 1 }),
  'line 0': line({ line: 0 }),
  'half a line': line({ line: 1.5 }),
  'a last line that is none': line({ endLine: '7' }),
  'a quote that is no text': line({ quote: ['a'] }),
  'a concern resolved that cannot be': line({ resolves: 1 }),
  'a concern reopened that cannot be': line({ reopens: 'x' }),
  'more than one line it is about': line({ resolves: ulidOf(2), retracts: ulidOf(3) }),
  'a commit that is no text': line({ commit: null }),
  'a part of nothing': partLine(null),
  'a part without a name': partLine({ name: undefined }),
  'a part whose first line is no text': partLine({ firstLine: 1 }),
  'a part without lines': partLine({ lines: undefined }),
  'a part of no lines': partLine({ lines: 0 }),
  'a part with a fingerprint that is none': partLine({ fingerprint: 'abc' }),
  'a part that is nothing but for white space': partLine({ loose: null }),
  'a part of no lines but for white space': partLine({ loose: { fingerprint: 'f'.repeat(64) } }),
  'a part with a loose fingerprint that is none': partLine({ loose: { lines: 1, fingerprint: 'abc' } }),
  'a concern for a part': partLine({ answer: 'concern' }),
  'a part that is answered for and says something of the file': partLine({}, { answer: 'done' }),
  'a part whose answer is retracted in one line': partLine({}, { retracts: ulidOf(2) }),
  'a rename from nowhere': line({ answer: 'open', formerPath: '' }),
  'a rename from what is no path': line({ answer: 'open', formerPath: ['a.go'] }),
  'a rename that is an answer': line({ formerPath: 'a.go' }),
  'a rename that retracts': line({ answer: 'open', formerPath: 'a.go', retracts: ulidOf(2) }),
  'a retraction of what cannot be': line({ retracts: 'all' }),
  'a prototype': line({}).replace('{', '{"__proto__":{"answer":"done"},'),
  'more than 64 KB': line({ note: 'x'.repeat(70_000) }),
})) {
  test(`counts a line with ${what} as junk and goes on`, () => {
    const good = formatAnswer(anAnswer(2));
    assert.deepEqual(parseLog(`${good}${text}${text}`), {
      answers: [anAnswer(2)],
      problems: [{ code: 'log.junk-line', count: 2, firstLine: 2 }],
      lines: 3,
    });
  });
}

test('counts lines of another version without reading an answer from them', () => {
  assert.deepEqual(parseLog(line({ v: 2 }) + line({ v: 3, id: ulidOf(2), answer: 'postponed' })), {
    answers: [],
    problems: [{ code: 'log.unknown-version', count: 2, firstLine: 1 }],
    lines: 2,
  });
});

test('refuses to write a line that it would not read', () => {
  assert.throws(() => formatAnswer(anAnswer(1, { note: 'x'.repeat(70_000) })), RangeError);
});

test('never throws, and never reads an answer out of junk', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.deepEqual(parseLog(text).answers, []);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.json()), (values) => {
      assert.deepEqual(parseLog(values.map((value) => `${value}\n`).join('')).answers, []);
    }),
  );
});

test('a line torn at any byte loses that line alone', () => {
  const torn = formatAnswer(anAnswer(2, { note: 'Ünïcode 🎉' }));
  const bytes = new TextEncoder().encode(torn);
  for (let length = 0; length < bytes.length; length += 1) {
    const rest = new TextDecoder().decode(bytes.slice(0, length));
    const before = formatAnswer(anAnswer(1));
    assert.deepEqual(parseLog(before + rest).answers, [anAnswer(1)]);
    // The next append closes it.
    const closed = parseLog(`${before}${rest}\n${formatAnswer(anAnswer(3))}`).answers;
    const complete = length === bytes.length - 1;
    assert.deepEqual(
      closed.map(({ id }) => id),
      [1, ...(complete ? [2] : []), 3].map(ulidOf),
    );
  }
});
