import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { visibleText } from '../../src/core/visibleText.ts';
import { type ChecklistViewNode, checklistNodes } from '../../src/extension/views/checklistNode.ts';
import { checklistTreeItem } from '../../src/extension/views/checklistTreeItem.ts';
import { listenToContextKeys } from './support/contextKeys.ts';
import { thisExtension } from './support/extension.ts';
import { writeKnownPersona } from './support/knownPersona.ts';
import { takeMessages } from './support/messages.ts';
import { shows, startReview } from './support/reviewParts.ts';
import { useTestBed } from './support/testBed.ts';
import { TEXT_AT_HAND } from './support/textAtHand.ts';
import { until } from './support/until.ts';

const LINK = '[Fix](command:workbench.action.closeWindow)';
const HTML = '<img src=x onerror=alert(1)>';
const PERSONA = `---
id: evil
name: '${LINK} ${HTML}'
description: '$(alert) ${LINK} ${HTML}'
patterns: "**"
---
# \u202ETitle ${LINK}

## Heading ${LINK} \`${HTML}\`

- [ ] Item ${LINK} \`${HTML}\` \u202E\u0007 $(alert) <!-- id=item -->
`;

suite('hostile texts', () => {
  const bed = useTestBed();

  test('of a persona reach the tree as plain text, without a command', async () => {
    await bed().write('.personas/evil.md', PERSONA);
    const review = startReview(bed());
    await vscode.window.showTextDocument(bed().uri('go.mod'));
    await shows(review, 'go.mod');
    const { shown } = review.session;
    assert.ok(shown);
    const [persona] = checklistNodes(shown.review, false);
    assert.ok(persona);
    const [checklist] = persona.children;
    const [item] = checklist?.children ?? [];
    assert.ok(checklist && item);
    const rows = [persona, checklist, item].map((node: ChecklistViewNode) =>
      checklistTreeItem(node, TEXT_AT_HAND),
    );
    const [personaRow, , itemRow] = rows;
    for (const row of rows) {
      assert.equal(row.command, undefined);
      assert.equal(row.resourceUri, undefined);
      for (const text of [row.label, row.tooltip, row.description, row.accessibilityInformation?.label]) {
        assert.equal(typeof text, 'string');
      }
      // Context values are matched by the manifest's menus: no word of a persona belongs there.
      assert.match(row.contextValue ?? '', /^(persona|checklist|item open)$/);
    }
    assert.equal(personaRow?.label, `${LINK} ${HTML}`);
    assert.match(itemRow?.label as string, /^Item Fix `<img/, 'a link is its text');
    for (const { label, tooltip, accessibilityInformation } of rows) {
      for (const text of [label, tooltip, accessibilityInformation?.label]) {
        assert.ok(typeof text === 'string' && text === visibleText(text));
      }
    }
    assert.match(itemRow?.label as string, /\uFFFD\uFFFD \$\(alert\)$/);
  });

  test('in a file’s name are no links in messages, nor in the copied checklist', async () => {
    const path = `lab/${LINK}.go`;
    await thisExtension().activate();
    await writeKnownPersona(bed(), '.personas/a.md', 'patterns: "lab/**"\n---\n- [ ] Is it right?\n');
    const keys = listenToContextKeys(bed());
    const messages = takeMessages(bed());
    const review = startReview(bed());
    await vscode.window.showTextDocument(await bed().write(path, 'package lab\n'));
    await keys.has('fileHasChecklist', true);
    await shows(review, path);
    await vscode.commands.executeCommand('personaReview.copyChecklist');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^## lab\/\\\[Fix\\\]\(command:/);
    const [persona] = review.session.shown === null ? [] : checklistNodes(review.session.shown.review, false);
    await vscode.commands.executeCommand('personaReview.toggleItem', persona?.children[0]?.children[0]);
    const done = vscode.commands.executeCommand('personaReview.resetFile');
    await until('the reset is told', messages.onDidShow, () => messages.all.length > 0);
    const [message] = messages.all;
    assert.match(message?.text ?? '', /lab\/\[Fix\].*\.go/);
    assert.ok(!message?.text.includes(']('));
    message?.answer(undefined);
    await done;
  });
});
