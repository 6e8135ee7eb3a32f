import type { Persona } from '../../core/persona/persona.ts';
import { personaJson } from '../personaJson.ts';
import { personaFileAt, readPersonaFile } from '../readPersonaFile.ts';
import { personaLines } from '../text/personaLines.ts';
import type { Command } from './command.ts';

export const parse: Command = {
  name: 'parse',
  operand: 'FILE',
  summary: 'what persona files say, and what is wrong with them',
  async run({ operands, folder, json, host, output }) {
    const personas: Persona[] = [];
    let readable = 0;
    for (const source of operands) {
      const read = await readPersonaFile(personaFileAt(source, folder, host), host);
      if (read.failure === null) {
        readable++;
        personas.push(...read.personas);
      } else {
        output.complain(read.failure);
      }
    }
    if (json) {
      output.json(personas.map(personaJson));
    } else {
      output.lines(personas.flatMap(personaLines));
    }
    return readable > 0 ? 0 : 2;
  },
};
