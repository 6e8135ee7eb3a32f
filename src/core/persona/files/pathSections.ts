import type { Section } from '../markdown/sections.ts';
import type { SourceLines } from '../markdown/sourceText.ts';
import type { Pattern } from '../persona.ts';
import { type BodyPatterns, entriesOf, readBodyPatterns } from './bodyPatterns.ts';

/** Headings over what a persona is for: its files, or something else entirely. */
const heading =
  /^[^\p{L}]*(?:(?:owned|covered) (?:files|paths|directories|folders|code)|(?:files|paths|directories|folders|code) (?:owned|covered|in scope|i own)|(?:code |file )?ownership|file paths|path patterns|paths|directories|folders|files|files (?:and|&) (?:directories|folders)|scope|applies to)[^\p{L}]*$/iu;
/** Under these a plain name is a folder with all that is in it. */
const folderHeading = /director|folder|own/i;

/**
 * Reads a section such as "Owned Directories" or "Scope" that lists paths and nothing else: each bullet and each row of
 * its tables begins with one, and at least one of them is a folder or has a wildcard.
 * @returns null where it is none
 */
export function readPathSection(section: Section, lines: SourceLines): BodyPatterns | null {
  const isAtx = section.headingEnd === section.line + 1;
  if (!isAtx || !heading.test(section.title)) {
    return null;
  }
  const ofFolders = folderHeading.test(section.title);
  const entries = entriesOf(section, ofFolders);
  const globs = entries.flatMap((entry) => entry.globs);
  const isPath = (glob: string): boolean =>
    !/\s/.test(glob) && (/[/*]|\w\.\w+$/.test(glob) || (ofFolders && /^[\w-]+$/.test(glob)));
  const listsPaths =
    entries.length > 0 &&
    entries.every((entry) => entry.globs.length > 0 && entry.globs.every(isPath)) &&
    (ofFolders || globs.some((glob) => /[*?{]|\/$/.test(glob)));
  if (!listsPaths) {
    return null;
  }
  const { patterns, problems } = readBodyPatterns(section, lines, ofFolders);
  return { patterns: ofFolders ? patterns.map(withAllBelow) : patterns, problems };
}

/** Whether a line could be the heading of such a section: a cheap look at a file whose blocks are not read yet. */
export function mayBePathHeading(line: string): boolean {
  return /^ {0,3}#{1,6}[ \t].*\b(?:paths|director|folder|files|own|scope|applies|code)/is.test(line);
}

function withAllBelow(pattern: Pattern): Pattern {
  const { glob } = pattern;
  const isFolder = !/[*?[\]{}()]/.test(glob) && !/[^/]\.[^/]*$/.test(glob) && !glob.endsWith('/');
  return isFolder ? { ...pattern, glob: `${glob}/**` } : pattern;
}
