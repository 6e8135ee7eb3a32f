import type { Persona } from './persona.ts';

/** A persona that differs in some things. What is read when it is first asked for stays so, also among the changes. */
export function changePersona(persona: Persona, changes: Partial<Persona>): Persona {
  return Object.defineProperties({} as Persona, {
    ...Object.getOwnPropertyDescriptors(persona),
    ...Object.getOwnPropertyDescriptors(changes),
  });
}
