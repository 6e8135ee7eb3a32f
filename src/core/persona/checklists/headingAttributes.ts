import { boundPatterns } from '../../patterns/bounds.ts';
import { toPattern } from '../files/patternText.ts';
import { suspiciousPatterns } from '../files/suspiciousPatterns.ts';
import { splitAtCommas } from '../frontMatter/splitAtCommas.ts';
import { parseCommentAttributes } from '../markdown/commentAttributes.ts';
import { maximumInlineLength } from '../markdown/markdown.ts';
import type { Section } from '../markdown/sections.ts';
import { rangeOfLine, type SourceLines, TextFinder } from '../markdown/sourceText.ts';
import type { Pattern, Problem } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';
import { isReasonOptional, unclosedCommentAt, unknownAttribute } from './items.ts';

/** What comments on headings say of the checklists below. */
export interface HeadingAttributes {
  /** The globs of the innermost heading that has some; null where none has. */
  readonly files: readonly Pattern[] | null;
  /** Whether one of the headings says `reason=optional`. */
  readonly reasonIsOptional: boolean;
}

export type AttributesOf = ReadonlyMap<Section, HeadingAttributes>;

const NO_ATTRIBUTES: HeadingAttributes = { files: null, reasonIsOptional: false };

/**
 * Reads `<!-- files="a,b" reason=optional -->` on headings. A glob out of bounds is dropped; a list that is empty then
 * matches no file.
 */
export function readHeadingAttributes(
  sections: readonly Section[],
  lines: SourceLines,
): { attributesOf: AttributesOf; problems: readonly Problem[] } {
  const attributesOf = new Map<Section, HeadingAttributes>();
  const problems: Problem[] = [];
  for (const section of sections) {
    let attributes = (section.parent && attributesOf.get(section.parent)) ?? NO_ATTRIBUTES;
    const line = rangeOfLine(lines, section.line);
    if (section.unclosedComment) {
      problems.push(unclosedCommentOf(section, lines));
    }
    for (const comment of section.comments) {
      for (const attribute of parseCommentAttributes(comment)) {
        if (isReasonOptional(attribute)) {
          attributes = { ...attributes, reasonIsOptional: true };
          continue;
        }
        const globs = attribute.name === 'files' ? splitAtCommas(attribute.value ?? '') : [];
        if (globs.length === 0) {
          problems.push(unknownAttribute(attribute, 'a heading: files="…" and reason=optional', line));
          continue;
        }
        const finder = new TextFinder(lines, section.line, 0, section.headingEnd);
        const bounded = boundPatterns(
          globs.map((glob) => toPattern(glob, 'body', finder.find(glob) ?? line)),
        );
        attributes = { ...attributes, files: bounded.patterns };
        problems.push(...bounded.problems, ...suspiciousPatterns(bounded.patterns, lines));
      }
    }
    attributesOf.set(section, attributes);
  }
  return { attributesOf, problems };
}

function unclosedCommentOf({ line, headingEnd }: Section, lines: SourceLines): Problem {
  // The last line of its text; below it a heading may be underlined.
  const last = Math.max(line, headingEnd - 2);
  const { length } = lines.slice(line, last + 1).join('\n');
  const range = rangeOfLine(lines, line);
  if (length <= maximumInlineLength) {
    return unclosedCommentAt(lines, last, range);
  }
  const message = `Only the first ${maximumInlineLength} characters of this heading are read, and its comment does not end there. Shorten it.`;
  return createProblem('comment.unclosed', 'warning', message, range);
}
