import { reasonOf } from '../../reasonOf.ts';
import type { ListFolder } from '../../workspace.ts';
import { type Found, pathIn } from './walkFolder.ts';

/** One file of a folder, if it is there. */
export async function findFile(list: ListFolder, folder: string, name: string): Promise<Found> {
  try {
    const kind = (await list(folder))?.find((candidate) => candidate.name === name)?.kind;
    const path = pathIn(folder, name);
    return {
      files: kind === 'file' ? [path] : [],
      complaints: kind === 'other' ? [`${path} is not a regular file; it is not read. Remove it.`] : [],
    };
  } catch (error) {
    return {
      files: [],
      complaints: [`${folder} cannot be read: ${reasonOf(error)}. Mend it, or remove it.`],
    };
  }
}
