import { unreadablePersona } from '../../core/persona/parsePersona.ts';
import { parsePersonaFile } from '../../core/persona/parsePersonaFile.ts';
import type { Persona } from '../../core/persona/persona.ts';
import type { PersonaFile } from './personaFile.ts';

/**
 * The personas of a file.
 * @param content its bytes, or why it could not be read
 */
export function readPersonas(file: PersonaFile, content: Uint8Array | string): readonly Persona[] {
  const { uri, fileName, format, origin } = file;
  const described = { source: uri.toString(), fileName, format, origin };
  return typeof content === 'string'
    ? [unreadablePersona(described, content)]
    : parsePersonaFile({ ...described, content });
}
