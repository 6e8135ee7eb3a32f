import { formatOf } from '../../core/persona/formats/personaPlaces.ts';
import type { Persona } from '../../core/persona/persona.ts';
import { personaJson } from '../personaJson.ts';
import { readPersona } from '../readPersona.ts';
import { personaLines } from '../text/personaLines.ts';
import type { Command } from './command.ts';

export const parse: Command = {
  name: 'parse',
  operand: 'FILE',
  summary: 'what persona files say, and what is wrong with them',
  async run({ operands, folder, json, host, output }) {
    const personas: Persona[] = [];
    for (const source of operands) {
      const path = host.resolve(folder, source);
      const file = { path, source, format: formatOf(path), origin: 'workspace' as const };
      const { persona, failure } = await readPersona(file, host);
      if (failure === null) {
        personas.push(persona);
      } else {
        output.complain(failure);
      }
    }
    if (json) {
      output.json(personas.map(personaJson));
    } else {
      output.lines(personas.flatMap(personaLines));
    }
    return personas.length > 0 ? 0 : 2;
  },
};
