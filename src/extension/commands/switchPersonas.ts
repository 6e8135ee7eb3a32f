import type * as vscode from 'vscode';
import { resolvePersonas } from '../../core/persona/resolvePersonas.ts';
import type { PersonaChoices } from '../personas/personaChoices.ts';
import type { PersonaLibrary } from '../personas/personaLibrary.ts';
import { folderSettings } from '../settings.ts';

/**
 * Switches personas of a folder on or off. Only what differs from the defaults is kept.
 * @param wanted by persona id; what was chosen of other personas, also of those that are not there at the moment, stays.
 */
export async function switchPersonas(
  folder: vscode.WorkspaceFolder,
  wanted: ReadonlyMap<string, boolean>,
  library: PersonaLibrary,
  choices: PersonaChoices,
): Promise<void> {
  const { found } = await library.of(folder);
  const bundled = folderSettings(folder).bundledPersonas;
  const { active } = resolvePersonas({ personas: found, bundled, chosen: new Map() });
  const byDefault = new Set(active.map(({ id }) => id));
  const next = new Map(choices.of(folder));
  for (const [id, isOn] of wanted) {
    if (isOn === byDefault.has(id)) {
      next.delete(id);
    } else {
      next.set(id, isOn);
    }
  }
  await choices.set(folder, next);
}
