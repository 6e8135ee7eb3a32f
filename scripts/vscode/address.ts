import { pathToFileURL } from 'node:url';

/** What a page of the workbench opens. */
export interface Opened {
  /** Absolute path of the folder … */
  readonly folder?: string | undefined;
  /** … or of the `.code-workspace` file. */
  readonly workspaceFile?: string | undefined;
  /** Absolute path of an extension to load from its sources. */
  readonly extensionDevelopmentPath?: string | undefined;
  /** Absolute path of a module whose `run()` is called in the extension host. */
  readonly extensionTestsPath?: string | undefined;
}

/** The address at which a server's workbench shows something. */
export function workbenchUrl(port: number, opened: Opened): string {
  const remote = (path: string): string => `vscode-remote://localhost:${port}${pathToFileURL(path).pathname}`;
  const payload: (readonly [string, string])[] = [];
  if (opened.extensionDevelopmentPath) {
    payload.push(['extensionDevelopmentPath', remote(opened.extensionDevelopmentPath)]);
  }
  if (opened.extensionTestsPath) payload.push(['extensionTestsPath', remote(opened.extensionTestsPath)]);

  const url = new URL(`http://localhost:${port}/`);
  if (opened.folder) url.searchParams.set('folder', slashPath(opened.folder));
  if (opened.workspaceFile) url.searchParams.set('workspace', slashPath(opened.workspaceFile));
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** `C:\\a b` is `/C:/a b` in a URI; elsewhere a path stays as it is. */
function slashPath(path: string): string {
  return decodeURIComponent(pathToFileURL(path).pathname);
}
