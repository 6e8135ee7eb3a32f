import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type Position as LspPosition,
  MarkupKind,
} from 'vscode-languageserver';
import type { FormatRules } from '../../../core/persona/formats/formatRules.ts';
import { rulesOf } from '../../../core/persona/formats/formats.ts';
import { patternKeys } from '../../../core/persona/frontMatter/frontMatterKeys.ts';
import { writeYamlText } from '../../../core/persona/frontMatter/writeYaml.ts';
import type { Translate } from '../../../core/translate.ts';
import type { PersonaDocument } from '../../documents/personaDocument.ts';
import { placedItems } from '../../documents/places.ts';
import { fromLspPosition } from '../../lspRange.ts';
import type { FolderFiles } from '../../workspace/folderFiles.ts';
import { type KeyInfo, keysOf, keyText } from '../frontMatterKeys.ts';
import { type CompletionPlace, completionPlace } from './completionPlace.ts';
import { globItems } from './globItems.ts';
import { proposeId } from './proposeId.ts';

/** What completions are made from. */
export interface CompletionSources {
  /** Of the workspace folder that holds the persona; of all where none does. */
  readonly files: readonly FolderFiles[];
  readonly translate: Translate;
}

/** A completion without its place. */
interface Offer {
  readonly label: string;
  readonly text?: string;
  readonly isSnippet?: boolean;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  readonly documentation?: string;
  /** Whether more is to be offered once it is written. */
  readonly goesOn?: boolean;
}

/** What can be written at a position, in the order in which it is of use. */
export function completionsAt(
  document: PersonaDocument,
  position: LspPosition,
  sources: CompletionSources,
): CompletionList {
  const place = completionPlace(document, fromLspPosition(position));
  const offers = place === null ? [] : offersFor(place, document, position.line, sources);
  const { text: typed, start, end } = place?.typed ?? { text: '', start: 0, end: 0 };
  // An editor offers only what begins with what is typed.
  const isOpening = typed.startsWith('<');
  const range = {
    start: { line: position.line, character: start },
    end: { line: position.line, character: end },
  };
  return {
    isIncomplete: false,
    items: offers.map((offer, index): CompletionItem => {
      const { label, text = label, isSnippet = false, kind, detail, documentation, goesOn = false } = offer;
      return {
        label,
        kind,
        filterText: isOpening ? `${typed}${label}` : label,
        sortText: String(index).padStart(4, '0'),
        textEdit: { range, newText: text },
        ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
        ...(detail === undefined ? {} : { detail }),
        ...(documentation === undefined
          ? {}
          : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
        ...(goesOn ? { command: { title: '', command: 'editor.action.triggerSuggest' } } : {}),
      };
    }),
  };
}

function offersFor(
  place: CompletionPlace,
  document: PersonaDocument,
  line: number,
  { files, translate }: CompletionSources,
): readonly Offer[] {
  const globs = (write: (glob: string) => string): readonly Offer[] => {
    const [negation, typed] = place.typed.text.startsWith('!')
      ? ['!', place.typed.text.slice(1)]
      : ['', place.typed.text];
    return globItems(typed, files, translate).map(({ glob, kind, detail, goesOn }) => {
      const label = negation + glob;
      return { label, text: goesOn ? label : write(label), kind, detail, goesOn };
    });
  };
  switch (place.kind) {
    case 'key':
      return keyOffers(document, line, translate);
    case 'glob':
      return globs((glob) => glob);
    case 'value': {
      const info = keysOf(document.file.format).find(({ key }) => key === place.key);
      return info?.kind === 'globs' || patternKeys.has(place.key)
        ? globs((glob) => (place.isBare && !takesBare(place, document, line) ? writeYamlText(glob) : glob))
        : valueOffers(info);
    }
    case 'itemId':
      return [idOffer(document, line, '', place.after, translate)];
    case 'itemAttribute':
      return [
        idOffer(document, line, `${place.before}id=`, place.after, translate),
        {
          label: 'optional',
          text: `${place.before}optional${place.after}`,
          kind: CompletionItemKind.Property,
          documentation: translate('The item may stay open.'),
        },
        reasonOffer(place, translate),
      ];
    case 'headingAttribute':
      return [
        {
          label: 'files=""',
          text: `${place.before}files="$1"${place.after}$0`,
          isSnippet: true,
          kind: CompletionItemKind.Property,
          documentation: translate(
            'The checklists below are only for these files of the persona: globs, with commas.',
          ),
          goesOn: true,
        },
        reasonOffer(place, translate),
      ];
  }
}

/** Whether the tool takes what stands right behind the key as it is, quotes and all. */
function takesBare(
  { key, typed }: Extract<CompletionPlace, { kind: 'value' }>,
  { file, lines }: PersonaDocument,
  line: number,
): boolean {
  const { globStyle, patternKeys: own } = rulesOf(file.format);
  const before = (lines[line] ?? '').slice(0, typed.start);
  return globStyle === 'bareText' && own.includes(key) && /:\s*$/.test(before);
}

function reasonOffer({ before, after }: { before: string; after: string }, translate: Translate): Offer {
  return {
    label: 'reason=optional',
    text: `${before}reason=optional${after}`,
    kind: CompletionItemKind.Property,
    documentation: translate('“Not applicable” needs no reason.'),
  };
}

function keyOffers(
  { file, frontMatter, lines }: PersonaDocument,
  line: number,
  translate: Translate,
): Offer[] {
  const here = lines[line] ?? '';
  const present = new Set(
    frontMatter.entries.filter(({ range }) => range.start.line !== line + 1).map(({ key }) => key),
  );
  const hasValue = here.includes(':');
  return keysOf(file.format)
    .filter(({ key }) => !present.has(key))
    .map((info) => ({
      label: info.key,
      text: hasValue ? info.key : info.key + opening(info, rulesOf(file.format)),
      isSnippet: !hasValue,
      kind: CompletionItemKind.Property,
      documentation: keyText(info, translate),
      goesOn: !hasValue && (info.kind !== 'text' || info.values.length > 0),
    }));
}

/** What follows a key, as a snippet. */
function opening({ kind }: KeyInfo, { globStyle }: FormatRules): string {
  if (kind !== 'globs' || globStyle === 'bareText') {
    return ': ';
  }
  return globStyle === 'text' ? ': "$1"$0' : ':\n  - "$1"$0';
}

function valueOffers(info: KeyInfo | undefined): Offer[] {
  const values = info?.kind === 'boolean' ? ['true', 'false'] : (info?.values ?? []);
  return values.map((value) => ({ label: value, kind: CompletionItemKind.EnumMember }));
}

/** An id that no other item has, made from the text of the item on the line. */
function idOffer(
  document: PersonaDocument,
  line: number,
  before: string,
  after: string,
  translate: Translate,
): Offer {
  const items = placedItems(document).map(({ item }) => item);
  const own = items.find(({ range }) => range.start.line <= line + 1 && line + 1 <= range.end.line);
  const taken = new Set(items.filter((item) => item !== own).map(({ id }) => id));
  const id = proposeId(own?.text ?? '', taken);
  return {
    label: before === '' ? id : `id=${id}`,
    text: `${before}${id}${after}`,
    kind: CompletionItemKind.Property,
    documentation: translate(
      'An id of its own keeps the answers of an item when it is moved to another section.',
    ),
  };
}
