import type { CodeLens } from 'vscode-languageserver';
import type { Checklist, Pattern, Range } from '../../core/persona/persona.ts';
import type { Translate } from '../../core/translate.ts';
import type { Coverages } from '../documents/coverages.ts';
import type { PersonaDocument } from '../documents/personaDocument.ts';
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
    const first = patterns.find(isWritten);
    const lens = (range: Range, checklist: number | null): CodeLens => {
      const data: LensData = { uri, persona, checklist };
      return { range: toLspRange({ start: range.start, end: range.start }), data };
    };
    return [
      ...(first === undefined ? [] : [lens(first.range, null)]),
      ...checklists.map(({ range }, index) => lens(range, index)),
    ];
  });
}

function isWritten({ origin }: Pattern): boolean {
  return origin === 'frontMatter' || origin === 'body';
}

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
  { persona: index, checklist: number }: LensData,
  { files, coverages, translate }: LensSources,
): CodeLens {
  const persona = personas[index];
  const checklist = number === null ? null : persona?.checklists[number];
  if (persona === undefined || checklist === undefined) {
    return { ...lens, command: { title: '', command: '' } };
  }
  if (checklist === null) {
    const { length } = coverages.ofPersona(persona, files).files;
    return {
      ...lens,
      command: { title: translate('matches {0}', countedFiles(length, files, translate)), command: '' },
    };
  }
  const { length } = coverages.ofChecklist(checklist, persona, files).files;
  const parts = [
    countedItems(checklist.items.length, translate),
    checklist.kind === 'derived' ? translate('read from the text') : '',
    checklist.files === null
      ? countedFiles(length, files, translate)
      : translate('applies to {0} ({1})', globsOf(checklist), countedFiles(length, files, translate)),
  ];
  return { ...lens, command: { title: parts.filter((part) => part !== '').join(' · '), command: '' } };
}

const maximumShown = 3;

function globsOf({ files }: Checklist): string {
  const globs = (files ?? []).map(({ glob, negated }) => `${negated ? '!' : ''}${glob}`);
  const shown = globs.slice(0, maximumShown).join(', ');
  return globs.length > maximumShown ? `${shown}, …` : shown;
}
