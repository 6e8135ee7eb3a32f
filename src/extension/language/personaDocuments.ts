import * as vscode from 'vscode';
import type { TextDocumentFilter } from 'vscode-languageclient';
import { formats } from '../../core/persona/formats/formats.ts';
import { userPersonasRoot } from '../personas/personaPlaces.ts';
import { folderSettings } from '../settings.ts';

/** Documents of one scheme and pattern, as the language server's client takes them. */
export type PersonaDocuments = Extract<TextDocumentFilter, { readonly pattern: unknown }> & {
  readonly scheme: string;
};

/** The places of every format, in whatever folder: help is welcome in a file too that no folder of the workspace uses. */
const PLACES = `**/{${formats.flatMap(({ globs }) => globs.map((glob) => glob.replace(/^\*\*\//, ''))).join(',')}}`;

/** Files as they are on disk, here or on the machine at the other end; the workspace's folders may add schemes. */
const SCHEMES = ['file', 'vscode-remote'];

/** Which documents are persona files, by the formats' places and by the user's settings. Revisions of them are not. */
export function personaDocuments(homeDirectory: vscode.Uri | null): readonly PersonaDocuments[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = new Set([...SCHEMES, ...folders.map(({ uri }) => uri.scheme)]);
  const userRoot = userPersonasRoot(homeDirectory);
  return [
    ...[...schemes].map((scheme) => ({ scheme, pattern: PLACES })),
    ...folders.flatMap((folder) =>
      folderSettings(folder).personaGlobs.map((glob) => below(folder.uri, glob)),
    ),
    ...(userRoot === null ? [] : [below(userRoot, '**/*.md')]),
  ];
}

export function isSameDocuments(a: readonly PersonaDocuments[], b: readonly PersonaDocuments[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function isPersonaDocument(
  documents: readonly PersonaDocuments[],
  document: vscode.TextDocument,
): boolean {
  return vscode.languages.match(toFilters(documents), document) > 0;
}

/** As VS Code takes them. */
export function toFilters(documents: readonly PersonaDocuments[]): readonly vscode.DocumentFilter[] {
  return documents.map(toFilter);
}

function below(root: vscode.Uri, glob: string): PersonaDocuments {
  return { scheme: root.scheme, pattern: { baseUri: root.toString(), pattern: glob } };
}

function toFilter({ scheme, pattern }: PersonaDocuments): vscode.DocumentFilter {
  if (typeof pattern === 'string') {
    return { scheme, pattern };
  }
  const { baseUri } = pattern;
  const root = vscode.Uri.parse(typeof baseUri === 'string' ? baseUri : baseUri.uri, true);
  return { scheme, pattern: new vscode.RelativePattern(root, pattern.pattern) };
}
