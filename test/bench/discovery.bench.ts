import { mkdir, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import { dirname, join } from 'node:path';
import type * as vscode from 'vscode';
import { root } from '../../scripts/paths.ts';
import { searched, Uri } from '../support/fakeVscode.ts';
import { generatedPersonas } from '../support/generatedPersonas.ts';
import { temporaryFolder } from '../support/vscode/temporaryFolder.ts';
import type { BenchRow } from './benchRow.ts';

// There is no `vscode` to import outside VS Code.
const fake = JSON.stringify(new URL('../support/fakeVscode.ts', import.meta.url).href);
register(`data:text/javascript,export const resolve = (name, context, next) =>
  name === 'vscode' ? { url: ${fake}, shortCircuit: true } : next(name, context);`);
const { PersonaChoices } = await import('../../src/extension/personas/personaChoices.ts');
const { PersonaLibrary } = await import('../../src/extension/personas/personaLibrary.ts');
const { localFiles } = await import('../../src/extension/node/localFiles.ts');

const loadParser = () => import('../../src/extension/personas/parser.ts');

const FILES = 13_000;
const PERSONAS = 400;
const RUNS = 9;
const BUDGET = 10;

/** Where the personas are, one place after the other; `#` is a number. */
const places = [
  '.personas/team-#/reviewer-#.md',
  '.claude/agents/agent-#.md',
  '.claude/rules/area/rule-#.md',
  '.cursor/rules/rule-#.mdc',
  '.github/instructions/part-#.instructions.md',
  'services/service-#/AGENTS.md',
];

/** How long the event loop of the extension host stands still while the personas of a large folder are found and read. */
export async function bench(): Promise<readonly BenchRow[]> {
  const folder = await temporaryFolder();
  try {
    const anywhere = await fill(folder.path);
    searched.find = () => anywhere.map((path) => Uri.file(path));
    // The parser is loaded once for a window, with the first persona.
    await loadParser();
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run++) {
      runs.push(await discover(folder.path));
    }
    const [first] = runs as [Run, ...Run[]];
    const name = `${first.personas} personas of a folder with ${FILES.toLocaleString('en')} files`;
    // What else the machine does only makes a stretch longer.
    const stretch = Math.min(...runs.map((run) => run.stretch));
    return [
      {
        name: `find and parse ${name}`,
        unit: 'ms',
        value: Math.min(...runs.map((run) => run.time)),
        holds: true,
      },
      {
        name: 'longest stretch of it at the first time, code cold',
        unit: 'ms',
        value: first.stretch,
        holds: true,
      },
      {
        name: `longest stretch of it (best of ${RUNS} times)`,
        unit: 'ms',
        value: stretch,
        budget: `< ${BUDGET} ms`,
        holds: stretch < BUDGET,
      },
    ];
  } finally {
    await folder.remove();
  }
}

/** @returns the persona files that may be in any folder, which VS Code's search finds outside the extension host */
async function fill(folder: string): Promise<readonly string[]> {
  const anywhere: string[] = [];
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  for (const [index, { text }] of generatedPersonas(PERSONAS, 5_000).entries()) {
    const path = join(folder, (places[index % places.length] ?? '').replaceAll('#', String(index)));
    await put(path, text);
    if (path.endsWith('AGENTS.md')) {
      anywhere.push(path);
    }
  }
  for (let index = PERSONAS; index < FILES; index++) {
    await put(join(folder, `services/service-${index % 900}/internal/part${index % 7}/file${index}.go`), '');
  }
  return anywhere;
}

interface Run {
  readonly personas: number;
  readonly time: number;
  readonly stretch: number;
}

async function discover(path: string): Promise<Run> {
  const memento = { keys: () => [], get: () => undefined, update: () => Promise.resolve() };
  const choices = new PersonaChoices(memento);
  const log = { warn: console.warn, error: console.error, info: () => undefined };
  const library = new PersonaLibrary(
    Uri.file(root) as unknown as vscode.Uri,
    { files: localFiles, loadParser, homeDirectory: null },
    choices,
    log as unknown as vscode.LogOutputChannel,
  );
  const start = performance.now();
  const loop = watchEventLoop();
  try {
    const folder = { uri: Uri.file(path), name: 'bench', index: 0 } as unknown as vscode.WorkspaceFolder;
    const { found } = await library.of(folder);
    const time = performance.now() - start;
    return { personas: found.length, time, stretch: await loop.end() };
  } finally {
    library.dispose();
    choices.dispose();
  }
}

/** Measures how long one turn of the event loop takes, at most: it never waits, since the next turn is always asked for. */
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
