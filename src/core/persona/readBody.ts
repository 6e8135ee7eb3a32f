import { readChecklists } from './checklists/checklists.ts';
import type { Audience } from './checklists/derived/audience.ts';
import { deriveChecklists } from './checklists/derived/deriveChecklists.ts';
import { readHeadingAttributes } from './checklists/headingAttributes.ts';
import { readTasks } from './checklists/tasks.ts';
import { readExamples } from './examples.ts';
import { readGuidance } from './guidance.ts';
import type { Outline } from './markdown/sections.ts';
import type { SourceLines } from './markdown/sourceText.ts';
import type { Persona } from './persona.ts';

/**
 * Reads what stands in a persona's Markdown.
 * @param derives whether checklists are read from its prose
 */
export function readBody(
  outline: Outline,
  lines: SourceLines,
  { name, derives }: { readonly name: string; readonly derives: boolean },
  audience: () => Audience,
): Pick<Persona, 'checklists' | 'guidance' | 'examples' | 'problems'> {
  const tasksOf = new Map(outline.sections.map((section) => [section, readTasks(section)]));
  const { attributesOf, problems: headingProblems } = readHeadingAttributes(outline.sections, lines);
  const { checklists: tasks, problems } = readChecklists(outline, tasksOf, attributesOf, lines, name);
  const derived = derives ? deriveChecklists(outline, tasks, attributesOf, lines, name, audience()) : [];
  const { examples, problems: blockProblems } = readExamples(outline.sections, lines, name);
  return {
    checklists: [...tasks, ...derived],
    guidance: readGuidance(outline.root.children, tasksOf, lines),
    examples,
    problems: [...problems, ...headingProblems, ...blockProblems],
  };
}
