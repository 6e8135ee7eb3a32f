import { once } from '../once.ts';
import { boundPatterns } from '../patterns/bounds.ts';
import type { FolderSettings } from '../settings/folderSettings.ts';
import { changePersona } from './changePersona.ts';
import { toPattern, withoutDuplicates } from './files/patternText.ts';
import { splitGlobs } from './frontMatter/splitAtCommas.ts';
import type { Pattern, Persona, Range } from './persona.ts';

export interface ConfiguredPersonas {
  /** In the order in which they came; one that no setting is about is the same object. */
  readonly personas: readonly Persona[];
  /** The ids in the settings that no persona has. */
  readonly unknownIds: readonly string[];
}

/**
 * Does with the personas of a folder what its settings say, before it is decided which of them are active.
 *
 * `assign` gives patterns to a persona whose file names none, in the place of what was inferred and of every file; it
 * then need not be chosen. A persona that names patterns keeps to them. `derivedChecklists` takes those read from prose away.
 */
export function configurePersonas(
  personas: readonly Persona[],
  { assign, derivedChecklists }: Pick<FolderSettings, 'assign' | 'derivedChecklists'>,
): ConfiguredPersonas {
  const ids = new Set(personas.map(({ id }) => id));
  return {
    personas: personas.map((persona) => {
      const globs = assign.get(persona.id);
      const assigned = globs === undefined || isWritten(persona) ? persona : withPatterns(persona, globs);
      return derivedChecklists.get(persona.id) === false ? withoutDerived(assigned) : assigned;
    }),
    unknownIds: [...new Set([...assign.keys(), ...derivedChecklists.keys()])].filter((id) => !ids.has(id)),
  };
}

function isWritten({ patterns }: Persona): boolean {
  return patterns.some(({ origin }) => origin === 'frontMatter' || origin === 'body');
}

/** Where what is not in the file is shown in it. */
const firstLine: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function withPatterns(persona: Persona, globs: readonly string[]): Persona {
  const written = globs.flatMap(splitGlobs).map((glob): Pattern => toPattern(glob, 'config', firstLine));
  const { patterns, problems } = boundPatterns(withoutDuplicates(written));
  const named = problems.map((problem) => ({
    ...problem,
    message: `In the setting personaReview.assign: ${problem.message}`,
  }));
  return changePersona(
    persona,
    { patterns, alwaysApplies: false, onRequest: false },
    { problems: () => [...named, ...persona.problems] },
  );
}

function withoutDerived(persona: Persona): Persona {
  const checklists = once(() => persona.checklists.filter(({ kind }) => kind !== 'derived'));
  return changePersona(persona, {}, { checklists });
}
