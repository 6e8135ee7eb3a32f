import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type ChecklistNode, checklistNodes } from '../../src/extension/views/checklistNode.ts';
import { checklistTreeItem } from '../../src/extension/views/checklistTreeItem.ts';
import { listenToContextKeys } from './support/contextKeys.ts';
import { thisExtension } from './support/extension.ts';
import { writeKnownPersona } from './support/knownPersona.ts';
import { shows, startReview } from './support/reviewParts.ts';
import { useTestBed } from './support/testBed.ts';
import { TEXT_AT_HAND } from './support/textAtHand.ts';

const FILE = 'internal/workflow/engine.go';
const PERSONA_FILE = '.personas/prose.md';

suite('derived checklists', () => {
  const bed = useTestBed();

  /** Waits until the activated extension shows a file's checklist, and gives its first row. */
  async function checklistOf(body: string): Promise<ChecklistNode> {
    await thisExtension().activate();
    await writeKnownPersona(bed(), PERSONA_FILE, `patterns: "**/*.go"\n---\n${body}`);
    const keys = listenToContextKeys(bed());
    const review = startReview(bed());
    await vscode.window.showTextDocument(bed().uri(FILE));
    await keys.has('fileHasChecklist', true);
    await shows(review, FILE);
    const [persona] = review.session.shown === null ? [] : checklistNodes(review.session.shown.review, false);
    const [checklist] = persona?.children ?? [];
    assert.ok(checklist);
    return checklist;
  }

  test('are marked by a word and an icon, for the ear too', async () => {
    const row = checklistTreeItem(
      await checklistOf('## Standards\n\n- Short names\n- Small files\n'),
      TEXT_AT_HAND,
    );
    assert.equal(row.description, '0/2 · derived');
    assert.equal((row.iconPath as vscode.ThemeIcon).id, 'lightbulb');
    assert.match(row.tooltip as string, /^Standards\n\nRead from prose/);
    assert.match(row.accessibilityInformation?.label ?? '', /^Standards, derived, /);
    assert.equal(row.contextValue, 'checklist derived');
  });

  test('are told from tasks, which have no such mark', async () => {
    const row = checklistTreeItem(await checklistOf('## Standards\n\n- [ ] Short names\n'), TEXT_AT_HAND);
    assert.deepEqual([row.description, row.tooltip, row.contextValue], ['0/1', 'Standards', 'checklist']);
  });

  test('are written down as tasks from their row, in an editor', async () => {
    const node = await checklistOf('## Standards\n\n- Short names\n\n## Pitfalls\n\n- Deep nesting\n');
    await vscode.commands.executeCommand('personaReview.makeExplicit', node);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), bed().uri(PERSONA_FILE).toString());
    const text = editor.document.getText();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.match(text, /\n- \[ \] Short names <!-- id=short-names-\w{8} optional -->\n/);
    assert.match(text, /\n- \[ \] Deep nesting <!-- id=deep-nesting-\w{8} optional -->\n/);
  });
});
