import * as vscode from 'vscode';
import { type ContextKeys, listenToContextKeys } from './contextKeys.ts';
import type { TestBed } from './testBed.ts';

/** A file that only the probe reviews. */
const FILE = 'probe.known';
const PROBE = '---\npatterns: "*.known"\n---\n- [ ] Is it known?\n';

/**
 * Writes a persona and waits until the activated extension has read it; at the end of the test waits until it is forgotten.
 *
 * @param path below `.personas`
 * @param rest what follows after the front matter's name
 */
export async function writeKnownPersona(bed: TestBed, path: string, rest: string): Promise<void> {
  const keys = listenToContextKeys(bed);
  await bed.write(FILE, 'nothing\n');
  bed.later(() => isUpToDate(bed, keys, '.personas'));
  await bed.write(path, `---\nname: Known\n${rest}`);
  await isUpToDate(bed, keys, '.personas/probe.md');
}

/**
 * Waits until the extension knows all personas as they are. It tells of none of them, but it shows checklists: of one
 * persona more, written after the others, and read with them. That one is removed again.
 */
async function isUpToDate(bed: TestBed, keys: ContextKeys, removed: string): Promise<void> {
  await vscode.workspace.fs.writeFile(bed.uri('.personas/probe.md'), new TextEncoder().encode(PROBE));
  await vscode.window.showTextDocument(bed.uri(FILE));
  await keys.has('fileHasChecklist', true);
  await bed.remove(removed);
  await keys.has('fileHasChecklist', false);
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
}
