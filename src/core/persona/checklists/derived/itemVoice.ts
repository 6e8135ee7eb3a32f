import { readInline } from '../../markdown/markdown.ts';
import { codeVerbs, conductWords, demands, facts, foreignImperatives, workVerbs } from './itemVocabulary.ts';

/** How an item is worded. */
export type Voice =
  /** A plain demand, a limit, a defect or a question: "Never log secrets", "Missing index on foreign keys". */
  | 'demand'
  /** An imperative that code can obey: "Use context for cancellation". */
  | 'imperative'
  /** An imperative for the one who works: "Review the diff". */
  | 'work'
  /** About the agent and its user, a fact, a link, a path, a quotation: it asks nothing of code. */
  | 'nothing'
  | 'other';

const link =
  /^(?:!?\[[^\]]*\]\([^)]*\)|<?https?:\S+|@?[\w.-]*\/[\w./*{}-]+(?:\s|$)|[\w-]+\.(?:md|ts|js|go|py|json|ya?ml|sql|mod|toml|rs)\b)/;
const quotation = /^["“”'«「].*["“”'»」][.!]?$/;
const term = /^[^:：–—]{1,60}(?:[:：]|\s[–—-]{1,2}(?=\s))\s*(.*)$/s;

/** "Use A over B when: …", "Lint: `npm run lint`" */
const selection = /^[^:]{1,60}\bwhen:|^\w+(?: \w+)?:\s*`(?:\s*(?:or|and|&&|,|then)\s*`)*\.?$/;
const condition = /^(?:if|when|for|in|on|to|with|where)\b[^,]{1,100},\s*(.*)$/is;
const adverb = /^(?:\w+ly|also|then|please)\s+/i;

/** @param source inline Markdown */
export function voiceOf(source: string): Voice {
  const said = readInline(source)
    .parts.map(({ isCode, text }) => (isCode ? '`' : text))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^\p{L}\d`"“«「[<]+/u, '')
    .trim();
  if (
    link.test(source) ||
    selection.test(said) ||
    quotation.test(said) ||
    facts.test(said) ||
    conductWords.test(said)
  ) {
    return 'nothing';
  }
  const clauses = [said, term.exec(said)?.[1] ?? '', condition.exec(said)?.[1] ?? ''].map((clause) =>
    clause.replace(adverb, ''),
  );
  const begins = (words: RegExp): boolean => clauses.some((clause) => words.test(clause));
  if (begins(workVerbs) && !demands.some((demand) => demand.test(said))) {
    return 'work';
  }
  if (demands.some((demand) => demand.test(said))) {
    return 'demand';
  }
  return begins(codeVerbs) || foreignImperatives.some(begins) ? 'imperative' : 'other';
}
