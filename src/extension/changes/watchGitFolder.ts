import * as vscode from 'vscode';

/** In bytes: the file holds one path. */
const LONGEST_FILE = 10_000;

/**
 * Watches where git keeps what it knows of a working folder: its head, its index, the message of the last commit. That is the
 * folder `.git`; of a linked worktree and of a submodule `.git` is a file that names another one.
 */
export function watchGitFolder(root: vscode.Uri, changed: () => void): vscode.Disposable {
  const disposables = [watch(vscode.Uri.joinPath(root, '.git'), changed)];
  let isDisposed = false;
  void linkedFolder(root).then((folder) => {
    if (folder !== null && !isDisposed) {
      disposables.push(watch(folder, changed));
    }
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

/** Null where `.git` is a folder, or cannot be read: then git is not watched there, and the Git extension finds out by itself. */
async function linkedFolder(root: vscode.Uri): Promise<vscode.Uri | null> {
  const file = vscode.Uri.joinPath(root, '.git');
  try {
    const { type, size } = await vscode.workspace.fs.stat(file);
    if (type !== vscode.FileType.File || size > LONGEST_FILE) {
      return null;
    }
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const path = /^gitdir: (.+?)[\r\n]*$/.exec(text)?.[1];
    if (path === undefined) {
      return null;
    }
    return /^(?:[/\\]|[A-Za-z]:)/.test(path)
      ? root.with({ path: vscode.Uri.file(path).path })
      : vscode.Uri.joinPath(root, path);
  } catch {
    return null;
  }
}
