import type { Persona } from '../../../src/core/persona/persona.ts';
import { globsOf, outlineOf } from './parseText.ts';

/** All that a persona says, but not where. */
export function meaningOf({ id, name, description, alwaysApplies, onRequest, ...read }: Persona): unknown {
  return {
    id,
    name,
    description,
    alwaysApplies,
    onRequest,
    globs: globsOf(read.patterns),
    checklists: read.checklists.map(({ title, headingPath, kind, files, items }) => [
      title,
      headingPath,
      kind,
      files && globsOf(files),
      items.map((item) => [item.id, item.text, item.required, item.reasonIsOptional]),
    ]),
    guidance: outlineOf(read.guidance),
    examples: read.examples.map(({ title, language, code }) => [title, language, code]),
  };
}
