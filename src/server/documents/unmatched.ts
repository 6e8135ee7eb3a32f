import { unmatchedPatterns } from '../../core/patterns/unmatchedPatterns.ts';
import { changePersona } from '../../core/persona/changePersona.ts';
import type { Persona, Problem } from '../../core/persona/persona.ts';
import type { FolderFiles } from '../workspace/folderFiles.ts';
import type { PersonaDocument } from './personaDocument.ts';
import { isWritten } from './places.ts';

interface Known {
  readonly key: string;
  readonly files: FolderFiles;
  readonly problems: readonly Problem[];
}

/**
 * The patterns of documents that match no file. Looking through a large workspace takes longer than reading a
 * document; so what was found is kept while no pattern changes or moves.
 */
export class Unmatched {
  readonly #known = new Map<string, Known>();

  /** @param files of the workspace folder that holds the document */
  problemsOf({ file: { uri }, personas }: PersonaDocument, files: FolderFiles): readonly Problem[] {
    const key = JSON.stringify(personas.map(patternsOf));
    const known = this.#known.get(uri);
    if (known?.key === key && known.files === files) {
      return known.problems;
    }
    const problems = personas.flatMap((persona) =>
      unmatchedPatterns(withWrittenPatterns(persona), files.paths),
    );
    this.#known.set(uri, { key, files, problems });
    return problems;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }
}

/** What is not in the file is not the file's problem. */
function withWrittenPatterns(persona: Persona): Persona {
  return changePersona(persona, { patterns: persona.patterns.filter(isWritten) });
}

function patternsOf({ format, patterns, checklists }: Persona): unknown {
  return [format, patterns, checklists.map(({ files }) => files)];
}
