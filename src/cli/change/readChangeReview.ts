import type { GitChange } from '../../core/changes/gitDiff.ts';
import { buildPersonaIndex } from '../../core/patterns/personaIndex.ts';
import type { ChangeReview } from '../../core/report/changeReview.ts';
import type { AnswerBook } from '../../core/review/answerBook.ts';
import { collectReviewSet, type ReadChange } from '../../core/review/reviewSet.ts';
import type { FolderSettings } from '../../core/settings/folderSettings.ts';
import { CliError } from '../cliError.ts';
import type { CommandCall } from '../commands/command.ts';
import { readFolderPersonas } from '../folderPersonas.ts';
import { reviewedPaths } from '../reviewedPaths.ts';
import { readAnswers } from '../reviewLogs.ts';
import { attributesOf } from './attributes.ts';
import { type Base, findBase } from './base.ts';
import { branchRenames } from './branchRenames.ts';
import { readTexts } from './changedTexts.ts';
import { stagedChanges, workingChanges } from './gitChanges.ts';
import { openRepository, prefixOf, type Repository } from './repository.ts';

/** What the options of a command make the subject of a review, read. */
export interface CallReview extends ChangeReview {
  /** How many review logs there are. */
  readonly logs: number;
}

interface Change extends Omit<ChangeReview, 'set'> {
  readonly files: readonly ReadChange[];
}

/**
 * Reads the files under review, their texts and their answers: the files that are named, what is staged, or else all that
 * the branch has changed since it left its base, committed or not.
 * @throws {CliError} where git or the repository does not tell.
 */
export async function readChangeReview(call: CommandCall): Promise<CallReview> {
  const { folder, host, output, change } = call;
  const { active, settings } = await readFolderPersonas(folder, host, output);
  const { book, logs } = await readAnswers(change.logs, folder, host, output);
  const { files, ...about } = change.files
    ? await namedFiles(call, book, settings)
    : await changedFiles(call, book, settings);
  return { ...about, logs, set: collectReviewSet(files, buildPersonaIndex(active), book) };
}

async function changedFiles(
  call: CommandCall,
  book: AnswerBook,
  { base: baseSetting, staleness }: FolderSettings,
): Promise<Change> {
  const { folder, host, output, change } = call;
  const repository = await openRepository(folder, host);
  const { prefix, head: commit } = repository;
  const base = await baseOf(call, baseSetting, repository);
  const changes = change.staged
    ? await stagedChanges(repository)
    : await workingChanges(repository, base?.commit ?? null, folder, host);
  const paths = changes.map(({ change: { path } }) => path);
  for (const { path, formerPath } of changes.map(({ change }) => change)) {
    if (formerPath !== null) {
      book.followRename(path, formerPath);
    }
  }
  if (base !== null) {
    await followBranch(repository, base, book, call);
  }
  const files = await readTexts({
    changes,
    repository,
    staged: change.staged,
    attributesOf: await attributesOf(paths, repository, folder, host),
    book,
    ignoresWhitespace: staleness === 'ignoreWhitespace',
    folder,
    host,
    output,
  });
  return { files, base, commit, inRepository: (path) => prefix + path };
}

/** Has answers for files that are gone go with what they were renamed to on the branch. */
async function followBranch(
  repository: Repository,
  base: Base,
  book: AnswerBook,
  { folder, host }: CommandCall,
): Promise<void> {
  const isGone = async (path: string) => (await host.kindAt(host.resolve(folder, path))) === null;
  const areGone = await Promise.all([...book.paths].map(isGone));
  if (areGone.includes(true)) {
    for (const { path, formerPath } of await branchRenames(repository, base.commit)) {
      if (await isGone(formerPath)) {
        book.followRename(path, formerPath);
      }
    }
  }
}

/** Null where nothing is committed yet, and of what is staged. */
async function baseOf(
  { change }: CommandCall,
  setting: string,
  repository: Repository,
): Promise<Base | null> {
  if (change.base !== null) {
    return await findBase(repository, { name: change.base, from: 'option' });
  }
  if (change.staged || repository.head === null) {
    return null;
  }
  return await findBase(repository, setting === '' ? null : { name: setting, from: 'setting' });
}

/** Named by a person, they are reviewed also where they are generated or vendored, and no repository is needed. */
async function namedFiles(
  { operands, folder, host, output }: CommandCall,
  book: AnswerBook,
  { staleness }: FolderSettings,
): Promise<Change> {
  const paths = [...new Set(await reviewedPaths(operands, folder, host))];
  const changes = paths.map(
    (path): GitChange => ({
      change: { path, kind: 'modified', formerPath: null, size: null },
      entry: 'file',
      blob: null,
    }),
  );
  const asked = { isGenerated: false, isVendored: false };
  const files = await readTexts({
    changes,
    repository: null,
    staged: false,
    attributesOf: () => asked,
    book,
    ignoresWhitespace: staleness === 'ignoreWhitespace',
    folder,
    host,
    output,
  });
  if (files.every(({ text }) => text !== null && 'leftOut' in text && text.leftOut === 'unreadable')) {
    throw new CliError('None of the files can be read. Name others after --files.');
  }
  const prefix = await prefixOf(folder, host);
  return { files, base: null, commit: null, inRepository: (path) => prefix + path };
}
