import type * as vscode from 'vscode';
import type { Format, Origin } from '../../core/persona/persona.ts';

/** A file that is taken for a persona, before it is read. */
export interface PersonaFile {
  readonly uri: vscode.Uri;
  /** Relative to the folder that holds the persona, with `/`. */
  readonly fileName: string;
  readonly format: Format;
  readonly origin: Origin;
}
