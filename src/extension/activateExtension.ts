import { monotonicFactory } from 'ulid';
import * as vscode from 'vscode';
import { AnswerMaker } from '../core/review/answerMaker.ts';
import { ChangeDecorations } from './changes/changeDecorations.ts';
import { Changes } from './changes/changes.ts';
import { CommittedRenames } from './changes/committedRenames.ts';
import { Git } from './changes/git.ts';
import { SourceChoices } from './changes/sourceChoices.ts';
import { answerCommands } from './commands/answerCommands.ts';
import { changesCommands } from './commands/changesCommands.ts';
import { ChooseChanges } from './commands/chooseChanges.ts';
import { registerCommands } from './commands/commands.ts';
import { raiseCommands, threadCommands } from './commands/concernCommands.ts';
import { confirmCommands } from './commands/confirmCommands.ts';
import { coverageCommands } from './commands/coverageCommands.ts';
import { languageCommands } from './commands/languageCommands.ts';
import { notApplicableCommands } from './commands/notApplicableCommands.ts';
import { partCommands } from './commands/partCommands.ts';
import { personaCommands } from './commands/personaCommands.ts';
import { personasViewCommands } from './commands/personasViewCommands.ts';
import { reportCommands } from './commands/reportCommands.ts';
import { whatChangedCommands } from './commands/whatChangedCommands.ts';
import { ConcernProblems } from './concerns/concernProblems.ts';
import { ConcernThreads } from './concerns/concernThreads.ts';
import { OpenConcerns } from './concerns/openConcerns.ts';
import { Declarations } from './declarations/declarations.ts';
import { FolderFiles } from './folderFiles.ts';
import { PersonaGuides } from './guide/personaGuides.ts';
import type { Host } from './host.ts';
import { LanguageServer } from './language/languageServer.ts';
import { PersonaChoices } from './personas/personaChoices.ts';
import { PersonaLibrary } from './personas/personaLibrary.ts';
import { AnsweredTextDocuments } from './review/answeredTextDocuments.ts';
import { AnsweredTexts } from './review/answeredTexts.ts';
import { Answers } from './review/answers.ts';
import { ChangesSinceAnswers } from './review/changesSinceAnswers.ts';
import { FileRenames } from './review/fileRenames.ts';
import { FolderStores } from './review/folderStores.ts';
import { KeptTexts } from './review/keptTexts.ts';
import { RecentReasons } from './review/recentReasons.ts';
import { RepositoryLogs } from './review/repositoryLogs.ts';
import { ReviewSession } from './review/reviewSession.ts';
import { keptTextsSize, reviewer } from './settings.ts';
import { ChangesView } from './views/changesView.ts';
import { ChangesWalk } from './views/changesWalk.ts';
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
  const git = new Git(log);
  const repositoryLogs = new RepositoryLogs(git, host.runGit, context.globalState, log);
  const stores = new FolderStores(host, context.globalStorageUri, repositoryLogs, log);
  const sources = new SourceChoices(context.globalState);
  const maker = new AnswerMaker({ now: () => Date.now() }, monotonicFactory());
  const renames = new FileRenames(stores, maker, log);
  const changes = new Changes({ ...host, git, library, stores, renames, choices: sources, log });
  const session = new ReviewSession(library, stores, log);
  const keptTexts = new KeptTexts(context.globalStorageUri, keptTextsSize, log);
  const reviewerName = () => reviewer() || host.reviewer;
  const answers = new Answers(session, maker, keptTexts, reviewerName);
  const answeredTexts = new AnsweredTexts(keptTexts, (uri, ref) => git.api?.toGitUri(uri, ref) ?? null);
  const sinceAnswers = new ChangesSinceAnswers(session, answeredTexts, host.loadParser, log);
  const folderFiles = new FolderFiles(host.files);
  const server = new LanguageServer({ ...host, library, stores, folderFiles, log });
  const concerns = new OpenConcerns(session, library, stores, log);
  const threads = new ConcernThreads(concerns, library);
  const view = new ChecklistView(session, answers, concerns, sinceAnswers, context.workspaceState);
  const reasons = new RecentReasons(context.globalState);
  const concernParts = { session, answers, view, concerns, threads };
  const changesView = new ChangesView(changes, context.workspaceState, reviewerName);
  const walk = new ChangesWalk(session, changes, changesView, view);
  const chooser = new ChooseChanges(sources, git, folderFiles);
  const declarations = new Declarations(host.loadGoParser);
  const personasView = new PersonasView(library, folderFiles, log);
  const guides = new PersonaGuides(library, host.loadParser);
  context.subscriptions.push(
    log,
    choices,
    library,
    stores,
    repositoryLogs,
    git,
    renames,
    ...(host.runGit === null
      ? []
      : [new CommittedRenames(git, host.runGit, renames, context.workspaceState, log)]),
    sources,
    changes,
    session,
    answers,
    sinceAnswers,
    new AnsweredTextDocuments(answeredTexts),
    concerns,
    threads,
    new ConcernProblems(concerns),
    view,
    changesView,
    walk,
    new ChangeDecorations(changes),
    personasView,
    guides,
    registerStatusBar(session),
    declarations,
    folderFiles,
    server,
    registerCommands({
      ...answerCommands(session, answers, view),
      ...notApplicableCommands(session, answers, view, reasons),
      ...raiseCommands(concernParts),
      ...partCommands(session, answers, declarations, reasons),
      ...confirmCommands(session, answers, declarations, view),
      ...personaCommands(session, library, choices, view),
      ...languageCommands(server),
      ...whatChangedCommands(session, answeredTexts, view),
    }),
    registerCommands(threadCommands(concernParts)),
    registerCommands(changesCommands(session, chooser, changesView, walk)),
    registerCommands(reportCommands(session, changes, git)),
    registerCommands(coverageCommands(session, library, folderFiles, host.loadParser)),
    registerCommands(personasViewCommands(session, library, choices, guides, personasView)),
  );
  // What is on the screen comes first.
  void session.follow().then(() => changes.follow());
  return () => server.stop();
}
