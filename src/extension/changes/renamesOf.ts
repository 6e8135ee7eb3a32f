import * as vscode from 'vscode';
import type { AnswerBook } from '../../core/review/answerBook.ts';
import type { Rename } from '../../core/review/answerMaker.ts';
import { exists } from '../exists.ts';
import type { ListedChange } from './listedChange.ts';

/**
 * The renames that a list of changes tells of, as far as something is said of the files. Git knows two paths, the one before the
 * change and the one now. One that a file had in between is a path that the former one was renamed to before, and that is gone.
 * @throws where the file system does not tell whether that is gone.
 */
export async function renamesOf(
  changes: Iterable<ListedChange>,
  book: AnswerBook,
  folder: vscode.WorkspaceFolder,
): Promise<readonly Rename[]> {
  const renames: Rename[] = [];
  for (const { change, text } of changes) {
    const { path, formerPath } = change;
    if (formerPath === null) {
      continue;
    }
    renames.push({ path, formerPath });
    const isInFolder = text?.scheme === folder.uri.scheme;
    for (const between of isInFolder ? book.laterPaths(formerPath) : []) {
      if (book.lacksRename(path, between) && !(await exists(vscode.Uri.joinPath(folder.uri, between)))) {
        renames.push({ path, formerPath: between });
      }
    }
  }
  return renames;
}
