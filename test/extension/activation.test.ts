import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { thisExtension } from './support/extension.ts';

suite('activation', () => {
  suiteSetup(() => thisExtension().activate());

  test('happens', () => {
    assert.ok(thisExtension().isActive);
  });

  test('registers every command of the manifest and no other', async () => {
    const declared: readonly { command: string }[] = thisExtension().packageJSON.contributes.commands;
    const registered = await vscode.commands.getCommands(true);
    // VS Code itself makes commands for the view, `personaReview.checklist.focus` among them.
    const ours = registered.filter((command) => /^personaReview\.[^.]+$/.test(command));
    assert.deepEqual(ours.sort(), declared.map(({ command }) => command).sort());
    assert.ok(registered.includes('personaReview.checklist.focus'));
  });
});
