import { monotonicFactory } from 'ulid';
import * as vscode from 'vscode';
import { AnswerMaker } from '../core/review/answerMaker.ts';
import { answerCommands } from './commands/answerCommands.ts';
import { registerCommands } from './commands/commands.ts';
import { raiseCommands, threadCommands } from './commands/concernCommands.ts';
import { coverageCommands } from './commands/coverageCommands.ts';
import { languageCommands } from './commands/languageCommands.ts';
import { notApplicableCommands } from './commands/notApplicableCommands.ts';
import { personaCommands } from './commands/personaCommands.ts';
import { personasViewCommands } from './commands/personasViewCommands.ts';
import { ConcernProblems } from './concerns/concernProblems.ts';
import { ConcernThreads } from './concerns/concernThreads.ts';
import { OpenConcerns } from './concerns/openConcerns.ts';
import { FolderFiles } from './folderFiles.ts';
import { PersonaGuides } from './guide/personaGuides.ts';
import type { Host } from './host.ts';
import { LanguageServer } from './language/languageServer.ts';
import { PersonaChoices } from './personas/personaChoices.ts';
import { PersonaLibrary } from './personas/personaLibrary.ts';
import { Answers } from './review/answers.ts';
import { FolderStores } from './review/folderStores.ts';
import { RecentReasons } from './review/recentReasons.ts';
import { ReviewSession } from './review/reviewSession.ts';
import { reviewer } from './settings.ts';
import { ChecklistView } from './views/checklistView.ts';
import { PersonasView } from './views/personasView.ts';
import { registerStatusBar } from './views/statusBar.ts';

/**
 * Puts the extension together. Nothing is read before this returns: the first look at the editor runs on its own.
 *
 * @returns what VS Code is to wait for before it takes the extension down
 */
export function activateExtension(context: vscode.ExtensionContext, host: Host): () => Promise<void> {
  const log = vscode.window.createOutputChannel('Persona Review', { log: true });
  const choices = new PersonaChoices(context.globalState);
  const library = new PersonaLibrary(context.extensionUri, host, choices, log);
  const stores = new FolderStores(host, context.globalStorageUri, log);
  const session = new ReviewSession(library, stores, log);
  const maker = new AnswerMaker({ now: () => Date.now() }, monotonicFactory());
  const answers = new Answers(session, maker, () => reviewer() || host.reviewer);
  const folderFiles = new FolderFiles(host.files);
  const server = new LanguageServer({ ...host, library, stores, folderFiles, log });
  const concerns = new OpenConcerns(session, library, stores, log);
  const threads = new ConcernThreads(concerns, library);
  const view = new ChecklistView(session, answers, concerns, context.workspaceState);
  const reasons = new RecentReasons(context.globalState);
  const concernParts = { session, answers, view, concerns, threads };
  const personasView = new PersonasView(library, folderFiles, log);
  const guides = new PersonaGuides(library, host.loadParser);
  context.subscriptions.push(
    log,
    choices,
    library,
    stores,
    session,
    answers,
    concerns,
    threads,
    new ConcernProblems(concerns),
    view,
    personasView,
    guides,
    registerStatusBar(session),
    folderFiles,
    server,
    registerCommands({
      ...answerCommands(session, answers, view),
      ...notApplicableCommands(session, answers, view, reasons),
      ...raiseCommands(concernParts),
      ...personaCommands(session, library, choices, view),
      ...languageCommands(server),
    }),
    registerCommands(threadCommands(concernParts)),
    registerCommands(coverageCommands(session, library, folderFiles, host.loadParser)),
    registerCommands(personasViewCommands(session, library, choices, guides, personasView)),
  );
  void session.follow();
  return () => server.stop();
}
