import { lazily } from '../lazily.ts';
import type { Persona } from './persona.ts';

/**
 * A persona that differs in some things. What is read when it is first asked for stays so.
 * @param later what is worked out when it is asked for
 */
export function changePersona(
  persona: Persona,
  changes: Partial<Persona>,
  later: { readonly [Key in keyof Persona]?: () => Persona[Key] } = {},
): Persona {
  const known: Record<string, unknown> = { ...changes };
  const unread: Record<string, () => unknown> = { ...later };
  for (const key of Object.keys(persona) as (keyof Persona)[]) {
    if (key in known || key in unread) {
      continue;
    }
    if (isKnown(persona, key)) {
      known[key] = persona[key];
    } else {
      unread[key] = () => persona[key];
    }
  }
  return lazily(known, unread) as unknown as Persona;
}

function isKnown(persona: Persona, key: keyof Persona): boolean {
  return 'value' in (Object.getOwnPropertyDescriptor(persona, key) ?? {});
}
