import * as vscode from 'vscode';
import type { PersonaGuides } from '../guide/personaGuides.ts';
import type { PersonaChoices } from '../personas/personaChoices.ts';
import type { PersonaLibrary } from '../personas/personaLibrary.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import type { PersonaRow, PersonaViewRow } from '../views/personaRow.ts';
import type { PersonasView } from '../views/personasView.ts';
import type { Commands } from './commands.ts';
import { type PersonaQuestion, pickPersona } from './pickPersona.ts';
import { switchPersonas } from './switchPersonas.ts';

/** The commands of the rows of the Personas view. */
export function personasViewCommands(
  session: ReviewSession,
  library: PersonaLibrary,
  choices: PersonaChoices,
  guides: PersonaGuides,
  view: PersonasView,
): Commands<PersonaViewRow> {
  const switchTo = async (isOn: boolean, row: PersonaViewRow | undefined) => {
    const chosen = personaOf(row ?? view.selected);
    if (chosen !== null) {
      await switchPersonas(chosen.folder, new Map([[chosen.persona.id, isOn]]), library, choices);
    }
  };
  return {
    openGuide: async (row?: PersonaViewRow) => {
      const chosen = personaOf(row ?? null) ?? (await pickPersona(session, library, toRead()));
      if (chosen !== null) {
        await guides.open(chosen.folder, chosen.persona);
      }
    },
    switchPersonaOn: (row?: PersonaViewRow) => switchTo(true, row),
    switchPersonaOff: (row?: PersonaViewRow) => switchTo(false, row),
    copyId: async (row?: PersonaViewRow) => {
      const chosen = row ?? view.selected;
      const id = chosen?.kind === 'item' ? chosen.piece.id : personaOf(chosen)?.persona.id;
      if (id !== undefined) {
        await vscode.env.clipboard.writeText(id);
      }
    },
  };
}

/** The row of a persona, the row itself or one above it. */
function personaOf(row: PersonaViewRow | null): PersonaRow | null {
  for (let at = row; at !== null; at = at.parent) {
    if (at.kind === 'persona') {
      return at;
    }
  }
  return null;
}

const isAny = (): boolean => true;

function toRead(): PersonaQuestion {
  return {
    title: vscode.l10n.t('Open Guide'),
    placeHolder: vscode.l10n.t('Pick a persona to read about'),
    nothing: vscode.l10n.t('There is no persona here.'),
    isOffered: isAny,
  };
}
