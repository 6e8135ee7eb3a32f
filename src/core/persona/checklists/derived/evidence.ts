import type { Entry, EntryBlock } from '../entries.ts';
import type { BlockContext } from './blockContext.ts';
import { stemsIn } from './stems.ts';

/**
 * Is told what speaks for or against a check: each time the name of what was found, and what kind of thing it is. `@` stands before
 * what it was found together with.
 */
export type Witness = (kind: EvidenceKind, name: string) => void;

export type EvidenceKind =
  /** `list` or `table`. */
  | 'block'
  | 'audience'
  /** What the nearest heading or label says, what the next one says as well, and what the nearest one says that says more than a topic. */
  | 'nearest'
  | 'pair'
  | 'telling'
  /** Stems of words: of the nearest heading or label, of any of the nearest three, of a table's head. */
  | 'title'
  | 'above'
  | 'column'
  /** Two stems in a row: of the nearest heading or label, and the first ones of an item. */
  | 'phrase'
  | 'opening'
  /** Stems of words of an item: all of them, the first, and the first after a term ("Totals: round once"). */
  | 'word'
  | 'start'
  | 'said'
  /** How long an item is, and how it is written. */
  | 'length'
  | 'form';

/** Headings and labels further away say little. */
const maximumTexts = 3;
const maximumTitleWords = 10;
const maximumPhraseWords = 6;
const maximumColumnWords = 4;
/** Within these an item has said what it is about. */
const maximumWords = 30;
/** Of any text that is looked at, in UTF-16 code units. */
const maximumLength = 240;

/** In words; an item is of the length of the first one that it does not exceed. */
const lengths = [0, 2, 4, 7, 12, 20, maximumWords];
const term = /^[^:：–—]{1,60}(?:[:：]|\s[–—-]{1,2}(?=\s))\s*/;

/** What an item is, by the sign it ends with. */
const endings: Readonly<Record<string, string>> = {
  ':': 'label',
  '：': 'label',
  '?': 'question',
  '？': 'question',
  '.': 'sentence',
  '。': 'sentence',
};

/** Tells what stands above a block. */
export function tellAbove({ kind, head }: EntryBlock, context: BlockContext, tell: Witness): void {
  const { texts, kinds, audience } = context;
  const nearest = kinds[0] ?? 'none';
  const telling = tellingOf(context);
  tell('block', kind);
  tell('audience', audience);
  tell('nearest', nearest);
  tell('pair', `${nearest}@${kinds[1] ?? 'none'}`);
  tell('telling', telling);
  tell('telling', `${telling}@${audience}`);
  const said = texts
    .slice(0, maximumTexts)
    .map((text) => stemsIn(text.slice(0, maximumLength), maximumTitleWords));
  for (const stem of new Set(said[0])) {
    tell('title', stem);
  }
  for (const phrase of pairsOf((said[0] ?? []).slice(0, maximumPhraseWords))) {
    tell('phrase', phrase);
  }
  for (const stem of new Set(said.flat())) {
    tell('above', stem);
  }
  for (const stem of head.flatMap((cell) => stemsIn(cell.slice(0, maximumLength), maximumColumnWords))) {
    tell('column', stem);
  }
}

/** Tells what an entry of a block says itself. */
export function tellEntry({ cells, hasBlocks }: Entry, context: BlockContext, tell: Witness): void {
  const source = (cells.length === 1 ? (cells[0] ?? '') : cells.join(' ')).slice(0, maximumLength);
  const words = stemsIn(source, maximumWords);
  for (const stem of words) {
    tell('word', stem);
  }
  const [start] = words;
  if (start !== undefined) {
    tell('start', start);
  }
  const [opening] = pairsOf(words.slice(0, 2));
  if (opening !== undefined) {
    tell('opening', opening);
  }
  const introduction = term.exec(source)?.[0];
  if (introduction !== undefined) {
    tell('form', 'term');
    const [said] = stemsIn(source.slice(introduction.length), 1);
    if (said !== undefined) {
      tell('said', said);
    }
  }
  const length = String(lengths.findIndex((most) => words.length <= most));
  tell('length', length);
  tell('length', `${length}@${tellingOf(context)}`);
  if (hasBlocks) {
    tell('form', 'parent');
  }
  tellForms(source, tell);
}

function pairsOf(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, index) => `${stems[index]}_${stem}`);
}

/** How a text is written, in inline Markdown. */
function tellForms(source: string, tell: Witness): void {
  if (source.startsWith('**')) {
    tell('form', 'bold');
  }
  if (source.includes('`')) {
    tell('form', source.startsWith('`') ? 'codeFirst' : 'code');
  }
  const ending = endings[lastSign(source)];
  if (ending !== undefined) {
    tell('form', ending);
  }
}

/** What is behind it is emphasis that ends there. */
function lastSign(source: string): string {
  let at = source.length - 1;
  while (at > 0 && ' *_'.includes(source.charAt(at))) {
    at--;
  }
  return source.charAt(at);
}

/** What the nearest heading or label says that says more than a topic. */
function tellingOf({ kinds }: BlockContext): string {
  return kinds.find((kind) => kind !== null && kind !== 'topic') ?? 'none';
}
