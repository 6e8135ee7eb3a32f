import { matchesOf } from '../matchesOf.ts';
import { type Language, languages } from './languages.ts';

/** A language as a text names it. */
export interface NamedLanguage {
  readonly language: Language;
  /** The word as it stands in the text. */
  readonly word: string;
}

/** In UTF-16 code units: what comes later is not what a persona is about. */
const maximumLength = 1_000;
/** Whoever names more languages than this means any. */
const maximumLanguages = 4;
/** What follows are dialogues that show how an agent is called. */
const examples = /<example|\bexamples?:/i;
const sentenceEnd = /(?<=[.!?。！？])(?:\s+|$)|(?<=[。！？])|\\n|\n\s*\n/;

// Made on first use: nothing happens at import.
let vocabulary: Vocabulary | undefined;

interface Vocabulary {
  /** Any word of any language, whole. */
  readonly anyWord: RegExp;
  /** By each word in lower case. */
  readonly byWord: ReadonlyMap<string, Meaning>;
}

interface Meaning {
  readonly language: Language;
  /** How it must be written in a sentence; null where it means nothing else. */
  readonly exactly: string | null;
}

/** The languages in a name or a slug: `golang-pro`, `C# Janitor`. */
export function languagesInName(name: string): readonly NamedLanguage[] {
  return ownOnes(wordsIn(name.slice(0, maximumLength), false));
}

/**
 * The languages of the first sentence that names any: what follows it is what else someone knows. None where there are
 * too many to mean anything.
 */
export function languagesInProse(text: string): readonly NamedLanguage[] {
  const [head = ''] = text.slice(0, maximumLength).split(examples, 1);
  for (const sentence of head.split(sentenceEnd)) {
    const found = ownOnes(wordsIn(sentence, true));
    if (found.length > 0) {
      return found;
    }
  }
  return [];
}

function ownOnes(named: readonly NamedLanguage[]): readonly NamedLanguage[] {
  const own = named.filter(({ language }) => language.isCompanion !== true);
  const found = own.length > 0 ? own : named;
  return found.length > maximumLanguages ? [] : found;
}

function wordsIn(text: string, isProse: boolean): readonly NamedLanguage[] {
  vocabulary ??= readTable();
  const found = new Map<Language, NamedLanguage>();
  for (const { index, 0: word } of matchesOf(vocabulary.anyWord, text)) {
    const spaced = word.replaceAll('-', ' ');
    const { language, exactly } = vocabulary.byWord.get(spaced.toLowerCase()) ?? {};
    // `swift` is an everyday word, and `non-Go` is another one.
    const isOther = isProse && (text.charAt(index - 1) === '-' || (exactly ?? spaced) !== spaced);
    if (
      language !== undefined &&
      !isOther &&
      !found.has(language) &&
      language.unlessBefore?.test(text.slice(index + word.length)) !== true
    ) {
      found.set(language, { language, word });
    }
  }
  return [...found.values()];
}

function readTable(): Vocabulary {
  const byWord = new Map<string, Meaning>();
  for (const language of languages) {
    for (const word of language.words) {
      const exactly = /^[A-Z]/.test(word) ? word : null;
      byWord.set(word.toLowerCase(), { language, exactly });
    }
  }
  const sources = [...byWord.keys()]
    .flatMap((word) => (word.includes(' ') ? [word, word.replaceAll(' ', '-')] : [word]))
    // The longest first, so that `c++` is not taken for `c`.
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.+]/g, String.raw`\$&`));
  const edge = String.raw`[A-Za-z\u00C0-\u024F\d_]`;
  return { anyWord: new RegExp(`(?<!${edge})(?:${sources.join('|')})(?!${edge})`, 'gi'), byWord };
}
