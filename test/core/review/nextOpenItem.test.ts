import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AnswerBook, itemKey } from '../../../src/core/review/answerBook.ts';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { nextOpenItem } from '../../../src/core/review/nextOpenItem.ts';
import { reviewFile } from '../../../src/core/review/reviewFile.ts';
import { aChecklist, aMatch, anAnswer, anItem } from '../../support/reviewFixtures.ts';

const list = (title: string, ...ids: string[]) =>
  aChecklist(
    title,
    ids.map((id) => anItem(id)),
  );
const matches = [aMatch('p', [list('One', 'a', 'b'), list('Two', 'c')]), aMatch('q', [list('Three', 'a')])];
const first = [
  ['p', 'a'],
  ['p', 'b'],
  ['p', 'c'],
  ['q', 'a'],
] as const;

/** The next item after one, as `persona/item`, where those given are done. */
function next(current: string | undefined, done: readonly string[], text = 'the file'): string | null {
  const book = new AnswerBook();
  book.add(
    first
      .filter((pair) => done.includes(pair.join('/')))
      .map(([persona, item], index) =>
        anAnswer(index, { path: 'a.go', persona, item, wording: anItem(item).wording }),
      ),
  );
  const review = reviewFile({ path: 'a.go', fingerprint: fingerprint(text), matches, book });
  const [persona = '', item = ''] = current?.split('/') ?? [];
  const found = nextOpenItem(review, current === undefined ? undefined : itemKey(persona, item));
  return found && `${found.persona.match.persona.id}/${found.item.item.id}`;
}

test('starts at the top', () => {
  assert.equal(next(undefined, []), 'p/a');
  assert.equal(next(undefined, ['p/a', 'p/b']), 'p/c');
});

test('goes on after the current item, over checklists and personas', () => {
  assert.equal(next('p/a', []), 'p/b');
  assert.equal(next('p/b', ['p/c']), 'q/a');
});

test('starts again at the top after the last', () => {
  assert.equal(next('q/a', []), 'p/a');
  assert.equal(next('p/c', ['q/a']), 'p/a');
});

test('stops at stale items too', () => {
  assert.equal(next('p/a', ['p/a', 'p/b', 'p/c', 'q/a'], 'changed'), 'p/b');
});

test('is the current item where only that one is open, and none where none is', () => {
  assert.equal(next('p/b', ['p/a', 'p/c', 'q/a']), 'p/b');
  assert.equal(next('p/b', ['p/a', 'p/b', 'p/c', 'q/a']), null);
});

test('starts at the top where the current item is gone', () => {
  assert.equal(next('gone/x', []), 'p/a');
});
