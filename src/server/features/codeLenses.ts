import type { CodeLens } from 'vscode-languageserver';
import type { Pattern, Range } from '../../core/persona/persona.ts';
import type { Translate } from '../../core/translate.ts';
import { type PersonaReference, showCoveredFilesCommand } from '../../protocol/messages.ts';
import type { Coverages } from '../documents/coverages.ts';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { isWritten } from '../documents/places.ts';
import { toLspRange } from '../lspRange.ts';
import type { FolderFiles } from '../workspace/folderFiles.ts';
import { countedFiles, countedItems } from './counted.ts';

/** What a lens is about: the persona of a file, and one of its checklists or its patterns. */
export interface LensData {
  readonly uri: string;
  readonly persona: number;
  /** Null for the patterns. */
  readonly checklist: number | null;
}

/** Places for what is said of the patterns of each persona and of each checklist; said in `resolveCodeLens`. */
export function codeLensesOf({ file: { uri }, personas }: PersonaDocument): CodeLens[] {
  return personas.flatMap(({ patterns, checklists }, persona) => {
    const [first] = patterns;
    const lens = (range: Range, checklist: number | null): CodeLens => {
      const data: LensData = { uri, persona, checklist };
      return { range: toLspRange({ start: range.start, end: range.start }), data };
    };
    return [
      ...(first === undefined ? [] : [lens(isWritten(first) ? first.range : firstLine, null)]),
      ...checklists.map(({ range }, index) => lens(range, index)),
    ];
  });
}

const firstLine: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** What a lens needs to speak. */
export interface LensSources {
  readonly files: readonly FolderFiles[];
  readonly coverages: Coverages;
  readonly translate: Translate;
}

/** A lens with its text; one of a text that has changed meanwhile has none. */
export function resolveCodeLens(
  lens: CodeLens,
  { personas }: PersonaDocument,
  { uri, persona: index, checklist: number }: LensData,
  { files, coverages, translate }: LensSources,
): CodeLens {
  const persona = personas[index];
  const checklist = number === null ? null : persona?.checklists[number];
  if (persona === undefined || checklist === undefined) {
    return { ...lens, command: { title: '', command: '' } };
  }
  if (checklist === null) {
    const { length } = coverages.ofPersona(persona, files).files;
    const title = patternsTitle(persona.patterns, countedFiles(length, files, translate), translate);
    const reference: PersonaReference = { kind: 'reference', uri, id: persona.id };
    return { ...lens, command: { title, command: showCoveredFilesCommand, arguments: [reference] } };
  }
  const { length } = coverages.ofChecklist(checklist, persona, files).files;
  const parts = [
    countedItems(checklist.items.length, translate),
    checklist.kind === 'derived' ? translate('read from the text') : '',
    checklist.files === null
      ? countedFiles(length, files, translate)
      : translate('applies to {0} ({1})', globsOf(checklist.files), countedFiles(length, files, translate)),
  ];
  return { ...lens, command: { title: parts.filter((part) => part !== '').join(' · '), command: '' } };
}

/** What is not written in the file is named, since it is nowhere to be seen. */
function patternsTitle(patterns: readonly Pattern[], count: string, translate: Translate): string {
  switch (patterns[0]?.origin) {
    case 'inferred':
      return translate('inferred from the text: {0} · matches {1}', globsOf(patterns), count);
    case 'config':
      return translate('not written here: {0} · matches {1}', globsOf(patterns), count);
    default:
      return translate('matches {0}', count);
  }
}

const maximumShown = 3;

function globsOf(patterns: readonly Pattern[]): string {
  const globs = patterns.map(({ glob, negated }) => `${negated ? '!' : ''}${glob}`);
  const shown = globs.slice(0, maximumShown).join(', ');
  return globs.length > maximumShown ? `${shown}, …` : shown;
}
