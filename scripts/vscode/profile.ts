import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A VS Code that shows nothing of its own accord: no welcome page, no assistant, no suggestions to install things. */
const quiet = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'update.mode': 'none',
} as const;

/**
 * Writes the user's settings of a server's profile, on top of quiet ones.
 *
 * @param dataDir the server's data folder
 */
export async function writeSettings(
  dataDir: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const file = join(dataDir, 'data/User/settings.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ ...quiet, ...settings }, undefined, 2));
}
