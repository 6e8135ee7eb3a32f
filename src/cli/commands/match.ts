import { buildPersonaIndex } from '../../core/patterns/personaIndex.ts';
import { readFolderPersonas } from '../folderPersonas.ts';
import { reviewedPaths } from '../reviewedPaths.ts';
import { matchLines } from '../text/matchLines.ts';
import type { Command } from './command.ts';

export const match: Command = {
  name: 'match',
  operand: 'PATH',
  summary: 'the personas that review each path, and the items that apply to it',
  async run({ operands, folder, json, host, output }) {
    const paths = await reviewedPaths(operands, folder, host);
    const { active } = await readFolderPersonas(folder, host, output);
    const index = buildPersonaIndex(active);
    const found = paths.map((path) => ({ path, matches: index.match(path) }));
    if (json) {
      output.json(
        found.map(({ path, matches }) => ({
          path,
          personas: matches.map(({ persona, pattern, checklists }) => ({
            id: persona.id,
            pattern: pattern?.glob ?? null,
            patternLine: pattern?.range.start.line ?? null,
            checklists: checklists.map(({ title, items }) => ({ title, items: items.map(({ id }) => id) })),
          })),
        })),
      );
    } else {
      output.lines(found.flatMap(({ path, matches }) => matchLines(path, matches)));
    }
    return 0;
  },
};
