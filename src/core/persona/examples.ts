import { isClosedFence, problemOfFence } from './fences.ts';
import type { Section } from './markdown/sections.ts';
import { rangeOfLine, type SourceLines } from './markdown/sourceText.ts';
import type { Example, Problem } from './persona.ts';
import { createProblem } from './problemCodes.ts';

/** Reads the fenced code blocks, and names the fences and comments that are never closed. */
export function readExamples(
  sections: readonly Section[],
  lines: SourceLines,
  personaName: string,
): { examples: Example[]; problems: Problem[] } {
  const examples: Example[] = [];
  const problems: Problem[] = [];
  for (const section of sections) {
    for (const token of section.blocks) {
      if (token.type === 'fence') {
        const range = rangeOfLine(lines, token.map?.[0] ?? 0);
        const [language = ''] = token.info.trim().toLowerCase().split(/\s/, 1);
        const code = isClosedFence(token, lines)
          ? token.content.replace(/\n$/, '')
          : withoutBlankEnd(token.content);
        examples.push({ title: section.title || personaName, language, code, range });
        const problem = problemOfFence(token, lines);
        problems.push(...(problem === null ? [] : [problem]));
      } else if (
        token.type === 'html_block' &&
        token.content.startsWith('<!--') &&
        !token.content.includes('-->')
      ) {
        const range = rangeOfLine(lines, token.map?.[0] ?? 0);
        const message = 'The comment is never closed, so what follows is not read. Add -->.';
        problems.push(createProblem('comment.unclosed', 'warning', message, range));
      }
    }
  }
  return { examples, problems };
}

function withoutBlankEnd(code: string): string {
  const lines = code.split('\n');
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1).join('\n');
}
