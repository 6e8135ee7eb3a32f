import * as vscode from 'vscode';
import type { PersonaReference } from '../../protocol/messages.ts';
import type { FolderFiles } from '../folderFiles.ts';
import type { LoadParser } from '../personas/loadParser.ts';
import type { PersonaLibrary } from '../personas/personaLibrary.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import type { ChecklistViewNode } from '../views/checklistNode.ts';
import type { PersonaViewRow } from '../views/personaRow.ts';
import { chooseFolder } from './chooseFolder.ts';
import type { Commands } from './commands.ts';
import { canNamePatterns, makePatternsExplicit } from './makePatternsExplicit.ts';
import { type FoundPersona, type PersonaQuestion, pickPersona } from './pickPersona.ts';
import { showCoveredFiles } from './showCoveredFiles.ts';

/** The commands about the files that a persona covers, be they named in its file or not. */
export function coverageCommands(
  session: ReviewSession,
  library: PersonaLibrary,
  folderFiles: FolderFiles,
  loadParser: LoadParser,
): Commands<Row> {
  const run = async (row: Row | undefined, question: PersonaQuestion, act: Act): Promise<void> => {
    const found = (await personaOf(row, session, library)) ?? (await pickPersona(session, library, question));
    if (found !== null) {
      await act(found);
    }
  };
  return {
    makePatternsExplicit: (row?: Row) =>
      run(
        row,
        {
          title: vscode.l10n.t('Make Patterns Explicit'),
          placeHolder: vscode.l10n.t('Pick a persona whose patterns are to be written into its file'),
          nothing: vscode.l10n.t('No persona has patterns here that its own file does not name.'),
          isOffered: canNamePatterns,
        },
        (found) => makePatternsExplicit(found, loadParser),
      ),
    showCoveredFiles: (row?: Row) =>
      run(
        row,
        {
          title: vscode.l10n.t('Show Covered Files'),
          placeHolder: vscode.l10n.t('Pick a persona to see the files that it covers'),
          nothing: vscode.l10n.t('There is no persona here.'),
          isOffered: () => true,
        },
        (found) => showCoveredFiles(found, folderFiles.of(found.folder)),
      ),
  };
}

/** Of the Checklist view or of the Personas view; or what a code lens in the persona's file is about. */
type Row = ChecklistViewNode | PersonaViewRow | PersonaReference;
type Act = (found: FoundPersona) => Promise<void>;

/** The persona of a row, the row itself or one above it. */
async function personaOf(
  row: Row | undefined,
  session: ReviewSession,
  library: PersonaLibrary,
): Promise<FoundPersona | null> {
  if (row?.kind === 'reference') {
    return await findPersona(row, session, library);
  }
  for (let at = row ?? null; at !== null; at = at.parent) {
    if (at.kind === 'persona' && 'persona' in at) {
      return at;
    }
    if (at.kind === 'persona') {
      const folder = session.shown?.file.folder;
      return folder === undefined ? null : { folder, persona: at.review.match.persona };
    }
  }
  return null;
}

/** In the folder that holds its file; the user's and the bundled ones are in each. */
async function findPersona(
  { uri, id }: PersonaReference,
  session: ReviewSession,
  library: PersonaLibrary,
): Promise<FoundPersona | null> {
  const folder =
    vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true)) ?? (await chooseFolder(session));
  if (folder === undefined) {
    return null;
  }
  const { found } = await library.of(folder);
  const persona = found.find((candidate) => candidate.source === uri && candidate.id === id);
  return persona === undefined ? null : { folder, persona };
}
