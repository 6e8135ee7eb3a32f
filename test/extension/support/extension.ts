import * as vscode from 'vscode';
import type { TestBed } from './testBed.ts';

/** The extension that the tests are of. */
export function thisExtension(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('persona-review.persona-review');
  if (extension === undefined) throw new Error('The extension is not there.');
  return extension;
}

export function testLog(bed: TestBed): vscode.LogOutputChannel {
  return bed.own(vscode.window.createOutputChannel('Persona Review Tests', { log: true }));
}
