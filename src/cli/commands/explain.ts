import type { Explanation } from '../../core/patterns/explanation.ts';
import { buildPersonaIndex } from '../../core/patterns/personaIndex.ts';
import type { Pattern, Persona } from '../../core/persona/persona.ts';
import { readFolderPersonas } from '../folderPersonas.ts';
import { reviewedPaths } from '../reviewedPaths.ts';
import { whyExplained, whyHidden } from '../text/sentences.ts';
import type { Command } from './command.ts';

interface Explained {
  readonly persona: Persona;
  readonly outcome: Explanation['outcome'] | 'hidden';
  /** The pattern that decided it, or that came nearest; null where there is none. */
  readonly pattern: Pattern | null;
  /** A sentence. */
  readonly reason: string;
}

export const explain: Command = {
  name: 'explain',
  operand: 'PATH',
  summary: 'for every persona, hidden ones too: the pattern that matched, or why none did',
  async run({ operands, folder, json, host, output }) {
    const paths = await reviewedPaths(operands, folder, host);
    const { active, hidden } = await readFolderPersonas(folder, host, output);
    const index = buildPersonaIndex(active);
    const ofHidden = hidden.map((entry): Explained => {
      return { persona: entry.persona, outcome: 'hidden', pattern: null, reason: whyHidden(entry) };
    });
    const explained = paths.map((path) => ({
      path,
      all: [...index.explain(path).map(ofActive), ...ofHidden],
    }));
    if (json) {
      output.json(explained.map(({ path, all }) => ({ path, personas: all.map(explainedJson) })));
    } else {
      output.lines(explained.flatMap(({ path, all }) => [path, ...all.flatMap(explainedLines)]));
    }
    return 0;
  },
};

function ofActive(explanation: Explanation): Explained {
  const { persona, outcome } = explanation;
  return { persona, outcome, pattern: patternOf(explanation), reason: whyExplained(explanation) };
}

function patternOf(explanation: Explanation): Pattern | null {
  switch (explanation.outcome) {
    case 'matched':
    case 'excluded':
      return explanation.pattern;
    case 'notMatched':
      return explanation.nearest?.pattern ?? null;
    case 'noPatterns':
      return null;
  }
}

function explainedJson({ persona, outcome, pattern, reason }: Explained) {
  return {
    id: persona.id,
    outcome,
    pattern: pattern?.glob ?? null,
    patternLine: pattern?.range.start.line ?? null,
    reason,
    file: persona.source,
    patternOrigin: pattern?.origin ?? null,
  };
}

/** With the line where terminals make a link of it. */
function explainedLines({ persona, pattern, reason }: Explained): string[] {
  const line = pattern === null || pattern.origin === 'config' ? '' : `:${pattern.range.start.line}`;
  return [`  ${persona.id}, ${persona.source}${line}`, `    ${reason}`];
}
