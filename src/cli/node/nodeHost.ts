import { lstatSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFolder } from '../../node/listFolder.ts';
import { runGit } from '../../node/runGit.ts';
import type { CliHost } from '../cliHost.ts';
import { editorStorages } from './editorStorages.ts';
import { readFileNow } from './readFileNow.ts';
import { replaceFile } from './replaceFile.ts';

/** As the manifest has it. */
const EXTENSION = 'persona-review.persona-review';

/** The machine itself, for the bundle `dist/cli.mjs` in the package's folder. */
export function createNodeHost(): CliHost {
  const packageFolder = fileURLToPath(new URL('..', import.meta.url));
  process.stdout.on('error', endUnlessClosed);
  // Where the error stream itself fails, there is nowhere left to say so.
  process.stderr.on('error', () => undefined);
  return {
    cwd: () => slashed(process.cwd()),
    bundledFolder: slashed(join(packageFolder, 'personas')),
    editorStorages: editorStorages(
      { platform: process.platform, home: homedir(), environment: process.env },
      EXTENSION,
    ).map(slashed),
    version: async () => {
      const manifest: { version: string } = JSON.parse(
        await readFile(join(packageFolder, 'package.json'), 'utf8'),
      );
      return manifest.version;
    },
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    resolve: (base, path) => slashed(resolve(base, path)),
    relative: (from, to) => slashed(relative(from, to)),
    realPath,
    kindAt,
    readFile: readFileNow,
    writeFile: replaceFile,
    list: listFolder,
    git: runGit,
  };
}

/** Whoever reads the output may stop early, as `head` does; any other failure to write must not pass for success. */
function endUnlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') {
    process.stderr.write(`persona-review: The output cannot be written: ${error.message}.\n`);
    process.exit(2);
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

async function realPath(path: string): Promise<string> {
  try {
    return slashed(await realpath(path));
  } catch {
    // It does not exist, or not for us; then its folder may.
    const folder = dirname(path);
    return folder === path ? path : slashed(join(await realPath(folder), relative(folder, path)));
  }
}

function kindAt(path: string): ReturnType<CliHost['kindAt']> {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return Promise.resolve(
      found === undefined ? null : found.isFile() ? 'file' : found.isSymbolicLink() ? 'link' : 'other',
    );
  } catch {
    return Promise.resolve(null);
  }
}
