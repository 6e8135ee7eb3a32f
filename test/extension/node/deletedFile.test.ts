import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { personaText } from '../support/personaText.ts';
import { shownPath, shows, startReview, states } from '../support/reviewParts.ts';
import { useTestBed } from '../support/testBed.ts';

suite('a file that is deleted while it is open', () => {
  const bed = useTestBed();

  test('stays under review, with the text that the editor keeps', async () => {
    await bed().write('.personas/team.md', personaText({ id: 'team' }));
    const uri = await bed().write('lab/a.go', 'package lab\n');
    const review = startReview(bed());
    await bed().show(uri);
    await shows(review, 'lab/a.go');
    // By another program: what VS Code itself deletes, it closes.
    rmSync(uri.fsPath);
    await review.session.follow();
    assert.equal(shownPath(review), 'lab/a.go');
    await review.answers.setDone([{ persona: 'team', item: 'right' }], true);
    assert.deepEqual(states(review), ['right done']);
  });
});
