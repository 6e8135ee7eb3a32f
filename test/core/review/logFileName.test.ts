import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logFileName } from '../../../src/core/review/logFileName.ts';

test('is a file name without anything of the folder in it', () => {
  assert.match(logFileName('file:///home/ada/service'), /^[0-9a-f]{32}\.jsonl$/);
});

test('is the same for the spellings of one folder', () => {
  const name = logFileName('file:///c:/code/service');
  for (const same of [
    'file:///c:/code/service/',
    'file:///c%3A/code/service',
    'file:///C:/code/service',
    'file:///C%3A/code/service//',
  ]) {
    assert.equal(logFileName(same), name, same);
  }
});

test('differs between folders, also by case, authority and scheme', () => {
  const names = [
    'file:///home/ada/service',
    'file:///home/ada/Service',
    'file:///home/ada',
    'vscode-remote://a/home/ada/service',
    'vscode-remote://b/home/ada/service',
    'file:///',
  ].map(logFileName);
  assert.equal(new Set(names).size, names.length);
});

test('takes a URI with a lone percent sign as it stands', () => {
  assert.match(logFileName('file:///100%/service'), /^[0-9a-f]{32}\.jsonl$/);
});
