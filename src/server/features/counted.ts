import type { Translate } from '../../core/translate.ts';
import type { FolderFiles } from '../workspace/folderFiles.ts';

/** `1 file`, `42 files`; `42 or more files` where not all of the workspace is known. */
export function countedFiles(count: number, files: readonly FolderFiles[], translate: Translate): string {
  if (!files.every(({ isComplete }) => isComplete)) {
    return translate('{0} or more files', count);
  }
  return count === 1 ? translate('1 file') : translate('{0} files', count);
}

export function countedItems(count: number, translate: Translate): string {
  return count === 1 ? translate('1 item') : translate('{0} items', count);
}
