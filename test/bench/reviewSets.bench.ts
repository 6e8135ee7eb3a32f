import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBundles } from '../../scripts/buildBundles.ts';
import { temporaryFolder } from '../support/vscode/temporaryFolder.ts';
import type { BenchRow } from './benchRow.ts';
import type { ChangesFigures } from './extensionHost/benchLine.ts';
import { runInHost } from './runInHost.ts';

const FILES = 13_000;
const CHANGED = 2_000;

/** A change of 2,000 files in a repository of 13,000, measured in a real extension host. */
export async function bench(): Promise<readonly BenchRow[]> {
  await buildBundles({ production: true });
  const repository = await temporaryFolder();
  try {
    await makeRepository(repository.path);
    const { files, set, answer, megabytes } = await runInHost<ChangesFigures>(
      'changesRows.ts',
      repository.path,
    );
    return [
      row(`review set of ${files} files, beyond git’s own time`, set, 500),
      row('an answer updates set, tree and decorations', answer, 50),
      {
        name: 'memory of the set',
        value: megabytes * 1024,
        unit: 'KB',
        budget: '< 60 MB',
        holds: megabytes < 60,
      },
    ];
  } finally {
    await repository.remove();
  }
}

function row(name: string, value: number, budget: number): BenchRow {
  return { name, value, unit: 'ms', budget: `< ${budget} ms`, holds: value < budget };
}

/** Files of a hundred lines, in folders of fifty. */
async function makeRepository(folder: string): Promise<void> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  const body = 'func work() error { return nil }\n'.repeat(100);
  const write = async (index: number, head: string) => {
    const path = join(folder, 'internal', `package${Math.floor(index / 50)}`);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, `file${index}.go`), `${head}\n${body}// ${index}\n`);
  };
  for (let index = 0; index < FILES; index += 1) {
    await write(index, 'package before');
  }
  await mkdir(join(folder, '.personas'));
  const items = Array.from({ length: 10 }, (_, item) => `- [ ] Question ${item}`);
  await writeFile(
    join(folder, '.personas/team.md'),
    `---\npatterns: ["**/*.go"]\n---\n\n## Checklist\n\n${items.join('\n')}\n`,
  );
  git('init', '--quiet');
  git('add', '--all');
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false'];
  git(...identity, 'commit', '--quiet', '--message=First');
  for (let index = 0; index < CHANGED; index += 1) {
    await write(index * Math.floor(FILES / CHANGED), 'package after');
  }
}
