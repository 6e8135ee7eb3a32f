import * as vscode from 'vscode';
import { checklistMarkdown } from '../../core/report/checklistMarkdown.ts';
import type { PersonaChoices } from '../personas/personaChoices.ts';
import type { PersonaLibrary } from '../personas/personaLibrary.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import type { ChecklistViewNode } from '../views/checklistNode.ts';
import type { ChecklistView } from '../views/checklistView.ts';
import { chooseFolder } from './chooseFolder.ts';
import { choosePersonas } from './choosePersonas.ts';
import type { Commands } from './commands.ts';
import { createPersona } from './createPersona.ts';
import { explain } from './explain.ts';
import { goToDefinition } from './goToDefinition.ts';
import { withoutIcons } from './withoutIcons.ts';

/** The commands about personas: where they come from, which apply and why, and what they ask. */
export function personaCommands(
  session: ReviewSession,
  library: PersonaLibrary,
  choices: PersonaChoices,
  view: ChecklistView,
): Commands {
  return {
    goToDefinition: async (node?: ChecklistViewNode) => {
      const chosen = node ?? view.selected;
      if (chosen !== null) {
        await goToDefinition(chosen);
      }
    },
    explain: () => explain(session.current()),
    choosePersonas: async () => {
      const folder = await chooseFolder(session);
      if (folder !== undefined) {
        await choosePersonas(folder, library, choices);
      }
    },
    createPersona: async () => {
      const folder = await chooseFolder(session);
      if (folder !== undefined) {
        await createPersona(folder, session.shown?.file.path ?? null);
      }
    },
    copyChecklist: async () => {
      const shown = session.current();
      if (shown !== null) {
        await vscode.env.clipboard.writeText(checklistMarkdown(shown.review));
        vscode.window.setStatusBarMessage(
          vscode.l10n.t('The checklist of {0} is on the clipboard.', withoutIcons(shown.file.path)),
          5_000,
        );
      }
    },
  };
}
