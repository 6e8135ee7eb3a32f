import assert from 'node:assert/strict';
import { makeSafeFixes } from '../../../../src/core/persona/fixes/makeSafeFixes.ts';
import { parseText } from '../parseText.ts';

/** The text with all safe fixes made, none of which may be left. */
export function mend(text: string): string {
  const mended = makeSafeFixes(text, (now) => parseText(now).problems).text;
  const left = parseText(mended).problems.filter(({ fix }) => fix?.isSafe === true);
  assert.deepEqual(left, [], mended);
  return mended;
}
