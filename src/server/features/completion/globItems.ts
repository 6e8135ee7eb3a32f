import { CompletionItemKind } from 'vscode-languageserver';
import type { Translate } from '../../../core/translate.ts';
import type { FolderFiles } from '../../workspace/folderFiles.ts';
import { countedFiles } from '../counted.ts';

/** Something to write for a glob. */
export interface GlobItem {
  readonly glob: string;
  readonly kind: CompletionItemKind;
  /** How many files it stands for. */
  readonly detail: string;
  /** Whether it is only the beginning of a glob. */
  readonly goesOn: boolean;
}

const maximumFolders = 200;
const maximumFiles = 100;
const maximumExtensions = 12;

/** Folders, globs and files below the folder that is typed so far, each with the number of its files. */
export function globItems(
  typed: string,
  folders: readonly FolderFiles[],
  translate: Translate,
): readonly GlobItem[] {
  const [, rooted = '', base = ''] = /^((?:\.?\/)?)((?:[^/]*\/)*)/.exec(typed) ?? [];
  const folder = plainOf(base.replace(/\/$/, ''));
  return folders.flatMap((files) => {
    const node = files.folderAt(folder);
    if (node === undefined) {
      return [];
    }
    const prefix = rooted + literal(folder === '' ? '' : `${folder}/`);
    const below = files.pathsBelow(folder);
    const direct = below.filter((path) => !path.includes('/', folder === '' ? 0 : folder.length + 1));
    const counted = (count: number): string => countedFiles(count, [files], translate);
    const item = (glob: string, kind: CompletionItemKind, count: number, goesOn = false): GlobItem => ({
      glob,
      kind,
      detail: counted(count),
      goesOn,
    });
    return [
      ...node.folders.slice(0, maximumFolders).map((name) => {
        const count = files.folderAt(folder === '' ? name : `${folder}/${name}`)?.count ?? 0;
        return item(`${prefix}${literal(name)}/`, CompletionItemKind.Folder, count, true);
      }),
      ...(base === '' ? [] : [item(`${prefix}**`, CompletionItemKind.Value, below.length)]),
      ...extensionsOf(below).map(([extension, count]) =>
        item(`${prefix}**/*${extension}`, CompletionItemKind.Value, count),
      ),
      ...(base === '' ? [] : extensionsOf(direct)).map(([extension, count]) =>
        item(`${prefix}*${extension}`, CompletionItemKind.Value, count),
      ),
      ...direct
        .slice(0, maximumFiles)
        .map((path) => item(rooted + literal(path), CompletionItemKind.File, 1)),
    ];
  });
}

/** A path as a glob has it: frameworks name folders `[id]`, which would be one of two letters. */
function literal(path: string): string {
  return path.replaceAll('[', '[[]');
}

/** The path that a glob without wildcards stands for, also where somebody has written its brackets as they are. */
function plainOf(glob: string): string {
  return glob.replaceAll('[[]', '[');
}

/** With how many files each has, the most frequent first. */
function extensionsOf(paths: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const [extension] = /(?<=[^/])\.[\w-]+$/.exec(path) ?? [];
    if (extension !== undefined) {
      counts.set(extension, (counts.get(extension) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, maximumExtensions);
}
