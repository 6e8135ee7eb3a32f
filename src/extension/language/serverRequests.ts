import * as vscode from 'vscode';
import { decodePersona, maximumSize } from '../../core/persona/markdown/decodePersona.ts';
import { reasonOf } from '../../core/reasonOf.ts';
import type { PersonaFile, ServerRequests } from '../../protocol/messages.ts';
import type { FolderFiles } from '../folderFiles.ts';
import type { PersonaLibrary } from '../personas/personaLibrary.ts';
import type { WorkspaceFiles } from '../personas/workspaceFiles.ts';
import type { FolderStores } from '../review/folderStores.ts';

/** What answers to the server are taken from. */
export interface ServerSources {
  readonly library: PersonaLibrary;
  readonly stores: FolderStores;
  readonly files: WorkspaceFiles;
  readonly folderFiles: FolderFiles;
}

/** Answers each request of the server. What it asks of a folder that has gone meanwhile is answered with nothing. */
export type ServerRequestHandlers = {
  readonly [Method in keyof ServerRequests]: (
    params: ServerRequests[Method]['params'],
  ) => Promise<ServerRequests[Method]['result']>;
};

export function serverRequestHandlers({
  library,
  stores,
  files,
  folderFiles,
}: ServerSources): ServerRequestHandlers {
  return {
    'personaReview/listFiles': async ({ folder: uri }) => {
      const folder = folderOf(uri);
      return folder === undefined ? { paths: [], isComplete: true } : await folderFiles.of(folder);
    },
    'personaReview/listPersonas': async () => {
      const folders = vscode.workspace.workspaceFolders ?? [];
      const own = folders.map(async (folder) => inFolder(await library.filesOf(folder), folder));
      const ofAll = inFolder(await library.filesOfAll(), null);
      return { personas: [...(await Promise.all(own)).flat(), ...ofAll] };
    },
    'personaReview/readFile': async ({ uri }) => {
      try {
        const content = await files.read(vscode.Uri.parse(uri, true), maximumSize + 1);
        return { text: decodePersona(content).text };
      } catch (error) {
        return { reason: reasonOf(error) };
      }
    },
    'personaReview/countAnswers': async ({ folder: uri, persona, items }) => {
      const folder = folderOf(uri);
      const book = folder === undefined ? null : (await stores.of(folder)).book;
      const counts = items.map((item) => [item, book?.countFiles(persona, item) ?? 0] as const);
      return { counts: Object.fromEntries(counts.filter(([, count]) => count > 0)) };
    },
  };
}

function folderOf(uri: string): vscode.WorkspaceFolder | undefined {
  return vscode.workspace.workspaceFolders?.find((folder) => folder.uri.toString() === uri);
}

function inFolder(
  files: Awaited<ReturnType<PersonaLibrary['filesOf']>>,
  folder: vscode.WorkspaceFolder | null,
): readonly PersonaFile[] {
  return files.map(({ uri, fileName, format, origin }) => ({
    uri: uri.toString(),
    folder: folder?.uri.toString() ?? null,
    fileName,
    format,
    origin,
  }));
}
