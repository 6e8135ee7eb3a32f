import { join } from 'node:path';

/** What of a machine says where editors keep their data. */
export interface Machine {
  readonly platform: string;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Those that run VS Code's extensions, as they name their folders. */
const editors = ['Code', 'Code - Insiders', 'Code - OSS', 'VSCodium', 'Cursor', 'Windsurf'];
const servers = [
  '.vscode-server',
  '.vscode-server-insiders',
  '.vscodium-server',
  '.cursor-server',
  '.windsurf-server',
];

/**
 * The folders in which the editors of a machine, and their servers for remote windows, keep what is an extension's.
 * They need not exist.
 * @param extension its id, `publisher.name`
 */
export function editorStorages({ platform, home, environment }: Machine, extension: string): string[] {
  const settings =
    platform === 'darwin'
      ? join(home, 'Library', 'Application Support')
      : platform === 'win32'
        ? environment['APPDATA'] || join(home, 'AppData', 'Roaming')
        : environment['XDG_CONFIG_HOME'] || join(home, '.config');
  const data = environment['XDG_DATA_HOME'] || join(home, '.local', 'share');
  const portable = environment['VSCODE_PORTABLE'];
  return [
    ...editors.map((name) => join(settings, name)),
    ...servers.map((name) => join(home, name, 'data')),
    join(data, 'code-server'),
    ...(portable === undefined ? [] : [join(portable, 'user-data')]),
  ].map((folder) => join(folder, 'User', 'globalStorage', extension));
}
