import * as vscode from 'vscode';
import type { ChangeReview } from '../../core/report/changeReview.ts';
import { reviewJson } from '../../core/report/reviewJson.ts';
import { reviewMarkdown } from '../../core/report/reviewMarkdown.ts';
import { changeReviewOf } from '../changes/changeReview.ts';
import type { Changes } from '../changes/changes.ts';
import type { Git } from '../changes/git.ts';
import { plainInMessage } from '../plainInMessage.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import { chooseFolder } from './chooseFolder.ts';
import type { Commands } from './commands.ts';
import { withoutIcons } from './withoutIcons.ts';

/** The commands that carry a review out of the editor. */
export function reportCommands(session: ReviewSession, changes: Changes, git: Git): Commands<never> {
  const inFolder = async (act: Act): Promise<void> => {
    const folder = await chooseFolder(session);
    const found = changes.folders.find((one) => one.folder.uri.toString() === folder?.uri.toString());
    const review = found === undefined ? null : await changeReviewOf(found, git);
    if (folder !== undefined && review === null) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'No file of {0} is under review. Choose what to review in the Changes view.',
          plainInMessage(folder.name),
        ),
      );
    } else if (folder !== undefined && review !== null) {
      await act(review, folder);
    }
  };
  return {
    copyReview: () =>
      inFolder(async (review, { name }) => {
        await vscode.env.clipboard.writeText(reviewMarkdown(review));
        vscode.window.setStatusBarMessage(
          vscode.l10n.t('The review of {0} is on the clipboard.', withoutIcons(name)),
          5_000,
        );
      }),
    saveReport: () =>
      inFolder(async (review, folder) => {
        const file = await vscode.window.showSaveDialog({
          defaultUri: vscode.Uri.joinPath(folder.uri, 'review.md'),
          filters: { Markdown: ['md'], JSON: ['json'] },
        });
        if (file !== undefined) {
          await writeReport(file, review);
          await vscode.commands.executeCommand('vscode.open', file);
        }
      }),
  };
}

type Act = (review: ChangeReview, folder: vscode.WorkspaceFolder) => Promise<void>;

/** Writes a report in the format that the file's name asks for. */
export async function writeReport(file: vscode.Uri, review: ChangeReview): Promise<void> {
  const text = file.path.endsWith('.json')
    ? `${JSON.stringify(reviewJson(review, true), null, 2)}\n`
    : reviewMarkdown(review);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}
