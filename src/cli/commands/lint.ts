import { unmatchedPatterns } from '../../core/patterns/unmatchedPatterns.ts';
import { duplicateIds } from '../../core/persona/duplicateIds.ts';
import type { Persona, Problem } from '../../core/persona/persona.ts';
import { githubCommands } from '../../core/report/githubCommands.ts';
import { sarif } from '../../core/report/sarif.ts';
import { readFolderPersonas } from '../folderPersonas.ts';
import { type LintedFile, lintedJson } from '../lintedFile.ts';
import { mendFile } from '../mendFile.ts';
import { type PersonaFile, personaFileAt, readPersonaFile } from '../readPersonaFile.ts';
import { isInside } from '../reviewedPaths.ts';
import { lintLines } from '../text/lintLines.ts';
import { workspacePaths } from '../workspacePaths.ts';
import type { Command, CommandCall } from './command.ts';

/** A persona file to look at. */
interface Target {
  readonly file: PersonaFile;
  readonly personas: readonly Persona[];
}

interface Targets {
  readonly targets: readonly Target[];
  /** What is wrong with files beside others, by their absolute paths. */
  readonly duplicates: ReadonlyMap<string, Problem>;
}

export const lint: Command = {
  name: 'lint',
  operand: 'FILE',
  operandIsOptional: true,
  formats: ['github', 'sarif'],
  canFix: true,
  summary: 'what is wrong with persona files, with all of the folder where none is named',
  async run(call) {
    const found = await findTargets(call);
    const fixed = new Map<string, readonly Problem[]>();
    let isMended = true;
    for (const { file, personas } of call.fix ? found.targets : []) {
      const mended = await mendFile(file, personas, call.folder, call.host);
      fixed.set(file.path, mended.fixed);
      if (mended.failure !== null) {
        isMended = false;
        call.output.complain(`${file.source}: ${mended.failure}`);
      }
    }
    const isChanged = [...fixed.values()].some(({ length }) => length > 0);
    const { targets, duplicates } = isChanged
      ? await findTargets({ ...call, output: { ...call.output, complain: () => undefined } })
      : found;
    const paths = await workspacePaths(call.folder, call.host);
    const files = targets.map(({ file: { path, source }, personas }): LintedFile => {
      const duplicate = duplicates.get(path);
      const problems = [
        ...(duplicate === undefined ? [] : [duplicate]),
        ...personas.flatMap((persona) => [
          ...persona.problems,
          ...(paths === null ? [] : unmatchedPatterns(persona, paths)),
        ]),
      ];
      return {
        path,
        source,
        fixed: fixed.get(path) ?? [],
        problems: problems.sort(byPlace),
      };
    });
    await print(files, call);
    if (files.length > 0 && files.every(({ problems }) => problems.some(isUnreadable))) {
      call.output.complain('None of the files can be read.');
      return 2;
    }
    return isMended ? Number(files.some(({ problems }) => problems.some(isError))) : 2;
  },
};

/** The personas of the files that are named, else those of the folder; whatever is named, the folder's count beside them. */
async function findTargets({ operands, folder, host, output }: CommandCall): Promise<Targets> {
  const fileAt = (source: string): PersonaFile => personaFileAt(source, folder, host);
  const named = operands.map(fileAt).filter(isFirstOfItsPath());
  const { active, hidden } = await readFolderPersonas(
    folder,
    host,
    named.length === 0 ? output : { ...output, complain: () => undefined },
  );
  const duplicates = duplicateIds(hidden, ({ source }) => source);
  const found = new Map<string, Target>();
  for (const persona of [...active, ...hidden.map((entry) => entry.persona)]) {
    const { source, format, origin } = persona;
    if (origin === 'workspace') {
      const others = found.get(source)?.personas ?? [];
      found.set(source, { file: { ...fileAt(source), format }, personas: [...others, persona] });
    }
  }
  return {
    targets:
      named.length === 0
        ? [...found.values()].sort((a, b) => (a.file.source < b.file.source ? -1 : 1))
        : await Promise.all(
            named.map(async (file) => ({ file, personas: (await readPersonaFile(file, host)).personas })),
          ),
    duplicates: new Map([...duplicates].map(([source, problem]) => [fileAt(source).path, problem])),
  };
}

/** One file may be named in several ways. */
function isFirstOfItsPath(): (file: PersonaFile) => boolean {
  const seen = new Set<string>();
  return ({ path }) => seen.size < seen.add(path).size;
}

async function print(
  files: readonly LintedFile[],
  { json, format, host, output }: CommandCall,
): Promise<void> {
  // Annotations and code scanning count from where the command runs: the repository.
  const reported = files.map(({ path, problems }) => {
    const fromHere = host.relative(host.cwd(), path);
    return { path: isInside(fromHere) ? fromHere : path, problems };
  });
  if (json) {
    output.json(files.map(lintedJson));
  } else if (format === 'sarif') {
    output.json(sarif(reported, await host.version()));
  } else if (format === 'github') {
    output.lines(githubCommands(reported));
  } else {
    output.lines(lintLines(files));
  }
}

function byPlace({ range: { start: a } }: Problem, { range: { start: b } }: Problem): number {
  return a.line - b.line || a.column - b.column;
}

function isUnreadable({ code }: Problem): boolean {
  return code === 'file.unreadable';
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
