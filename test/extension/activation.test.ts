import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('activation', () => {
  test('the extension is there and activates', async () => {
    const extension = vscode.extensions.getExtension('persona-review.persona-review');
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });

  test('its commands are registered', async () => {
    const commands = await vscode.commands.getCommands(true);
    assert.ok(commands.some((command) => command.startsWith('personaReview.')));
  });
});
