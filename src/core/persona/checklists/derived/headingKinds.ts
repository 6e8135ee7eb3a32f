import { matchesOf } from '../../matchesOf.ts';
import { type HeadingKind, headingVocabulary } from './headingVocabulary.ts';
import { workVerbs } from './itemVocabulary.ts';

export type { HeadingKind } from './headingVocabulary.ts';

const maximumTitleLength = 200;

const kinds = [
  'checks',
  'limits',
  'topic',
  'knowledge',
  'conduct',
  'reference',
] as const satisfies readonly (keyof typeof headingVocabulary)[];

/** The reader of the file is spoken to, so what follows is about him. */
const address =
  /\byour\b(?! (?:approach|code|tests?|project|application|changes)\b)|\byou(?:'ll|'re)?(?! (?:avoid|must (?:not|never)|should (?:not|never)))\b|\bi(?:'ll| will)\b|\bstop and\b/;
/** About the agent's own words and dealings, whatever else the title says. */
const dealings =
  /\b(?:communication|clarif\w+|approvals?|deliverables?|responsibilit\w+|interactions?|collaboration|reporting|troubleshooting|feedback|prompt engineering|review principles|excellence checklist)\b|\b(?:output|response|reply|report|answer|process(?:ing)?|execution|workflow|operational|operating|tone)s? (?:styles?|formats?|standards?|rules?|requirements?|guidelines?|expectations|principles)\b|\b(?:agent|chat ?mode|assistant|persona|bot) (?:behaviou?rs?|guidelines|instructions|principles|rules)\b|批准|承認|승인/;
/** About his papers, and the changes that he makes by them. */
const paperwork =
  /\breports?\b|\bseverity (?:levels?|scales?|ratings?)\b|\bissue (?:completion|tracking|integration)\b|\b(?:migrat\w+|upgrad\w+|convert\w+) (?:\w+ )?from\b/;
/** A step of the work: "Run the migrations". */
const step =
  /^(\w+) (?:the|an?|all|each|every|any|key|if|whether|with)\b|^(analyze|answer|ask|assess|clarify|classify|collect|communicate|compare|conduct|confirm|consult|describe|detect|determine|diagnose|escalate|establish|evaluate|examine|execute|explain|explore|gather|identify|inspect|install|investigate|summarize|understand)\b/;
/** What to choose first, not what to ask for. */
const ranking =
  /\b(?:in|by|of|with) (?:this |the following |that )?(?:order|priority|precedence)|\b(?:priority|fallback|preference|precedence) (?:order|priorities)|\bfallbacks?\b/;
/** What a tool is there for. */
const tool = /^use (?:the |this )?[\w-]+(?: tools?)? to$|工具[来來]$/;
/** Conditions follow, not demands. */
const condition =
  /^(?:when|if) (?:to|not to|invoked|you|(?:responding|answering) to|asked|unsure)\b|[当當]$|場合$/;
/** So do they here, and what is demanded then may stand below them: "Always update the guide when:". */
const conditional = /\b(?:when|if)$/;
/** Whatever follows is demanded: "Always include:". */
const demand =
  /^(?:always|never|must|ensure|avoid|do not|don't)\b|\b(?:always|never|must|ensure|make sure|(?<!\()should|verify|check(?: for)?|look for|flag|watch (?:out )?for|reject)$/;
/** "When writing a handler, you should" */
const occasion =
  /^when (?:adding|building|changing|creating|designing|developing|editing|handling|implementing|modifying|using|working|writing)\b/;
/** "Edge cases you must test"; rules you must follow may be any. */
const duty = /^(?!you|if|when|for|rules|critical rules)[^,.]{3,40} you must \w+$/;
/** Names of checklists whose last word says little. */
const name =
  /^(?:definition of done|acceptance criteria|(?:quality|final) verification|patterns to (?:follow|use|prefer)|idiomatic (?:\w+ )?patterns)\b/;
/** How bad it is where what follows is not heeded: "HIGH — Concurrency", "Schema (critical)". */
const severity =
  /(?:^|[(（])(?:critical|high|medium|low|kritik|yüksek|orta|düşük|kritisch|hoch|mittel|niedrig|crítico|alto|medio|médio|bajo|baixo|严重|高|中|低|重大|심각|높음|중간|낮음)(?: priority)?(?=$|[)）:：–—]| [-–—])/;
const prohibition =
  /^(?:what |things |patterns )?(?:(?:to|not to|you must) )*(?:do not|don't|never|avoid)\b|^what not to\b|\b(?:to|you|and) avoid\b/;
/** Where the noun ends that says what it is: "Checklist | for reviews". */
const afterHead =
  /\s+(?:for|of|in|to|that|when|with|without|by|on|at|from|before|after|during|against|over|under|across|about|through|we|as|per|your?)\b.*$/;
const between = /[:：(（|/]| [-–—]+ /;

let matcher: RegExp | undefined;

/**
 * What a heading or label says of the items below it. Of the words that say something the last one before a
 * preposition counts: "Standards Enforcement Expertise" is expertise, "Requirements for deliverables" are requirements.
 * @returns null where it says nothing
 */
export function headingKind(title: string): HeadingKind | null {
  const plain = simplify(title);
  const isDemand =
    !conditional.test(plain) && [prohibition, demand, name].some((pattern) => pattern.test(plain));
  if (isDemand && !address.test(plain) && !workVerbs().has(plain.split(' ')[1] ?? '')) {
    return 'checks';
  }
  if (
    [dealings, paperwork, tool, ranking, condition].some((pattern) => pattern.test(plain)) ||
    isStep(plain)
  ) {
    return 'conduct';
  }
  if (conditional.test(plain)) {
    return 'condition';
  }
  let kind: HeadingKind | null = null;
  for (const part of plain.split(between)) {
    kind ??= lastKind(part.replace(afterHead, ''));
  }
  kind ??= lastKind(plain) === 'topic' ? 'topic' : null;
  if ((kind === null || kind === 'topic') && severity.test(plain)) {
    return 'findings';
  }
  if (occasion.test(plain) && /\byou (?:should|must)$/.test(plain)) {
    return 'topic';
  }
  if (address.test(plain)) {
    return duty.test(plain) ? 'checks' : kind === 'checks' ? null : 'conduct';
  }
  return kind;
}

function isStep(plain: string): boolean {
  const [, first, verb] = step.exec(plain) ?? [];
  return verb !== undefined || workVerbs().has(first ?? '');
}

function simplify(title: string): string {
  return (
    title
      .slice(0, maximumTitleLength)
      .toLowerCase()
      // What is left of a Turkish capital i.
      .replaceAll('\u0307', '')
      .replaceAll('’', "'")
      .replaceAll(/[*_`#"]/g, '')
      .replace(/^[^\p{L}]+/u, '')
      .replace(/[\s:：.。!)）]+$/u, '')
  );
}

/** Demands have to be the last word: a "Standards compliance" may be anything. */
function lastKind(text: string): HeadingKind | null {
  matcher ??= createMatcher();
  let last: HeadingKind | null = null;
  for (const { index, 0: word, groups = {} } of matchesOf(matcher, text)) {
    const found = kinds.find((kind) => groups[kind] !== undefined) ?? null;
    const isLast = index + word.length >= text.trimEnd().length - 1;
    last =
      (found === 'checks' || found === 'limits') && !isLast && /^[\x20-\x7e]*$/.test(text) ? last : found;
  }
  return last;
}

function createMatcher(): RegExp {
  const parts = kinds.map((kind) => {
    const { words, stems, signs } = headingVocabulary[kind];
    return `(?<${kind}>(?<!\\p{L})(?:(?:${words})(?!\\p{L})|(?:${stems})\\p{L}*)|${signs})`;
  });
  return new RegExp(parts.join('|').replaceAll(/\s*\n\s*/g, ''), 'gu');
}
