import * as vscode from 'vscode';
import { workspaceFiles } from '../personas/workspaceFiles.ts';
import { commonGitFolder, gitFolderOf } from './gitFolder.ts';

/** Tells when git has written something in the folder where it keeps what it knows of a working folder. */
export function watchGitFolder(root: vscode.Uri, changed: () => void): vscode.Disposable {
  const own = vscode.Uri.joinPath(root, '.git');
  const disposables = [watch(own, changed)];
  let isDisposed = false;
  void gitFolderOf(root, workspaceFiles).then(async (folder) => {
    const common = await commonGitFolder(folder, workspaceFiles);
    if (isDisposed) {
      return;
    }
    if (folder.toString() !== own.toString()) {
      disposables.push(watch(folder, changed));
    }
    // There are attributes, and what is ignored.
    disposables.push(watch(vscode.Uri.joinPath(common, 'info'), changed));
  });
  return new vscode.Disposable(() => {
    isDisposed = true;
    vscode.Disposable.from(...disposables).dispose();
  });
}

function watch(folder: vscode.Uri, changed: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*'));
  const seen = ({ path }: vscode.Uri) => {
    if (!path.endsWith('.lock')) {
      changed();
    }
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(seen),
    watcher.onDidChange(seen),
    watcher.onDidDelete(seen),
  );
}
