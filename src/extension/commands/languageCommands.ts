import type { LanguageServer } from '../language/languageServer.ts';
import type { ChecklistViewNode } from '../views/checklistNode.ts';
import type { Commands } from './commands.ts';
import { fixProblems } from './fixProblems.ts';
import { makeExplicit } from './makeExplicit.ts';

/** The commands about the help that persona files get while they are written. */
export function languageCommands(server: LanguageServer): Commands {
  return {
    fixProblems: () => fixProblems(server),
    makeExplicit: (row?: ChecklistViewNode) =>
      makeExplicit(server, row?.kind === 'checklist' ? row : undefined),
    restartLanguageServer: () => server.restart(),
  };
}
