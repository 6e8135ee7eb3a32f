import * as vscode from 'vscode';
import type { Persona } from '../../core/persona/persona.ts';
import type { PersonaLibrary } from '../personas/personaLibrary.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import { chooseFolder } from './chooseFolder.ts';
import { originLabel } from './originLabel.ts';
import { withoutIcons } from './withoutIcons.ts';

/** A persona in one of the folders that it is used in. */
export interface FoundPersona {
  readonly folder: vscode.WorkspaceFolder;
  readonly persona: Persona;
}

export interface PersonaQuestion {
  readonly title: string;
  readonly placeHolder: string;
  /** Says that there is none to pick. */
  readonly nothing: string;
  readonly isOffered: (persona: Persona) => boolean;
}

/**
 * Lets the user pick one of a folder's personas, be it on or off, those of the file in the editor first; null where there is none, or
 * nothing is picked.
 */
export async function pickPersona(
  session: ReviewSession,
  library: PersonaLibrary,
  { title, placeHolder, nothing, isOffered }: PersonaQuestion,
): Promise<FoundPersona | null> {
  const folder = await chooseFolder(session);
  if (folder === undefined) {
    return null;
  }
  const { active, hidden } = await library.of(folder);
  const open = vscode.window.activeTextEditor?.document.uri.toString();
  const picks = [...active, ...hidden.map(({ persona }) => persona)]
    .filter(isOffered)
    .sort((one, other) => Number(other.source === open) - Number(one.source === open))
    .map((persona) => ({
      persona,
      label: withoutIcons(persona.name),
      description: originLabel(persona.origin),
      detail: withoutIcons(persona.description),
    }));
  if (picks.length === 0) {
    await vscode.window.showInformationMessage(nothing);
    return null;
  }
  const picked = await vscode.window.showQuickPick(picks, {
    matchOnDescription: true,
    matchOnDetail: true,
    title,
    placeHolder,
  });
  return picked === undefined ? null : { folder, persona: picked.persona };
}
