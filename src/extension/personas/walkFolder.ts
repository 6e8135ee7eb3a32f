import * as vscode from 'vscode';

/** Deeper and larger trees are not folders of personas: what lies beyond is passed over. */
const MOST_LEVELS = 16;
const MOST_FILES = 2_000;

/**
 * The files below `root` whose names end in one of `endings`, in the order of their paths; none where there is no such
 * folder. Links are followed to files, never into folders, so that a loop of links cannot trap the walk. A link that leads nowhere
 * counts as a file: reading it tells what is wrong.
 * @throws when the host cannot list a folder that exists.
 */
export async function walkFolder(
  root: vscode.Uri,
  endings: readonly string[],
): Promise<readonly vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  await visit(root, 0);
  return files;

  async function visit(folder: vscode.Uri, level: number): Promise<void> {
    if (level > MOST_LEVELS) {
      return;
    }
    const entries = [...(await list(folder))].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory) {
        await visit(uri, level + 1);
      } else if (
        (type & vscode.FileType.Directory) === 0 &&
        endings.some((ending) => name.endsWith(ending)) &&
        files.length < MOST_FILES
      ) {
        files.push(uri);
      }
    }
  }
}

async function list(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    if (
      error instanceof vscode.FileSystemError &&
      (error.code === 'FileNotFound' || error.code === 'FileNotADirectory')
    ) {
      return [];
    }
    throw error;
  }
}
