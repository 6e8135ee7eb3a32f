import { unreadablePersona } from '../../core/persona/parsePersona.ts';
import { parsePersonaFile } from '../../core/persona/parsePersonaFile.ts';
import type { Persona } from '../../core/persona/persona.ts';
import type { PersonaFile } from './personaFile.ts';

/**
 * The personas of a file, with what the index asks of all of them; of the few bundled ones it mostly asks nothing, since they
 * step back where a workspace has its own.
 * @param content its bytes, or why it could not be read
 */
export function readPersonas(file: PersonaFile, content: Uint8Array | string): readonly Persona[] {
  const { uri, fileName, format, origin } = file;
  const described = { source: uri.toString(), fileName, format, origin };
  const personas =
    typeof content === 'string'
      ? [unreadablePersona(described, content)]
      : parsePersonaFile({ ...described, content });
  if (origin !== 'bundled') {
    for (const persona of personas) {
      // Read once, when first asked for: here, so that it is not read of hundreds at a time when the index is built.
      void persona.patterns;
    }
  }
  return personas;
}
