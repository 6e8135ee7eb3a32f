import type { Section } from '../markdown/sections.ts';

/** "File Patterns", perhaps numbered, decorated or with a colon. */
const patternHeading = /^[^\p{L}]*file patterns?[^\p{L}]*$/iu;

/** Whether a section, or one around it, lists the files a persona looks at. */
export function isPatternSection(section: Section): boolean {
  for (let at: Section | null = section; at !== null; at = at.parent) {
    if (patternHeading.test(at.title)) {
      return true;
    }
  }
  return false;
}

/** Whether a line could be the heading of such a section: a cheap look at a file whose blocks are not read yet. */
export function mayBePatternHeading(line: string): boolean {
  return /file[^a-z]+pattern/i.test(line);
}
