import * as vscode from 'vscode';
import type { Persona } from '../../core/persona/persona.ts';

/** How the user knows the file of a persona: by its path in the workspace where it is in it. */
export function fileNameOf({ source }: Pick<Persona, 'source'>): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(source, true));
}
