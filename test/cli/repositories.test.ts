import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/paths.ts';
import { createNodeHost } from '../../src/cli/node/nodeHost.ts';
import { run } from '../../src/cli/run.ts';
import { wordingOf } from '../../src/core/persona/checklists/wording.ts';
import { fingerprint } from '../../src/core/review/fingerprint.ts';
import { logFileName } from '../../src/core/review/logFileName.ts';
import { looseFingerprint } from '../../src/core/review/looseFingerprint.ts';
import { repositoryLogName } from '../../src/core/review/repositoryLog.ts';
import { formatAnswer } from '../../src/core/review/reviewLog.ts';
import { GitRepository, gitEnvironment } from '../support/gitRepository.ts';
import { anAnswer } from '../support/reviewFixtures.ts';
import { createPackageFolder, type PackageFolder } from './packageFolder.ts';
import { goPersona, type RepositoryCase, repositoryCases } from './repositoryCases.ts';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** What a repository would have had started, had it been let. */
const traces = ['fsmonitor', 'hook', 'pager', 'pagerDiff', 'external', 'command', 'textconv'];

let installed: PackageFolder;
before(async () => {
  Object.assign(process.env, gitEnvironment);
  installed = await createPackageFolder();
});
after(() => installed.remove());
const machine = { ...createNodeHost(), editorStorages: [] as readonly string[] };

for (const one of repositoryCases) {
  test(one.name, async (t) => {
    const folder = await prepare(one, t);
    const inProcess = await runInProcess(one, folder);
    check(one, folder, inProcess);
    assert.deepEqual(await spawned(one, folder), inProcess);
  });
}

test('a machine without git is told so, and reviews files that are named', async (t) => {
  const repository = await GitRepository.create();
  t.after(() => repository.remove());
  await repository.write({ 'a.go': '', '.personas/go.md': goPersona });
  const environment = { PATH: repository.folder };
  const status = { name: '', prepare: () => undefined, args: ['status'] };
  assert.deepEqual(await spawned(status, repository.folder, environment), {
    code: 2,
    out: '',
    error:
      'persona-review: There is no git on this machine. Install it, or name the files to review with --files.\n',
  });
  const files = { ...status, args: ['status', '--files', 'a.go'] };
  const { code, out } = await spawned(files, repository.folder, environment);
  assert.match(out, /^Reviewed 0 of 1 file/);
  assert.equal(code, 0);
});

test('answers given in an editor of this machine count, beside those of the folder', async (t) => {
  const repository = await GitRepository.create();
  t.after(() => repository.remove());
  const { folder } = repository;
  const log = join('storage/reviews', logFileName(pathToFileURL(join(folder, 'a b%20c')).href));
  await repository.write({
    'a b%20c/a.go': '',
    'a b%20c/.personas/go.md': goPersona,
    'a b%20c/.personas/reviews/bob.jsonl': logLine(1, 'errors', 'Errors are wrapped'),
    [log]: logLine(2, 'closed', 'Rows are closed'),
  });
  await repository.link('link', 'a b%20c');
  const one = { name: '', prepare: () => undefined, args: ['status', '--files', 'a.go'], cwd: 'a b%20c' };
  const host = { ...machine, editorStorages: [join(folder, 'none'), join(folder, 'storage')] };
  const expected = { code: 0, out: 'Reviewed 1 of 1 file · 2/2 items\n  2/2  a.go\n', error: '' };
  assert.deepEqual(await runInProcess(one, folder, host), expected);
  assert.deepEqual(await runInProcess({ ...one, cwd: 'link' }, folder, host), expected);
});

test('answers count for other white space where the settings of the folder say so', async (t) => {
  const repository = await GitRepository.create();
  t.after(() => repository.remove());
  const { folder } = repository;
  const answer = anAnswer(1, {
    path: 'a.go',
    persona: 'go',
    item: 'errors',
    wording: wordingOf('Errors are wrapped'),
    fingerprint: fingerprint('package a\n'),
    looseFingerprint: looseFingerprint('package a\n', 'a.go'),
  });
  await repository.write({
    'a.go': 'package  a\n\n',
    '.personas/go.md': goPersona,
    '.personas/reviews/ada.jsonl': formatAnswer(answer),
  });
  const one = { name: '', prepare: () => undefined, args: ['status', '--files', 'a.go'] };
  assert.match((await runInProcess(one, folder)).out, /· 0\/2 items/);
  await repository.write({
    '.vscode/settings.json': '{ "personaReview.staleness": "ignoreWhitespace" }',
  });
  assert.match((await runInProcess(one, folder)).out, /· 1\/2 items/);
});

test('answers given in an editor for another clone of the repository count', async (t) => {
  const repository = await GitRepository.create();
  t.after(() => repository.remove());
  const { folder } = repository;
  await repository.commit({ 'a.go': '', '.personas/go.md': goPersona });
  repository.git('clone', '--quiet', folder, 'clone');
  const log = (await repositoryLogName(folder, machine.git)) ?? '';
  await repository.write({ [`storage/reviews/${log}`]: logLine(1, 'errors', 'Errors are wrapped') });
  const one = { name: '', prepare: () => undefined, args: ['status', '--files', 'a.go'], cwd: 'clone' };
  const host = { ...machine, editorStorages: [join(folder, 'storage')] };
  const expected = { code: 0, out: 'Reviewed 0 of 1 file · 1/2 items\n  1/2  a.go\n', error: '' };
  assert.deepEqual(await runInProcess(one, folder, host), expected);
});

function logLine(number: number, item: string, text: string): string {
  const about = { path: 'a.go', persona: 'go', item, wording: wordingOf(text), fingerprint: fingerprint('') };
  return formatAnswer(anAnswer(number, about));
}

async function prepare(one: RepositoryCase, t: TestContext): Promise<string> {
  const repository = await GitRepository.create();
  t.after(() => repository.remove());
  await repository.commit({ '.personas/go.md': goPersona });
  await one.prepare(repository);
  return repository.folder;
}

async function runInProcess(one: RepositoryCase, folder: string, host = machine): Promise<Outcome> {
  let out = '';
  let error = '';
  const code = await run(argsOf(one, folder), {
    ...host,
    bundledFolder: join(root, 'personas'),
    cwd: () => join(folder, one.cwd ?? ''),
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
  });
  return { code, out, error };
}

function spawned(
  one: RepositoryCase,
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const options = { cwd: join(folder, one.cwd ?? ''), env: { ...process.env, ...environment } };
  return new Promise((resolve) => {
    execFile(process.execPath, [installed.script, ...argsOf(one, folder)], options, (failure, out, error) =>
      resolve({ code: Number(failure?.code ?? 0), out, error }),
    );
  });
}

function argsOf({ args }: RepositoryCase, folder: string): string[] {
  return args.map((arg) => arg.replace(/(?<=^|=)\/folder(?=\/|$)/, folder));
}

function check({ exit, out = '', error = '' }: RepositoryCase, folder: string, outcome: Outcome): void {
  assert.equal(outcome.error.replaceAll(folder, '/folder'), error);
  if (typeof out === 'string') {
    assert.equal(outcome.out.replaceAll(folder, '/folder'), out);
  } else {
    out(outcome.out.replaceAll(folder, '/folder'));
  }
  assert.equal(outcome.code, exit ?? 0);
  assert.deepEqual(
    traces.filter((name) => existsSync(join(folder, name))),
    [],
  );
}
