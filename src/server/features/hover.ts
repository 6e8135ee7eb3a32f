import { type Hover, type Position as LspPosition, MarkupKind } from 'vscode-languageserver';
import type { Pattern, Range } from '../../core/persona/persona.ts';
import { escapeMarkdown } from '../../core/report/escapeMarkdown.ts';
import type { Translate } from '../../core/translate.ts';
import type { Coverages } from '../documents/coverages.ts';
import type { Mention } from '../documents/mentions.ts';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { itemAt, type PlacedItem, type PlacedPattern, patternAt } from '../documents/places.ts';
import { type Nameable, pathOf, resolveMention, type Target } from '../documents/resolveMention.ts';
import { writtenIdOf } from '../documents/writtenId.ts';
import { contains, fromLspPosition, toLspRange } from '../lspRange.ts';
import { codeSpan } from './codeSpan.ts';
import { countedFiles } from './counted.ts';
import { keyAt, keyText } from './frontMatterKeys.ts';

/** How many files are named. */
const maximumNamed = 10;

/** A folder with its slash, or a file in a folder with its extension. */
const pathLike = /^(?:[\w.@-]+\/)+(?:[\w.@-]*\.\w+)?$/;

/** What a hover is made from. */
export interface HoverSources extends Nameable {
  readonly coverages: Coverages;
  readonly translate: Translate;
  /** How many files have an answer to the item at the position; null where there is no item, or no way to know. */
  readonly answered: number | null;
}

/**
 * What is known of the thing at a position: a pattern, a file, folder or persona that is named, a key, an item. Texts of
 * the persona are escaped or stand in code spans; no link and no HTML comes of them.
 */
export function hoverAt(
  document: PersonaDocument,
  position: LspPosition,
  sources: HoverSources,
): Hover | null {
  const at = fromLspPosition(position);
  const pattern = patternAt(document, at);
  if (pattern !== undefined) {
    return hover(pattern.pattern.range, patternLines(pattern, sources));
  }
  const key = keyAt(document, at);
  if (key !== null) {
    return hover(key.range, [keyText(key.info, sources.translate)]);
  }
  const mention = document.mentions.find(({ range }) => contains(range, at));
  const lines = mention === undefined ? [] : mentionLines(mention, document, sources);
  if (mention !== undefined && lines.length > 0) {
    return hover(mention.range, lines);
  }
  const item = itemAt(document, at);
  return item === undefined ? null : hover(item.item.range, itemLines(item, document, sources));
}

function hover(range: Range, paragraphs: readonly string[]): Hover {
  const value = paragraphs.filter((text) => text !== '').join('\n\n');
  return { range: toLspRange(range), contents: { kind: MarkupKind.Markdown, value } };
}

function patternLines(
  { pattern, persona, checklist }: PlacedPattern,
  { coverages, files, translate }: HoverSources,
): string[] {
  const coverage =
    checklist === null
      ? coverages.ofPersona(persona, files)
      : coverages.ofChecklist(checklist, persona, files);
  const matched = coverage.filesOf.get(pattern) ?? [];
  const count = countedFiles(matched.length, files, translate);
  const glob = codeSpan(pattern.glob);
  const kept = new Set(coverage.files);
  const excluded = pattern.negated ? [] : matched.filter((path) => !kept.has(path));
  return [
    pattern.negated
      ? translate('{0} keeps out {1}.', codeSpan(`!${pattern.glob}`), count)
      : checklist === null
        ? translate('{0} matches {1}.', glob, count)
        : translate('{0} matches {1} of this persona.', glob, count),
    named(matched, translate),
    excluded.length === 0
      ? ''
      : translate(
          'Excluded of these: {0}, by {1}.',
          excluded.length,
          excluders(coverage.filesOf, new Set(excluded)),
        ),
  ];
}

function excluders(filesOf: ReadonlyMap<Pattern, readonly string[]>, excluded: ReadonlySet<string>): string {
  return [...filesOf]
    .filter(([{ negated }, paths]) => negated && paths.some((path) => excluded.has(path)))
    .map(([{ glob }]) => codeSpan(`!${glob}`))
    .join(', ');
}

function named(paths: readonly string[], translate: Translate): string {
  const lines = paths.slice(0, maximumNamed).map((path) => `- ${codeSpan(path)}`);
  const more = paths.length - lines.length;
  return [...lines, ...(more > 0 ? [`- ${translate('and {0} more', more)}`] : [])].join('\n');
}

function itemLines(
  { item, checklist, persona }: PlacedItem,
  document: PersonaDocument,
  { coverages, files, translate, answered }: HoverSources,
): string[] {
  const { length } = coverages.ofChecklist(checklist, persona, files).files;
  return [
    writtenIdOf(document, item) === null
      ? translate(
          'Its id {0} is made from its section and its text, and changes with them.',
          codeSpan(item.id),
        )
      : translate('Its id is {0}.', codeSpan(item.id)),
    item.required ? '' : translate('It is optional.'),
    item.reasonIsOptional ? translate('“Not applicable” needs no reason.') : '',
    checklist.kind === 'derived' ? translate('It was read from the text; nothing marks it as a task.') : '',
    answered === null
      ? ''
      : answered === 1
        ? translate('It is answered for 1 file here.')
        : translate('It is answered for {0} files here.', answered),
    translate('It is asked of {0}.', countedFiles(length, files, translate)),
  ];
}

function mentionLines(mention: Mention, { file }: PersonaDocument, sources: HoverSources): string[] {
  const targets = resolveMention(mention, file, sources);
  if (targets.length > 0) {
    return targets.map((target) => targetLine(target, sources));
  }
  const path = pathOf(mention);
  const isPath = mention.kind === 'link' || pathLike.test(path);
  return isPath && sources.files.every(({ isComplete }) => isComplete)
    ? [sources.translate('There is no {0} in the workspace.', codeSpan(path))]
    : [];
}

function targetLine(target: Target, { files, translate }: HoverSources): string {
  switch (target.kind) {
    case 'file':
      return translate('The file {0} exists.', codeSpan(target.path));
    case 'folder': {
      const folder = files.find((candidate) => candidate.folder === target.folder);
      const count = folder?.folderAt(target.path)?.count ?? 0;
      return translate(
        'The folder {0} exists and has {1}.',
        codeSpan(target.path),
        countedFiles(count, files, translate),
      );
    }
    case 'persona': {
      const { persona, file } = target.named;
      return translate('The persona {0} in {1}', escapeMarkdown(persona.name), codeSpan(file.fileName));
    }
    case 'item': {
      const { persona } = target.owner;
      return translate(
        'The item “{0}” of {1}',
        escapeMarkdown(target.item.text),
        escapeMarkdown(persona.name),
      );
    }
  }
}
