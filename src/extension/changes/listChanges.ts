import * as vscode from 'vscode';
import { baseCandidates } from '../../core/changes/baseCandidates.ts';
import type { Rename } from '../../core/review/answerMaker.ts';
import { pathInFolder } from '../pathInFolder.ts';
import { type ChangeSource, isRef } from './changeSource.ts';
import type { Git } from './git.ts';
import type { GitApi, GitRepository, GitState } from './gitApi.ts';
import { detailOf, type GitDetails, gitDetails, storedText } from './gitDetails.ts';
import type { ChangeList, ListedChange, ListTools, NoList } from './listedChange.ts';
import { withStoredTexts } from './withStoredTexts.ts';
import { addLater, type FoundChange, foundChange, workingChanges } from './workingChanges.ts';

/** What a source lists of one repository. */
interface RepositoryList {
  readonly found: readonly FoundChange[];
  /** The commit to compare with; null where there is none yet. */
  readonly before: string | null;
  /** The commit under review; null where it is the working folder. */
  readonly after: string | null;
  readonly base: string | null;
  /** Renames since the last commit, also of files that the changes only know under the later name. */
  readonly renames: readonly FoundRename[];
}

interface FoundRename {
  readonly uri: vscode.Uri;
  readonly formerUri: vscode.Uri;
}

/**
 * Lists the files that a source puts under review in a folder.
 * @param base the setting; empty where it is to be found
 * @throws when git fails where it should not.
 */
export async function listChanges(
  source: ChangeSource,
  folder: vscode.WorkspaceFolder,
  git: Git,
  base: string,
  tools: ListTools,
): Promise<ChangeList | NoList> {
  switch (source.kind) {
    case 'openEditors':
      return filesAsTheyAre(openPaths(folder), folder);
    case 'pickedFiles':
      return filesAsTheyAre(source.paths, folder);
    default:
      return await gitChanges(source, folder, git, base, tools);
  }
}

function filesAsTheyAre(paths: readonly string[], folder: vscode.WorkspaceFolder): ChangeList {
  const changes = [...new Set(paths)].map((path) => ({
    change: { path, kind: 'modified' as const, formerPath: null, size: null },
    entry: 'file' as const,
    before: null,
    text: vscode.Uri.joinPath(folder.uri, path),
    stored: null,
  }));
  return { changes, base: null, renames: [], repositories: [] };
}

function openPaths(folder: vscode.WorkspaceFolder): readonly string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => {
      const uri =
        input instanceof vscode.TabInputText
          ? input.uri
          : input instanceof vscode.TabInputTextDiff
            ? input.modified
            : null;
      const path = uri?.scheme === folder.uri.scheme ? pathInFolder(folder, uri) : null;
      return path === null ? [] : [path];
    });
}

type GitSource = Extract<ChangeSource, { readonly kind: 'workingChanges' | 'branch' | 'refs' }>;

async function gitChanges(
  source: GitSource,
  folder: vscode.WorkspaceFolder,
  git: Git,
  base: string,
  tools: ListTools,
): Promise<ChangeList | NoList> {
  const { api } = git;
  if (api === null) {
    return git.state === 'loading' ? 'loading' : 'noGit';
  }
  const all = git.repositoriesOf(folder);
  const repositories = all.filter(({ state }) => state.HEAD !== undefined);
  if (repositories.length === 0) {
    return git.state === 'loading' || all.length > 0 ? 'loading' : 'noRepository';
  }
  const lists = await Promise.all(
    repositories.map(async (repository) => ({ repository, list: await listOf(source, repository, base) })),
  );
  const changes = await Promise.all(
    lists.map(async ({ repository, list }) => {
      if (typeof list === 'string') {
        return [];
      }
      const { before, after } = list;
      const details = await gitDetails(tools.runGit, repository.rootUri, before, after);
      const found =
        source.kind === 'workingChanges' ? list.found : withUntold(list.found, details, repository);
      return await withStoredTexts(
        listed({ ...list, found }, details, repository, folder, api),
        before,
        repository,
        api,
        tools,
      );
    }),
  );
  const bases = lists.map(({ list }) => list);
  const first = bases.find((list) => typeof list !== 'string') ?? bases[0] ?? 'noRepository';
  return typeof first === 'string'
    ? first
    : {
        changes: changes.flat(),
        base: first.base,
        renames: bases.flatMap((list) => (typeof list === 'string' ? [] : renamesIn(folder, list.renames))),
        repositories: repositories.map(({ rootUri }) => rootUri),
      };
}

function renamesIn(folder: vscode.WorkspaceFolder, renames: readonly FoundRename[]): readonly Rename[] {
  return renames.flatMap(({ uri, formerUri }) => {
    const [path, formerPath] = [pathInFolder(folder, uri), pathInFolder(folder, formerUri)];
    return path === null || formerPath === null ? [] : [{ path, formerPath }];
  });
}

async function listOf(
  source: GitSource,
  repository: GitRepository,
  base: string,
): Promise<RepositoryList | NoList> {
  const { state } = repository;
  switch (source.kind) {
    case 'workingChanges': {
      const before = state.HEAD?.commit === undefined ? null : 'HEAD';
      return { found: workingChanges(state), before, after: null, base: null, renames: [] };
    }
    case 'branch':
      return await branchChanges(repository, base);
    case 'refs':
      return await changesBetween(repository, source.base, source.head);
  }
}

/** The working folder against what the branch has in common with its base. */
async function branchChanges(repository: GitRepository, setting: string): Promise<RepositoryList | NoList> {
  const { HEAD } = repository.state;
  if (HEAD?.commit === undefined) {
    const found = workingChanges(repository.state);
    return { found, before: null, after: null, base: null, renames: [] };
  }
  const candidates =
    setting === '' ? baseCandidates(HEAD.upstream?.remote ?? null) : isRef(setting) ? [setting] : [];
  for (const base of candidates) {
    const before = await repository.getMergeBase(base, 'HEAD');
    if (before !== undefined && before !== '') {
      const changes = (await repository.diffWith(before)).map(foundChange);
      const found = withUncommitted(changes, repository.state);
      const renames = workingChanges(repository.state).flatMap(({ uri, formerUri }) =>
        formerUri === null ? [] : [{ uri, formerUri }],
      );
      return { found, before, after: null, base: shortName(base), renames };
    }
  }
  const known = await Promise.all(candidates.map((base) => exists(repository, base)));
  return known.includes(true) ? 'noCommonCommit' : 'noBase';
}

/** The Git extension leaves out what has become a link or has been one, and copies, which a configuration may ask for. */
function withUntold(
  found: readonly FoundChange[],
  details: GitDetails,
  { rootUri }: GitRepository,
): readonly FoundChange[] {
  const told = new Set(found.map(({ uri }) => uri.path));
  const untold = [...details.values()].flatMap(({ change: { path, kind } }): readonly FoundChange[] => {
    const uri = vscode.Uri.joinPath(rootUri, path);
    return told.has(uri.path) || (kind !== 'modified' && kind !== 'added')
      ? []
      : [{ kind, uri, formerUri: null }];
  });
  return [...found, ...untold];
}

/** A diff knows no untracked files and no conflicts; all else of the working folder is in it, or is as it was in the base. */
function withUncommitted(changes: readonly FoundChange[], state: GitState): readonly FoundChange[] {
  const found = new Map(changes.map((change) => [change.uri.toString(), change]));
  const added = workingChanges(state).filter(({ kind }) => kind === 'added');
  for (const change of [...added, ...state.mergeChanges.map(foundChange)]) {
    addLater(found, change);
  }
  return [...found.values()];
}

async function changesBetween(
  repository: GitRepository,
  base: string,
  head: string,
): Promise<RepositoryList | NoList> {
  if (!(await exists(repository, base)) || !(await exists(repository, head))) {
    return 'noRef';
  }
  const before = await repository.getMergeBase(base, head);
  if (before === undefined || before === '') {
    return 'noCommonCommit';
  }
  const { hash: after } = await repository.getCommit(head);
  const found = (await repository.diffBetween(before, after)).map(foundChange);
  return { found, before, after, base: `${shortName(base)} … ${shortName(head)}`, renames: [] };
}

async function exists(repository: GitRepository, ref: string): Promise<boolean> {
  try {
    await repository.getCommit(ref);
    return true;
  } catch {
    return false; // Git says no more than that, whatever is wrong with the ref.
  }
}

function shortName(ref: string): string {
  return ref.replace(/^refs\/(?:heads|remotes|tags)\//, '');
}

function listed(
  { found, before, after }: RepositoryList,
  details: GitDetails,
  { state, rootUri }: GitRepository,
  folder: vscode.WorkspaceFolder,
  api: GitApi,
): readonly ListedChange[] {
  const submodules = new Set(state.submodules.map(({ path }) => vscode.Uri.joinPath(rootUri, path).path));
  return found.flatMap(({ kind, uri, formerUri }) => {
    const path = pathInFolder(folder, uri);
    if (path === null) {
      return [];
    }
    const formerPath = formerUri === null ? null : pathInFolder(folder, formerUri);
    const detail = detailOf(uri, rootUri, details);
    return {
      change: { path, kind, formerPath, size: detail?.change.size ?? null },
      entry: submodules.has(uri.path) ? ('submodule' as const) : (detail?.entry ?? ('file' as const)),
      before: before === null || kind === 'added' ? null : api.toGitUri(formerUri ?? uri, before),
      text: kind === 'deleted' ? null : after === null ? uri : api.toGitUri(uri, after),
      stored: after === null ? null : storedText(uri, rootUri, details),
    };
  });
}
