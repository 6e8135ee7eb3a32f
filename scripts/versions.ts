/** One release of code-server from npm: the whole VS Code server, its extension hosts and its web workbench. */
export interface ServerVersion {
  readonly codeServer: string;
  readonly vscode: string;
}

/** The oldest VS Code the extension supports (`engines.vscode` in package.json). */
export const oldest: ServerVersion = { codeServer: '4.100.3', vscode: '1.100.3' };

/** The newest VS Code the extension is tested on; `npm start` opens this one. */
export const newest: ServerVersion = { codeServer: '4.139.1', vscode: '1.139.1' };
