import type * as vscode from 'vscode';
import type { LogStorage, RunGit } from '../core/workspace.ts';
import type { LoadGoParser } from './declarations/loadGoParser.ts';
import type { CreateLanguageClient } from './language/languageClient.ts';
import type { LoadParser } from './personas/loadParser.ts';
import type { WorkspaceFiles } from './personas/workspaceFiles.ts';

/** What differs between the desktop's extension host and the web's. */
export interface Host {
  /** The storage of the review log `name` in `directory`, which need not exist yet. */
  createLogStorage(directory: vscode.Uri, name: string): LogStorage & vscode.Disposable;
  readonly createLanguageClient: CreateLanguageClient;
  readonly loadParser: LoadParser;
  readonly loadGoParser: LoadGoParser;
  readonly files: WorkspaceFiles;
  /** Null where the host can start no process. */
  readonly runGit: RunGit | null;
  /** Who reviews, where no setting says so. */
  readonly reviewer: string;
  /** What `~` stands for, or null where there is no home directory. */
  readonly homeDirectory: vscode.Uri | null;
}
