import type { FolderEntry, ListFolder } from '../../workspace.ts';
import { type Found, pathIn } from './walkFolder.ts';

/** Where files of any folder are not looked for: what is in there is not the workspace's own. */
export const skippedFolders: readonly string[] = ['.git', 'node_modules', 'vendor', 'dist'];

/** Larger trees are searched in part, so that the search ends soon. */
const maximumFolders = 20_000;
const maximumFiles = 2_000;

/**
 * The files of any folder that have one of the names, or end with one where it begins with a star. Links are not followed,
 * and a folder that cannot be read is passed over: nobody has put it there for us.
 */
export async function searchFolders(list: ListFolder, names: readonly string[]): Promise<Found> {
  const files: string[] = [];
  const folders = ['.'];
  for (const folder of folders) {
    for (const { name, kind } of await entriesOf(list, folder)) {
      if (kind === 'folder' && !skippedFolders.includes(name)) {
        folders.push(pathIn(folder, name));
      } else if (kind === 'file' && names.some((wanted) => isNamed(name, wanted))) {
        files.push(pathIn(folder, name));
      }
    }
    if (folders.length > maximumFolders || files.length > maximumFiles) {
      const message = `There are too many folders to look for ${names.join(', ')} in all of them; some are left out.`;
      return { files: files.toSorted().slice(0, maximumFiles), complaints: [message] };
    }
  }
  return { files: files.toSorted(), complaints: [] };
}

async function entriesOf(list: ListFolder, folder: string): Promise<readonly FolderEntry[]> {
  try {
    return (await list(folder)) ?? [];
  } catch {
    return [];
  }
}

function isNamed(name: string, wanted: string): boolean {
  return wanted.startsWith('*') ? name.endsWith(wanted.slice(1)) : name === wanted;
}
