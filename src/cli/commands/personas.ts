import { readFolderPersonas } from '../folderPersonas.ts';
import { personaJson } from '../personaJson.ts';
import { folderPersonasLines } from '../text/folderPersonasLines.ts';
import type { Command } from './command.ts';

export const personas: Command = {
  name: 'personas',
  operand: null,
  summary: 'the personas of the folder, and which of them are hidden and why',
  async run({ folder, json, host, output }) {
    const found = await readFolderPersonas(folder, host, output);
    if (json) {
      output.json([
        ...found.active.map((persona) => ({ ...personaJson(persona), hidden: null })),
        ...found.hidden.map(({ persona, reason, by }) => ({
          ...personaJson(persona),
          hidden: { reason, by: by?.source ?? null },
        })),
      ]);
    } else {
      output.lines(folderPersonasLines(found));
    }
    return 0;
  },
};
