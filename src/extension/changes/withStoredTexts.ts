import * as vscode from 'vscode';
import type { WorkspaceFiles } from '../personas/workspaceFiles.ts';
import type { GitApi, GitRepository } from './gitApi.ts';
import { gitDetails, storedText } from './gitDetails.ts';
import { gitFolderOf } from './gitFolder.ts';
import type { ListedChange, ListTools } from './listedChange.ts';
import { textAt } from './textAt.ts';

/** Files that are looked for at once. */
const AT_ONCE = 16;
/** In bytes: whether there is one is all that matters. */
const GLANCE = 1;

/**
 * The folder of a sparse checkout lacks files that are as they were committed: their texts are those of the commit that is
 * checked out.
 * @param before the commit that the folder is compared with; null where there is none
 */
export async function withStoredTexts(
  changes: readonly ListedChange[],
  before: string | null,
  { rootUri, state }: GitRepository,
  api: GitApi,
  { runGit, files }: ListTools,
): Promise<readonly ListedChange[]> {
  const commit = state.HEAD?.commit;
  if (commit === undefined || !(await isSparse(rootUri, files))) {
    return changes;
  }
  const details = await gitDetails(runGit, rootUri, before, commit);
  const found: ListedChange[] = [];
  for (let start = 0; start < changes.length; start += AT_ONCE) {
    const some = changes.slice(start, start + AT_ONCE).map(async (listed) => {
      const { text } = listed;
      return text === null || text.scheme !== rootUri.scheme || (await textAt(text, GLANCE, files)) !== null
        ? listed
        : {
            ...listed,
            text: api.toGitUri(text, commit),
            stored: storedText(text, rootUri, details),
          };
    });
    found.push(...(await Promise.all(some)));
  }
  return found;
}

async function isSparse(root: vscode.Uri, files: WorkspaceFiles): Promise<boolean> {
  const folder = await gitFolderOf(root, files);
  return (await textAt(vscode.Uri.joinPath(folder, 'info/sparse-checkout'), GLANCE, files)) !== null;
}
