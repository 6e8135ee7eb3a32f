import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePersona } from '../../src/core/persona/parsePersona.ts';
import type { Persona } from '../../src/core/persona/persona.ts';

const folder = fileURLToPath(new URL('../../personas/', import.meta.url));

export interface BundledPersona {
  readonly fileName: string;
  readonly text: string;
  readonly persona: Persona;
}

/** Every file of `personas/`, parsed as the extension parses it. */
export const bundledPersonas: readonly BundledPersona[] = readdirSync(folder)
  .sort()
  .map((fileName) => {
    const content = readFileSync(folder + fileName);
    const persona = parsePersona({
      content,
      source: folder + fileName,
      fileName,
      format: 'persona',
      origin: 'bundled',
    });
    return { fileName, text: content.toString(), persona };
  });

/** @throws when there is no bundled persona of that id. */
export function bundledPersona(id: string): Persona {
  const found = bundledPersonas.find(({ persona }) => persona.id === id);
  if (found === undefined) {
    throw new Error(`There is no bundled persona ${id}.`);
  }
  return found.persona;
}
