import type { Location, Range as LspRange } from 'vscode-languageserver';
import type { Range } from '../../core/persona/persona.ts';
import type { Target } from '../documents/resolveMention.ts';
import { toLspRange } from '../lspRange.ts';
import type { FolderFiles } from '../workspace/folderFiles.ts';

/** How many files of a folder are shown as what its name leads to. */
const maximumFolderFiles = 50;

const start: LspRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The places a target is at: a file at its beginning; a folder as the files right in it, since it has no text to show. */
export function locationsOf(target: Target, files: readonly FolderFiles[]): Location[] {
  switch (target.kind) {
    case 'file':
      return [{ uri: uriOf(target.folder, target.path), range: start }];
    case 'folder': {
      const below = files.find(({ folder }) => folder === target.folder)?.pathsBelow(target.path) ?? [];
      const direct = below.filter((path) => !path.includes('/', target.path.length + 1));
      return (direct.length > 0 ? direct : below)
        .slice(0, maximumFolderFiles)
        .map((path) => ({ uri: uriOf(target.folder, path), range: start }));
    }
    case 'persona':
      return [{ uri: target.named.file.uri, range: start }];
    case 'item':
      return [locationOf(target.owner.file.uri, target.item.range)];
  }
}

export function locationOf(uri: string, range: Range): Location {
  return { uri, range: toLspRange(range) };
}

/** The URI of a file by its path below a folder. */
export function uriOf(folder: string, path: string): string {
  return `${folder.replace(/\/$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
