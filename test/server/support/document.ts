import type { Position } from 'vscode-languageserver';
import { type PersonaDocument, readDocument } from '../../../src/server/documents/personaDocument.ts';
import { createTranslate } from '../../../src/server/translate.ts';
import { FolderFiles } from '../../../src/server/workspace/folderFiles.ts';
import { type CataloguedPersona, catalogue } from '../../../src/server/workspace/personaCatalog.ts';
import { folder, personaFile } from './fakeClient.ts';

/** English. */
export const translate = createTranslate({});

/** A persona file of the workspace, as it is open in an editor. */
export function documentOf(text: string, fileName = '.personas/reader.md'): PersonaDocument {
  return readDocument(personaFile(fileName), text, 1);
}

/** The same with a cursor, written as `|` once in the text. */
export function documentWithCursor(
  text: string,
  fileName?: string,
): { readonly document: PersonaDocument; readonly position: Position } {
  const [before = '', after = '', ...more] = text.split('|');
  if (more.length > 0) {
    throw new Error('There is more than one cursor.');
  }
  const lines = before.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return { document: documentOf(before + after, fileName), position };
}

export function filesOf(...paths: readonly string[]): readonly FolderFiles[] {
  return [new FolderFiles(folder, paths, true)];
}

/** The personas of files by their texts, as others know them. */
export function catalogOf(texts: Readonly<Record<string, string>>): readonly CataloguedPersona[] {
  return Object.entries(texts).flatMap(([fileName, text]) => catalogue(documentOf(text, fileName), 'whole'));
}
