import { reasonOf } from '../../reasonOf.ts';
import type { FolderEntry, ListFolder } from '../../workspace.ts';

/** Deeper and larger trees are not folders of personas: what lies beyond is passed over. */
const maximumLevels = 16;
const maximumFiles = 2_000;

/** Files that were looked for. */
export interface Found {
  /** In the order of their paths. */
  readonly files: readonly string[];
  /** What was passed over and why, in sentences. */
  readonly complaints: readonly string[];
}

/**
 * The files below a folder whose names end in `ending`; none where there is no such folder. Links are followed to files,
 * never into folders, so that a loop of links cannot trap the walk.
 */
export async function walkFolder(list: ListFolder, root: string, ending: string): Promise<Found> {
  const files: string[] = [];
  const complaints: string[] = [];
  await visit(root, 0);
  if (files.length > maximumFiles) {
    files.length = maximumFiles;
    complaints.push(`${root} holds more than ${maximumFiles} personas; the rest is not read. Remove some.`);
  }
  return { files, complaints };

  async function visit(folder: string, level: number): Promise<void> {
    if (level > maximumLevels) {
      complaints.push(
        `${folder} is more than ${maximumLevels} levels deep; it is not read. Move its files up.`,
      );
      return;
    }
    let entries: readonly FolderEntry[] | null;
    try {
      entries = await list(folder);
    } catch (error) {
      complaints.push(`${folder} cannot be read: ${reasonOf(error)}. Mend it, or remove it.`);
      return;
    }
    for (const { name, kind } of (entries ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = pathIn(folder, name);
      if (files.length > maximumFiles) {
        return;
      }
      if (kind === 'folder') {
        await visit(path, level + 1);
      } else if (kind === 'linkedFolder') {
        complaints.push(
          `${path} is a link to a folder; it is not followed. Link to the files in it instead.`,
        );
      } else if (name.endsWith(ending)) {
        if (kind === 'file') {
          files.push(path);
        } else {
          complaints.push(`${path} is not a regular file; it is not read. Remove it.`);
        }
      }
    }
  }
}

/** @param folder `.` for the one that paths are relative to */
export function pathIn(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}
