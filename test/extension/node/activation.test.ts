import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { testLineMark } from '../../support/extensionHost/testOutput.ts';
import { thisExtension } from '../support/extension.ts';
import { MemoryMemento } from '../support/memento.ts';
import { personaText } from '../support/personaText.ts';
import { useTestBed } from '../support/testBed.ts';
import { until } from '../support/until.ts';

suite('activation on the desktop', () => {
  const bed = useTestBed();

  test('reads and writes nothing while VS Code waits for it', async () => {
    await thisExtension().activate();
    keepToItself();
    const file = join(thisExtension().extensionPath, 'dist/extension.js');
    const load = createRequire(file);
    const client = join(thisExtension().extensionPath, 'dist/languageClient.js');
    // Loaded once more: what VS Code has loaded has been activated already.
    for (const loaded of [file, client]) Reflect.deleteProperty(load.cache, loaded);
    const beforeLoading = performance.now();
    const { activate } = load(file) as { activate: (context: vscode.ExtensionContext) => unknown };
    const beforeActivating = performance.now();
    const calls = watchSynchronousCalls();
    const result = activate(context());
    const end = performance.now();
    assert.deepEqual(calls, []);
    assert.equal(result, undefined, 'VS Code does not wait for what comes later');
    assert.ok(!(client in load.cache), 'no persona is open, so nobody needs the language server');
    await vscode.window.showTextDocument(await bed().write('.personas/a.md', personaText()));
    await until('the client is loaded', vscode.languages.onDidChangeDiagnostics, () => client in load.cache);
    const [loading, activating] = [beforeActivating - beforeLoading, end - beforeActivating];
    console.log(
      `${testLineMark}    loading took ${loading.toFixed(1)} ms, activate() ${activating.toFixed(1)} ms`,
    );
  });

  /** Commands and views exist once in a window: this activation's are not made. */
  function keepToItself(): void {
    const { registerCommand, executeCommand } = vscode.commands;
    const { createTreeView } = vscode.window;
    const nothing = new vscode.Disposable(() => undefined);
    Object.assign(vscode.commands, {
      registerCommand: () => nothing,
      executeCommand: async (command: string, ...args: unknown[]) =>
        command === 'setContext' ? undefined : executeCommand(command, ...args),
    });
    Object.assign(vscode.window, {
      createTreeView: () => ({
        selection: [],
        onDidChangeCheckboxState: () => nothing,
        dispose: () => undefined,
      }),
    });
    bed().later(() => {
      Object.assign(vscode.commands, { registerCommand, executeCommand });
      Object.assign(vscode.window, { createTreeView });
    });
  }

  /** The names of the synchronous functions of `fs` that are called from now on. */
  function watchSynchronousCalls(): readonly string[] {
    const calls: string[] = [];
    const originals = Object.entries(fs).filter(
      ([name, value]) => name.endsWith('Sync') && typeof value === 'function',
    );
    for (const [name, original] of originals) {
      Reflect.set(fs, name, (...args: unknown[]): unknown => {
        calls.push(name);
        return Reflect.apply(original as () => unknown, fs, args);
      });
    }
    bed().later(() => {
      for (const [name, original] of originals) Reflect.set(fs, name, original);
    });
    return calls;
  }

  function context(): vscode.ExtensionContext {
    const subscriptions: vscode.Disposable[] = [];
    bed().later(() => vscode.Disposable.from(...subscriptions).dispose());
    const made: Partial<vscode.ExtensionContext> = {
      subscriptions,
      extensionUri: thisExtension().extensionUri,
      globalStorageUri: bed().outside(),
      workspaceState: new MemoryMemento(),
      globalState: Object.assign(new MemoryMemento(), { setKeysForSync: () => undefined }),
    };
    return made as vscode.ExtensionContext;
  }
});
