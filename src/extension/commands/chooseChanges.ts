import * as vscode from 'vscode';
import type { ChangeSource } from '../changes/changeSource.ts';
import type { Git } from '../changes/git.ts';
import type { SourceChoices } from '../changes/sourceChoices.ts';
import type { FolderFiles } from '../folderFiles.ts';
import { folderSettings } from '../settings.ts';
import { pickRef } from './pickRef.ts';
import { withoutIcons } from './withoutIcons.ts';

interface SourcePick extends vscode.QuickPickItem {
  readonly source: ChangeSource['kind'];
}

/** Lets the user choose what is under review in a folder. */
export class ChooseChanges {
  readonly #choices: SourceChoices;
  readonly #git: Git;
  readonly #files: FolderFiles;

  constructor(choices: SourceChoices, git: Git, files: FolderFiles) {
    this.#choices = choices;
    this.#git = git;
    this.#files = files;
  }

  async choose(folder: vscode.WorkspaceFolder): Promise<void> {
    const now = this.#choices.of(folder).kind;
    const hasGit = this.#git.state === 'loading' || this.#git.repositoriesOf(folder).length > 0;
    const picks = [...(hasGit ? gitPicks(folder) : []), ...otherPicks()];
    const picked = await vscode.window.showQuickPick(
      picks.map((pick) => (pick.source === now ? { ...pick, description: vscode.l10n.t('chosen') } : pick)),
      {
        title: vscode.l10n.t('What to Review in {0}', folder.name),
        placeHolder: hasGit
          ? vscode.l10n.t('Pick the files to review')
          : vscode.l10n.t('Without a Git repository files are reviewed as they are'),
      },
    );
    if (picked === undefined) {
      return;
    }
    switch (picked.source) {
      case 'refs':
        return await this.#pickRefs(folder);
      case 'pickedFiles':
        return await this.pickFiles(folder);
      default:
        return await this.take(folder, { kind: picked.source });
    }
  }

  /** Puts other files under review, and remembers it. */
  async take(folder: vscode.WorkspaceFolder, source: ChangeSource): Promise<void> {
    await this.#choices.set(folder, source);
  }

  async pickFiles(folder: vscode.WorkspaceFolder): Promise<void> {
    const source = this.#choices.of(folder);
    const before = new Set(source.kind === 'pickedFiles' ? source.paths : []);
    const { paths } = await this.#files.of(folder);
    const picked = await vscode.window.showQuickPick(
      paths.map((path) => ({ label: withoutIcons(path), path, picked: before.has(path) })),
      {
        title: vscode.l10n.t('Files to Review in {0}', folder.name),
        placeHolder: vscode.l10n.t('Tick the files to review'),
        canPickMany: true,
      },
    );
    if (picked !== undefined) {
      await this.take(folder, { kind: 'pickedFiles', paths: picked.map(({ path }) => path) });
    }
  }

  async #pickRefs(folder: vscode.WorkspaceFolder): Promise<void> {
    const [repository] = this.#git.repositoriesOf(folder);
    if (repository === undefined) {
      return;
    }
    const refs = await repository.getRefs({ sort: 'committerdate' });
    const base = await pickRef(vscode.l10n.t('Compare With (Base)'), refs);
    const head =
      base === null ? null : await pickRef(vscode.l10n.t('What to Review Against {0}', base), refs);
    if (base !== null && head !== null) {
      await this.take(folder, { kind: 'refs', base, head });
    }
  }
}

function gitPicks(folder: vscode.WorkspaceFolder): readonly SourcePick[] {
  const { base } = folderSettings(folder);
  return [
    {
      source: 'workingChanges',
      label: vscode.l10n.t('Working Changes'),
      detail: vscode.l10n.t('What is not committed yet: staged, unstaged and untracked files'),
    },
    {
      source: 'branch',
      label: vscode.l10n.t('This Branch Against Its Base'),
      detail:
        base === ''
          ? vscode.l10n.t(
              'All that it has changed since it left the default branch, working changes included',
            )
          : vscode.l10n.t(
              'All that it has changed since it left {0}, working changes included',
              withoutIcons(base),
            ),
    },
    {
      source: 'refs',
      label: vscode.l10n.t('Any Two Commits…'),
      detail: vscode.l10n.t('What a branch, a tag or a commit has changed since it left another'),
    },
  ];
}

function otherPicks(): readonly SourcePick[] {
  return [
    {
      source: 'openEditors',
      label: vscode.l10n.t('Open Editors'),
      detail: vscode.l10n.t('The files that are open in editors, whether they have changed or not'),
    },
    {
      source: 'pickedFiles',
      label: vscode.l10n.t('Picked Files…'),
      detail: vscode.l10n.t('The files that you pick, whether they have changed or not'),
    },
  ];
}
