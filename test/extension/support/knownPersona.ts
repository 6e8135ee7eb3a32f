import * as vscode from 'vscode';
import type { TestBed } from './testBed.ts';
import { until } from './until.ts';

/**
 * Writes a persona and waits until the activated extension has read it, which it shows by telling of a mistake in it: a key
 * that stands twice. At the end of the test waits until it is forgotten.
 *
 * @param rest what follows after the front matter's name
 */
export async function writeKnownPersona(bed: TestBed, path: string, rest: string): Promise<vscode.Uri> {
  const uri = bed.uri(path);
  bed.later(() => hasMistake(uri, false));
  await bed.write(uri, `---\nname: Known\nname: Known\n${rest}`);
  await hasMistake(uri, true);
  return uri;
}

function hasMistake(uri: vscode.Uri, expected: boolean): Promise<void> {
  return until(
    `the extension ${expected ? 'knows' : 'forgets'} ${uri.path}`,
    vscode.languages.onDidChangeDiagnostics,
    () => vscode.languages.getDiagnostics(uri).length > 0 === expected,
  );
}
