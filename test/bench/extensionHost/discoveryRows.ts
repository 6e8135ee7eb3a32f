// Runs inside an extension host: times how the personas of a large folder are found and read for the first time.
import { createRequire } from 'node:module';
import * as vscode from 'vscode';
import { localFiles } from '../../../src/extension/node/localFiles.ts';
import { loadInTurns } from '../../../src/extension/personas/loadParser.ts';
import { PersonaChoices } from '../../../src/extension/personas/personaChoices.ts';
import { PersonaLibrary } from '../../../src/extension/personas/personaLibrary.ts';
import { benchLineMark, type DiscoveryFigures } from './benchLine.ts';
import { EmptyMemento, machineAtRest } from './hostTools.ts';

/** What the host's caller has put into the workspace. */
declare const BENCH: {
  readonly commonLibraries: string;
  readonly parser: string;
  readonly extension: string;
};

export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    throw new Error('The bench needs a folder.');
  }
  const log = vscode.window.createOutputChannel('Bench', { log: true });
  const choices = new PersonaChoices(new EmptyMemento());
  const require = createRequire(BENCH.parser);
  const host = {
    files: localFiles,
    loadParser: () =>
      loadInTurns(
        async () => require(BENCH.commonLibraries),
        async () => require(BENCH.parser),
      ),
    homeDirectory: null,
  };
  const library = new PersonaLibrary(vscode.Uri.file(BENCH.extension), host, choices, log);
  await machineAtRest();
  const start = performance.now();
  const loop = watchEventLoop();
  const { found } = await library.of(folder);
  const time = performance.now() - start;
  const figures: DiscoveryFigures = { personas: found.length, time, stretch: await loop.end() };
  vscode.Disposable.from(library, choices, log).dispose();
  console.log(`${benchLineMark}${JSON.stringify(figures)}`);
}

/** Measures how long one turn of the event loop takes, at most. It never waits, since the next turn is always asked for. */
function watchEventLoop(): { end(): Promise<number> } {
  let longest = 0;
  let last = performance.now();
  let ended: ((longest: number) => void) | null = null;
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (ended === null) {
      setImmediate(turn);
    } else {
      ended(longest);
    }
  };
  setImmediate(turn);
  return {
    end: () =>
      new Promise((resolve) => {
        ended = resolve;
      }),
  };
}
