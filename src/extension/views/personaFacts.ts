import * as vscode from 'vscode';
import type { Persona, Problem, Severity } from '../../core/persona/persona.ts';
import { Pause } from '../pause.ts';
import type { CoverageCounter } from '../personas/coveredFiles.ts';
import type { OriginRow, PersonaRow } from './personaRow.ts';

/** What a row says of a persona beside its name. */
export interface FactsOfPersona {
  /** How many problems of each severity; null until its Markdown has been read. */
  readonly problems: Readonly<Record<Severity, number>> | null;
  readonly files: FileCount | null;
}

export interface FileCount {
  readonly count: number;
  /** Whether more files were there than were looked at. */
  readonly isAtLeast: boolean;
}

/** Learns what takes its time to find out, after the rows have been drawn, without blocking. */
export class PersonaFacts implements vscode.Disposable {
  readonly #coverage: CoverageCounter;
  readonly #log: vscode.LogOutputChannel;
  readonly #learned = new vscode.EventEmitter<readonly PersonaRow[]>();
  readonly #problems = new WeakMap<Persona, Readonly<Record<Severity, number>>>();
  /** By row, so that the last count stays to be seen until there is a new one. */
  readonly #files = new Map<string, FileCount>();

  /** Fires with the rows of which more is known now. */
  readonly onDidLearn = this.#learned.event;

  constructor(coverage: CoverageCounter, log: vscode.LogOutputChannel) {
    this.#coverage = coverage;
    this.#log = log;
  }

  of({ id, persona }: PersonaRow): FactsOfPersona {
    return { problems: this.#problems.get(persona) ?? null, files: this.#files.get(id) ?? null };
  }

  /** Finds out what is not known yet of the personas of a group. */
  async learn({ folder, found, personas }: OriginRow): Promise<void> {
    try {
      const unread = personas.filter(({ persona }) => !this.#problems.has(persona));
      const pause = new Pause();
      for (const { persona } of unread) {
        this.#problems.set(persona, countOf(persona.problems));
        await pause.whenDue();
      }
      this.#tell(unread);
      const { counts, isComplete } = await this.#coverage.of(folder, found);
      this.#tell(
        personas.filter(({ id, persona }) => {
          const before = this.#files.get(id);
          const files = { count: counts.get(persona) ?? 0, isAtLeast: !isComplete };
          this.#files.set(id, files);
          return before?.count !== files.count || before.isAtLeast !== files.isAtLeast;
        }),
      );
    } catch (error) {
      this.#log.error(
        'The files that personas cover could not be counted.',
        error instanceof Error ? error : String(error),
      );
    }
  }

  dispose(): void {
    this.#learned.dispose();
  }

  #tell(rows: readonly PersonaRow[]): void {
    if (rows.length > 0) {
      this.#learned.fire(rows);
    }
  }
}

function countOf(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of problems) {
    counts[severity] += 1;
  }
  return counts;
}
