import { logFileName } from '../core/review/logFileName.ts';
import { repositoryLogName } from '../core/review/repositoryLog.ts';
import type { CliHost } from './cliHost.ts';

/**
 * The review logs, absolute, that editors of this machine keep of a folder: under its name, under the one behind links, and under
 * the one that all clones of its repository share.
 */
export async function editorLogs(folder: string, host: CliHost): Promise<readonly string[]> {
  const shared = await repositoryLogName(folder, host.git);
  const names = new Set([
    ...[folder, await host.realPath(folder)].map((path) => logFileName(uriOf(path))),
    ...(shared === null ? [] : [shared]),
  ]);
  const logs: string[] = [];
  for (const storage of host.editorStorages) {
    for (const name of names) {
      const log = `${storage}/reviews/${name}`;
      if ((await host.kindAt(log)) === 'file') {
        logs.push(log);
      }
    }
  }
  return logs;
}

/** @param path absolute, with `/`: `/a b`, `C:/a`, `//server/a` */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('//') ? `file:${encoded}` : `file://${path.startsWith('/') ? '' : '/'}${encoded}`;
}
