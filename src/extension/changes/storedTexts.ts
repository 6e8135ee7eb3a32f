import { type Blob, readBlobs } from '../../core/changes/blobs.ts';
import { maximumReviewedSize } from '../../core/changes/leftOut.ts';
import type { RunGit } from '../../core/workspace.ts';
import type { ListedChange } from './listedChange.ts';

/**
 * Reads the texts that git has stored, many with one git: the Git extension starts two for each. What does not come, it may
 * still give.
 * @throws where git fails.
 */
export async function* storedTexts<Listed extends ListedChange>(
  changes: readonly Listed[],
  runGit: RunGit,
): AsyncGenerator<readonly [Listed, Blob]> {
  for (const [root, byBlob] of byRepository(changes)) {
    if (await mayConvert(root, runGit)) {
      continue;
    }
    const run = async (args: readonly string[], input: string): Promise<Uint8Array> => {
      const result = await runGit(root, args, input);
      if (result?.code !== 0) {
        throw new Error(result?.error ?? 'there is no git');
      }
      return result.output;
    };
    for await (const [id, blob] of readBlobs([...byBlob.keys()], maximumReviewedSize, run)) {
      for (const listed of byBlob.get(id) ?? []) {
        yield [listed, blob];
      }
    }
  }
}

/** By the repository's folder and the blob's id: files may hold the same. */
function byRepository<Listed extends ListedChange>(
  changes: readonly Listed[],
): ReadonlyMap<string, ReadonlyMap<string, Listed[]>> {
  const found = new Map<string, Map<string, Listed[]>>();
  for (const listed of changes) {
    if (listed.stored !== null) {
      const { root, blob } = listed.stored;
      const byBlob = found.get(root.fsPath) ?? new Map<string, Listed[]>();
      found.set(root.fsPath, byBlob.set(blob, [...(byBlob.get(blob) ?? []), listed]));
    }
  }
  return found;
}

/**
 * The Git extension has git show texts as programs of the configuration convert them, and answers are given for what it shows.
 * No such program is started here.
 */
async function mayConvert(root: string, runGit: RunGit): Promise<boolean> {
  const result = await runGit(root, [
    'config',
    '--name-only',
    '--get-regexp',
    String.raw`^diff\..*\.textconv$`,
  ]);
  // It ends with 1 where nothing is found.
  return result?.code !== 1;
}
