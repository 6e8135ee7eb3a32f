import * as vscode from 'vscode';
import type { Answer } from '../../core/review/answer.ts';
import { fingerprint, reviewedText } from '../../core/review/fingerprint.ts';
import type { KeptTexts } from './keptTexts.ts';

/** Makes the URI of a file's revision; null where there is no git. */
export type RevisionUri = (uri: vscode.Uri, ref: string) => vscode.Uri | null;

/** What says for which text an answer was given. */
export type AnsweredText = Pick<Answer, 'path' | 'fingerprint' | 'commit'>;

/** The texts that answers were given for: as they were kept, or as git has them. */
export class AnsweredTexts {
  readonly #kept: KeptTexts;
  readonly #revisionUri: RevisionUri;

  constructor(kept: KeptTexts, revisionUri: RevisionUri) {
    this.#kept = kept;
    this.#revisionUri = revisionUri;
  }

  /** Whether none is kept, by the user's choice. */
  get isOff(): boolean {
    return this.#kept.isOff;
  }

  /** Null where it is gone, or never was on this machine. */
  async of(answer: AnsweredText, folder: vscode.WorkspaceFolder): Promise<string | null> {
    return (await this.#kept.read(answer.fingerprint)) ?? (await this.#fromGit(answer, folder));
  }

  /** Most changes are those since the last commit. */
  async #fromGit(answer: AnsweredText, { uri }: vscode.WorkspaceFolder): Promise<string | null> {
    const { path, commit, fingerprint } = answer;
    for (const ref of [...(commit === undefined ? [] : [commit]), 'HEAD']) {
      const revision = this.#revisionUri(vscode.Uri.joinPath(uri, path), ref);
      const text = revision === null ? null : await readText(revision, fingerprint);
      if (text !== null) {
        return text;
      }
    }
    return null;
  }
}

/** The text that has this fingerprint; any other, in whatever encoding, is not the one. */
async function readText(uri: vscode.Uri, print: string): Promise<string | null> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return fingerprint(text) === print ? reviewedText(text) : null;
  } catch {
    return null; // Git has no such file at that commit, or no such commit.
  }
}
