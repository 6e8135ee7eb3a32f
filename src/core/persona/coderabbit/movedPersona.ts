import type { Checklist, Example, GuidanceSection, Pattern, Persona, Problem, Range } from '../persona.ts';

/** Where a text that was parsed by itself stands in its file. */
export interface TextPlace {
  readonly moved: (range: Range) => Range;
  /** What new lines of a mend are indented by; null where mends cannot be written into the file. */
  readonly indentation: string | null;
}

type Body = Pick<Persona, 'checklists' | 'guidance' | 'examples' | 'problems'>;

/** What a persona says below its front matter, with the places of another file. */
export function movedBody({ checklists, guidance, examples, problems }: Body, place: TextPlace): Body {
  const moved = <Placed extends { readonly range: Range }>(placed: Placed): Placed => ({
    ...placed,
    range: place.moved(placed.range),
  });
  const movedSection = (section: GuidanceSection): GuidanceSection => ({
    ...moved(section),
    children: section.children.map(movedSection),
  });
  return {
    checklists: checklists.map(
      (checklist): Checklist => ({
        ...moved(checklist),
        files: checklist.files?.map(moved<Pattern>) ?? null,
        items: checklist.items.map(moved),
      }),
    ),
    guidance: guidance.map(movedSection),
    examples: examples.map(moved<Example>),
    problems: problems.map((problem) => movedProblem(moved(problem), place)),
  };
}

function movedProblem(problem: Problem, { moved, indentation }: TextPlace): Problem {
  const { fix } = problem;
  if (fix === null || indentation === null) {
    return { ...problem, fix: null };
  }
  const edits = fix.edits.map(({ range, newText }) => ({
    range: moved(range),
    newText: newText.replaceAll(/\n(?!\n)/g, `\n${indentation}`),
  }));
  return { ...problem, fix: { ...fix, edits } };
}
