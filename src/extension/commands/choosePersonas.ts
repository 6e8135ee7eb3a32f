import * as vscode from 'vscode';
import type { Persona } from '../../core/persona/persona.ts';
import type { PersonaChoices } from '../personas/personaChoices.ts';
import type { PersonaLibrary } from '../personas/personaLibrary.ts';
import { folderSettings } from '../settings.ts';
import { originLabel } from './originLabel.ts';
import { switchPersonas } from './switchPersonas.ts';
import { withoutIcons } from './withoutIcons.ts';

interface PersonaPick extends vscode.QuickPickItem {
  readonly persona: Persona;
}

/** Lets the user switch the folder's personas on and off. */
export async function choosePersonas(
  folder: vscode.WorkspaceFolder,
  library: PersonaLibrary,
  choices: PersonaChoices,
): Promise<void> {
  const { active, hidden } = await library.of(folder);
  const bundled = folderSettings(folder).bundledPersonas;
  const dormant = hidden.filter(
    ({ reason }) =>
      reason === 'notChosen' || reason === 'dismissed' || (reason === 'bundledOff' && bundled !== 'off'),
  );
  const picks = [...active, ...dormant.map(({ persona }) => persona)].map(
    (persona): PersonaPick => toPick(persona, active.includes(persona)),
  );
  const picked = await vscode.window.showQuickPick(picks, {
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    title: vscode.l10n.t('Personas that review “{0}”', folder.name),
    placeHolder: vscode.l10n.t('Tick the personas whose checklists you want to see'),
  });
  if (picked === undefined) {
    return;
  }
  const isPicked = new Set(picked.map(({ persona }) => persona.id));
  const wanted = new Map(picks.map(({ persona: { id } }) => [id, isPicked.has(id)]));
  await switchPersonas(folder, wanted, library, choices);
}

function toPick(persona: Persona, picked: boolean): PersonaPick {
  return {
    persona,
    label: withoutIcons(persona.name),
    description: originLabel(persona.origin),
    detail: withoutIcons(persona.description),
    picked,
  };
}
