import { visibleText } from '../visibleText.ts';
import type { Fix, Problem, Range, Severity } from './persona.ts';

/** Every problem a persona file can have: its stable code, and what the code means. */
export const problemCodes = {
  'file.unreadable': 'The file cannot be read: a link that leads nowhere, no permission.',
  'file.binary': 'The file holds NUL bytes, so it is not UTF-8 text; nothing of it is read.',
  'file.not-utf8':
    'Bytes of the file are not UTF-8 text; they are read as the character for what is no text.',
  'file.too-large': 'The file is larger than 1 MB, a configuration than 128 KB; only its beginning is read.',
  'file.too-many-problems': 'The file has more problems than are listed.',
  'file.not-yaml': 'A configuration is not valid YAML; what can be read of it is used.',
  'instruction.incomplete': 'An entry of path_instructions has no path or no instructions; it is not used.',
  'instruction.too-many': 'There are more than 500 path_instructions.',
  'file.indented': 'The text is indented as a whole; it is read without the indent.',
  'persona.duplicate-id': 'Two persona files of one origin have the same id; the first counts.',
  'frontMatter.unclosed': 'The front matter has no closing --- line.',
  'frontMatter.unopened': 'The front matter has no opening --- line.',
  'frontMatter.not-first': 'Empty lines or comments stand above the front matter.',
  'frontMatter.second-block': 'A second block of front matter stands below the first.',
  'frontMatter.not-yaml': 'The front matter names a language other than YAML; it is not read.',
  'frontMatter.too-large': 'The front matter is larger than 64 KB or 1,000 lines; it is not read.',
  'frontMatter.rescued': 'A value is not valid YAML; it was read as plain text.',
  'frontMatter.line-skipped': 'Lines of the front matter belong to no key; they are not read.',
  'frontMatter.duplicate-key': 'A key stands twice in the front matter; the first counts.',
  'frontMatter.bad-value': 'A key has a value it cannot have.',
  'frontMatter.misspelled-key': 'A key is not read, and would be but for its spelling.',
  'frontMatter.foreign-key': 'A key belongs to another format; it is understood all the same.',
  'frontMatter.not-evaluated': 'A key chooses files by what they contain; it is not evaluated.',
  'pattern.missing': 'A bullet of the section File Patterns names no pattern, or the whole section none.',
  'pattern.empty': 'A pattern has no characters.',
  'pattern.too-long': 'A pattern is too long.',
  'pattern.too-many': 'There are too many patterns.',
  'pattern.too-many-braces': 'The braces of a pattern stand for too many alternatives.',
  'pattern.too-complex': 'A pattern has too many groups or brackets, or groups too deep inside each other.',
  'pattern.negated-group': 'A pattern has a group !(…) after a wildcard, where it excludes next to nothing.',
  'pattern.control-character': 'A pattern contains an invisible character.',
  'pattern.backslash': 'A pattern separates folders by back-slashes.',
  'pattern.alternatives': 'A pattern writes alternatives in a way that is none: (a|b), {a|b}, {a, b}, {a}.',
  'pattern.brackets': 'A pattern has a word in square brackets, which stands for one character out of many.',
  'pattern.double-star': 'A pattern has ** beside other characters of a name, where it means *.',
  'pattern.leading-slash': 'A pattern begins with /**/, which other tools do not understand.',
  'pattern.folder': 'A pattern names a folder, and matches no file in it.',
  'pattern.spaces': 'A pattern has spaces around it, or is several with no comma that separates them.',
  'pattern.quotes': 'A pattern has back-ticks or typographic quotes around it, which are a part of it.',
  'pattern.no-match': 'A pattern matches no file of the workspace.',
  'comment.unclosed': 'A comment is never closed; the rest of it is not read.',
  'comment.unknown-attribute': 'A comment on an item or a heading has an attribute with no meaning there.',
  'item.bad-id': 'The id written on an item has characters it cannot have, or too many.',
  'item.empty': 'An item has a box and no text; it is not read.',
  'item.duplicate': 'An item stands twice in one section, word for word.',
  'item.duplicate-id': 'Two items have the same written id.',
  'item.stray-box': 'A line begins with a box that makes no item of it: □, [ ] without a bullet, - [].',
  'item.too-long': 'The text of an item is longer than 1,000 characters.',
  'item.too-many': 'The file has more than 2,000 items.',
  'list.indented':
    'A list is indented so far that other tools take it for text of the paragraph above; it is read as a list.',
  'fence.unclosed':
    'A code fence is never closed; what follows counts as code, up to a heading or to the next fence where that is plainly meant.',
  'fence.nested': 'A code fence holds others as long as itself.',
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** A problem with a documented code; `message` names what is wrong and the remedy, and may hold text of the file. */
export function createProblem(
  code: ProblemCode,
  severity: Severity,
  message: string,
  range: Range,
  fix: Fix | null = null,
): Problem {
  return { code, severity, message: visibleText(message), range, fix };
}
