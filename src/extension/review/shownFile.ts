import * as vscode from 'vscode';

/** The file an editor shows, and the text of it that is under review. */
export interface ShownFile {
  readonly folder: vscode.WorkspaceFolder;
  /** Relative to the folder, with `/`. */
  readonly path: string;
  /** What the editor shows: the file itself, or one of its revisions. */
  readonly document: vscode.TextDocument;
  /** The commit of the revision shown, where the editor names one. */
  readonly commit: string | null;
}

/** Why there is no file to review. */
export type NothingShown = 'noFolder' | 'noEditor' | 'outsideFolder' | 'untitled' | 'noText';

/** The file in the active editor; in a diff, its modified side. Waits until the host has read the text. */
export async function findShownFile(): Promise<ShownFile | NothingShown> {
  if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
    return 'noFolder';
  }
  const uri = activeUri();
  if (uri === null) {
    return 'noEditor';
  }
  if (uri === 'noText') {
    return 'noText';
  }
  if (uri.scheme === 'untitled') {
    return 'untitled';
  }
  const place = locate(uri);
  if (place === null) {
    return 'outsideFolder';
  }
  const document = await openText(uri);
  return document === null ? 'noText' : { ...place, document };
}

/**
 * The tab decides, not the focus: a click into a panel or the sidebar leaves the checklist where it was. Where a tab holds
 * editors that only the focus can tell apart (several diffs at once), the focused one counts.
 */
function activeUri(): vscode.Uri | 'noText' | null {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input === undefined && vscode.window.tabGroups.activeTabGroup.activeTab === undefined) {
    return null;
  }
  if (input instanceof vscode.TabInputText) {
    return input.uri;
  }
  if (input instanceof vscode.TabInputTextDiff) {
    return input.modified;
  }
  const focused = vscode.window.activeTextEditor?.document.uri;
  return input === undefined && focused !== undefined && locate(focused) !== null ? focused : 'noText';
}

/** The folder and the path that a URI of any scheme stands for; null where that is outside every folder. */
export function locate(
  uri: vscode.Uri,
): { folder: vscode.WorkspaceFolder; path: string; commit: string | null } | null {
  const revision = revisionOf(uri);
  for (const candidate of [uri, ...revision.paths.flatMap(inFolders)]) {
    const folder = vscode.workspace.getWorkspaceFolder(candidate);
    if (folder !== undefined) {
      const path = candidate.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
      return path === '' ? null : { folder, path, commit: revision.commit };
    }
  }
  return null;
}

function inFolders(path: string): readonly vscode.Uri[] {
  // An output has a path like `extension-output-1`: together with the host of a remote folder that makes no URI.
  const isWhole = /^\/(?!\/)/.test(path);
  const folders = isWhole ? (vscode.workspace.workspaceFolders ?? []) : [];
  return folders.map((folder) => folder.uri.with({ path, query: '', fragment: '' }));
}

/**
 * What providers of revisions keep in a URI and, as JSON, in its query: Git its path and ref, the GitHub extension a path
 * from the repository's root beside the whole one, the GitLab extension the root beside such a path.
 */
function revisionOf(uri: vscode.Uri): { paths: readonly string[]; commit: string | null } {
  const plain = { paths: [uri.path], commit: null };
  if (!uri.query.startsWith('{')) {
    return plain;
  }
  let query: Readonly<Record<string, unknown>>;
  try {
    query = JSON.parse(uri.query);
  } catch {
    return plain; // Some other scheme's query: then the path of the URI itself is all there is.
  }
  const { path, ref, commit, repositoryRoot } = query;
  const paths = [path, typeof repositoryRoot === 'string' ? repositoryRoot + uri.path : null]
    .filter((candidate) => typeof candidate === 'string')
    .map((candidate) => vscode.Uri.file(candidate).path);
  return { paths: [...paths, uri.path], commit: [ref, commit].find(isCommit) ?? null };
}

function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}

/** The text, or null where the host has none to give: a binary file, one too large, one that went away meanwhile. */
async function openText(uri: vscode.Uri): Promise<vscode.TextDocument | null> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return null; // The editor itself tells the user why; the view says that there is no text.
  }
}
