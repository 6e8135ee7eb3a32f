import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts an extension's own folder among the installed ones, where VS Code finds it when it starts.
 * An extension under development would need the server's smoke test driver, which turns notifications and some dialogs
 * off: neither a person nor a test of the user interface would see what users see.
 *
 * @param extension absolute path of the extension
 */
export async function linkExtension(extensionsDir: string, extension: string): Promise<void> {
  const { publisher, name, version } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  await mkdir(extensionsDir, { recursive: true });
  await symlink(extension, join(extensionsDir, `${publisher}.${name}-${version}`), 'junction');
}
