import { boundPatterns } from '../../patterns/bounds.ts';
import { toPattern } from '../files/patternText.ts';
import { suspiciousPatterns } from '../files/suspiciousPatterns.ts';
import { splitAtCommas } from '../frontMatter/splitAtCommas.ts';
import { parseCommentAttributes } from '../markdown/commentAttributes.ts';
import type { Section } from '../markdown/sections.ts';
import { rangeOfLine, type SourceLines, TextFinder } from '../markdown/sourceText.ts';
import type { Pattern, Problem } from '../persona.ts';
import { unclosedCommentAt, unknownAttribute } from './items.ts';

export interface HeadingFiles {
  /** For each section the globs of the innermost heading that has some; null where none has. */
  readonly filesOf: ReadonlyMap<Section, readonly Pattern[] | null>;
  readonly problems: readonly Problem[];
}

/** Reads `<!-- files="a,b" -->` on headings. A glob out of bounds is dropped; a list that is empty then matches no file. */
export function readHeadingFiles(sections: readonly Section[], lines: SourceLines): HeadingFiles {
  const filesOf = new Map<Section, readonly Pattern[] | null>();
  const problems: Problem[] = [];
  for (const section of sections) {
    filesOf.set(section, section.parent === null ? null : (filesOf.get(section.parent) ?? null));
    const line = rangeOfLine(lines, section.line);
    if (section.unclosedComment) {
      problems.push(unclosedCommentAt(lines, section.line, line));
    }
    for (const comment of section.comments) {
      for (const attribute of parseCommentAttributes(comment)) {
        const globs = attribute.name === 'files' ? splitAtCommas(attribute.value ?? '') : [];
        if (globs.length === 0) {
          problems.push(unknownAttribute(attribute, 'a heading: files="…"', line));
          continue;
        }
        const finder = new TextFinder(lines, section.line, 0, section.headingEnd);
        const bounded = boundPatterns(
          globs.map((glob) => toPattern(glob, 'body', finder.find(glob) ?? line)),
        );
        filesOf.set(section, bounded.patterns);
        problems.push(...bounded.problems, ...suspiciousPatterns(bounded.patterns, lines));
      }
    }
  }
  return { filesOf, problems };
}
