import type { LanguageServer } from '../language/languageServer.ts';
import type { Commands } from './commands.ts';
import { fixProblems } from './fixProblems.ts';

/** The commands about the help that persona files get while they are written. */
export function languageCommands(server: LanguageServer): Commands {
  return {
    fixProblems: () => fixProblems(server),
    restartLanguageServer: () => server.restart(),
  };
}
