import * as vscode from 'vscode';
import { type ContextKeys, listenToContextKeys } from './contextKeys.ts';
import type { TestBed } from './testBed.ts';

/** A file that no persona but the probe reviews. */
const FILE = 'probe.known';

/**
 * Writes a persona and waits until the activated extension has read it. It shows so by a checklist for a file that only
 * another persona reviews, which is written later: files are read together. At the end of the test waits until both are forgotten.
 *
 * @param rest what follows after the front matter's name
 */
export async function writeKnownPersona(bed: TestBed, path: string, rest: string): Promise<void> {
  const keys = listenToContextKeys(bed);
  await bed.write(FILE, 'nothing\n');
  bed.later(async () => {
    await keys.has('fileHasChecklist', false);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
  await bed.write(path, `---\nname: Known\n${rest}`);
  await bed.write('.personas/probe.md', '---\npatterns: "*.known"\n---\n- [ ] Is it known?\n');
  bed.later(() => showsChecklist(bed, keys));
  await showsChecklist(bed, keys);
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
}

async function showsChecklist(bed: TestBed, keys: ContextKeys): Promise<void> {
  await vscode.window.showTextDocument(bed.uri(FILE));
  await keys.has('fileHasChecklist', true);
}
