import * as vscode from 'vscode';
import { hasSet, startChanges } from '../support/changesParts.ts';
import { personaText } from '../support/personaText.ts';
import { hasStates, shows } from '../support/reviewParts.ts';
import { useTestBed } from '../support/testBed.ts';

const FILE = 'internal/auth/tokens.go';
const RIGHT = [{ persona: 'team', item: 'right' }];

suite('the review set in a browser', () => {
  const bed = useTestBed();

  test('is not of changes, for there is no Git, but of open editors and of picked files', async () => {
    await bed().write('.personas/team.md', personaText({ id: 'team', patterns: ['**/*.go'] }));
    const reviewed = startChanges(bed(), bed().folder);
    await hasSet(reviewed, ['noGit']);
    await reviewed.take({ kind: 'openEditors' });
    await hasSet(reviewed, []);
    await vscode.window.showTextDocument(bed().uri(FILE));
    await hasSet(reviewed, [`modified ${FILE} 0/1`]);
    await shows(reviewed, FILE);
    await hasStates(reviewed, ['right open']);
    await reviewed.answers.setDone(RIGHT, true);
    await hasSet(reviewed, [`modified ${FILE} 1/1`]);
    await reviewed.take({ kind: 'pickedFiles', paths: [FILE, 'go.mod'] });
    await hasSet(reviewed, [`modified ${FILE} 1/1`, '- go.mod']);
  });
});
