import * as vscode from 'vscode';
import type { Persona } from '../../core/persona/persona.ts';
import { resolvePersonas } from '../../core/persona/resolvePersonas.ts';
import type { PersonaChoices } from '../personas/personaChoices.ts';
import type { PersonaLibrary } from '../personas/personaLibrary.ts';
import { folderSettings } from '../settings.ts';
import { originLabel } from './originLabel.ts';
import { withoutIcons } from './withoutIcons.ts';

interface PersonaPick extends vscode.QuickPickItem {
  readonly persona: Persona;
}

/** Lets the user switch the folder's personas on and off. Only what differs from the defaults is kept. */
export async function choosePersonas(
  folder: vscode.WorkspaceFolder,
  library: PersonaLibrary,
  choices: PersonaChoices,
): Promise<void> {
  const { active, hidden, found } = await library.of(folder);
  const bundled = folderSettings(folder).bundledPersonas;
  const dormant = hidden.filter(
    ({ reason }) => reason === 'notChosen' || (reason === 'bundledOff' && bundled !== 'off'),
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
  const byDefault = new Set(
    resolvePersonas({ personas: found, bundled, chosen: new Map() }).active.map(({ id }) => id),
  );
  const isPicked = new Set(picked.map(({ persona }) => persona.id));
  // What was chosen of personas that are not there at the moment stays.
  const next = new Map(choices.of(folder));
  for (const { persona } of picks) {
    const isOn = isPicked.has(persona.id);
    if (isOn === byDefault.has(persona.id)) {
      next.delete(persona.id);
    } else {
      next.set(persona.id, isOn);
    }
  }
  await choices.set(folder, next);
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
