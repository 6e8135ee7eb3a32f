import { readChecklists } from './checklists/checklists.ts';
import type { Audience } from './checklists/derived/audience.ts';
import { deriveChecklists } from './checklists/derived/deriveChecklists.ts';
import { entriesOf } from './checklists/entries.ts';
import { readHeadingAttributes } from './checklists/headingAttributes.ts';
import { readExamples } from './examples.ts';
import { readGuidance } from './guidance.ts';
import { problemOfIndentedLists } from './indentedLists.ts';
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
  const entries = entriesOf(outline);
  const { attributesOf, problems: headingProblems } = readHeadingAttributes(outline.sections, lines);
  const { checklists: tasks, problems } = readChecklists(outline, entries, attributesOf, lines, name);
  const derived = derives
    ? deriveChecklists(outline, entries, tasks, attributesOf, lines, name, audience())
    : [];
  const { examples, problems: blockProblems } = readExamples(outline.sections, lines, name);
  const indented = problemOfIndentedLists(outline.sections, lines);
  return {
    checklists: [...tasks, ...derived],
    guidance: readGuidance(outline.root.children, entries, lines),
    examples,
    problems: [...problems, ...headingProblems, ...blockProblems, ...(indented === null ? [] : [indented])],
  };
}
