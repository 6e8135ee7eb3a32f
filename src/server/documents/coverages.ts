import { type Coverage, coverageOf } from '../../core/patterns/coverage.ts';
import type { Checklist, Persona } from '../../core/persona/persona.ts';
import type { FolderFiles } from '../workspace/folderFiles.ts';

interface Known {
  readonly files: readonly FolderFiles[];
  readonly coverage: Coverage;
}

/** Which files personas and checklists cover, worked out once for each version of them and of the workspace. */
export class Coverages {
  readonly #known = new WeakMap<Persona | Checklist, Known>();

  ofPersona(persona: Persona, files: readonly FolderFiles[]): Coverage {
    return this.#get(persona, files, () =>
      coverageOf(
        persona,
        files.flatMap(({ paths }) => paths),
      ),
    );
  }

  /** Of the persona's files those that the checklist is for. */
  ofChecklist(checklist: Checklist, persona: Persona, files: readonly FolderFiles[]): Coverage {
    const patterns = checklist.files ?? [];
    const { format } = persona;
    return this.#get(checklist, files, () =>
      coverageOf(
        { patterns, format, alwaysApplies: patterns.every(({ negated }) => negated) },
        this.ofPersona(persona, files).files,
      ),
    );
  }

  #get(owner: Persona | Checklist, files: readonly FolderFiles[], cover: () => Coverage): Coverage {
    const known = this.#known.get(owner);
    if (known !== undefined && isSame(known.files, files)) {
      return known.coverage;
    }
    const coverage = cover();
    this.#known.set(owner, { files, coverage });
    return coverage;
  }
}

function isSame(a: readonly FolderFiles[], b: readonly FolderFiles[]): boolean {
  return a.length === b.length && a.every((files, index) => files === b[index]);
}
