import {
  codeVerbs,
  conduct,
  demandPhrase,
  demandSign,
  demandWords,
  description,
  handover,
  imperativeSign,
  practice,
  statement,
  workVerbs,
} from './itemVocabulary.ts';

/** How an item is worded. */
export type Voice =
  /** A plain demand, a limit or a defect: "Never log secrets", "Missing index on foreign keys". */
  | 'demand'
  /** A question that yes or no answers: "Are errors wrapped?" */
  | 'question'
  /** An imperative that code can obey, or what it is to be like then: "Use context for cancellation", "Linter passes". */
  | 'imperative'
  /** An imperative for the one who works: "Review the diff". */
  | 'work'
  /** A demand on the one who works: "Never guess". */
  | 'workDemand'
  /** About the agent and its user, a statement, a link, a path, a command, a quotation: it asks nothing of code. */
  | 'nothing'
  /** What is done, which is a demand only among others: "Uses a queue throughout". */
  | 'practice'
  /** What something is there for, by its name: "`--tag`: run a part of the tests". */
  | 'reference'
  | 'other';

const link =
  /^(?:(?:\w+:\s*)?!?\[[^\]]*\]\([^)]*\)|<?https?:\S+|\.{0,2}\/?[a-z0-9_@-]+\/(?:[a-z0-9_*{}-]+[./])[\w./*{}-]*(?:\s|$)|[a-z0-9_.@-]+\/(?:\s|$)|[\w-]+\.(?:md|ts|js|go|py|json|ya?ml|sql|mod|toml|rs)\b(?! \w))/;
/** "`docs/setup.md` or `README` — how to install" */
const fileList =
  /^`[\w./*-]+\.(?:md|txt|ts|js|go|py|json|ya?ml|sql|mod|toml|rs)`(?:`[^`]*`|[^`.:–—]){0,80} [-–—] /;
/** "404: not found", "POST: creates" */
const ofHttp = /^\W*(?:[1-5]\d\d(?: \w+){0,4}|GET|POST|PUT|PATCH|DELETE)\W{0,3}(?::| [-–—]) /;
const quotation = /^["“”'«「].*["“”'»」][.!]?$/;
/** "Lint: `npm run lint`" */
const command = /^\W*\w+(?: \w+)?\W{0,2}:\W{0,3}`[\w.-]+ [^`]*`(?: (?:or|and|then) `[^`]*`)*\W*$/;
/** "`make lint` - all linters", "Update the snapshots: `make snapshots` (takes long)" */
const programme =
  /^\W*(?:\w+(?: \w+){0,2}\W{0,2}:\W{0,3})?`(?:npm|npx|pnpm|yarn|bun|make|just|task|go|cargo|docker|kubectl|git|pip|uv|python3?|pytest|dotnet|mvn|gradle|terraform|helm|\.\/)\b[^`]*`\W{0,5}(?:$|[-–—:] |(?<=\())/;
/** "`EOF` → the file is cut off": what to make of something. */
const lookup = /^(?:`[^`]+`|"[^"]+")\s*(?:→|=>|->|⇒)/;
/** "Note: …" explains what stands beside it. */
const comment =
  /^(?:pro tips?|tips?|hints?|notes?|examples?|e\.g\.|ejemplo|exemplo|exemple|beispiel|exceptions?|references?|see also|(?:\w+ )?benefits?|rationale|reason|why|background|principle|impact|result)\W*[:：–—]/i;
/** "`--tag`: run a part of the tests": how something is used. */
const entryOfReference = /^\W*`[^`]+`(?: \([^)]{1,60}\))?\*{0,2}(?::\*{0,2}| [-–—]) /;
/** What cannot be answered by yes or no. */
const openQuestion = /(?:^|: )(?:[Hh]ow|[Ww]hat|[Ww]hich|[Ww]hy|[Ww]ho|[Ww]here|[Ww]hen)\b[^?]*\?\W*$/;
/** What can, and is none of what one would have: "Do you want tests?" */
const yesOrNo =
  /(?:^|[.:] | [-–—] )(?:any|are|can|could|did|do|does|has|have|is|should|was|were|will|would)\b(?! (?:i|we|you (?:have|need|prefer|want))\b)[^?]*\?|是否/i;
/** "Use the `lookup` tool to find it" */
const toolUse =
  /\b(?:call|invoke|load|run|use)\W{1,3}(?:the )?`[^`]+`\*{0,2} (?:\w+ )?(?:skill|sub-?agent|tool)s?\b/i;
/** "Use a queue over a topic when: …" */
const selection = /^[^:]{1,60}\bwhen:/;
/** "Statistics updated", "Linter passes" */
const state =
  /^[^,;.:]{4,60} (?:\w{2,30}(?:[^e]ed|ied)|complete|clean|clear|current|consistent|correct|accurate|valid|stable|ready|active|effective|proper|secure|robust|thorough|comprehensive|optimal|acceptable|passing|pass(?:es)?|met|done|written|kept|set)(?: \w+ly)?\.?$/;
/** What code is to be: "Consistent names", "Proper use of transactions". */
const judged =
  /^(?:accurate|adequate|appropriate|clear|comprehensive|consistent|correct|descriptive|deterministic|effective|efficient|explicit|graceful|idiomatic|meaningful|minimal|proper|safe|sensible|strict|strong|sufficient|valid|well-\w+) [^,:]+$/i;
/** For whom reviews: "Look for missing keys", "**Totals**: Confirm that they are rounded". */
const inspection =
  /^(?:[^:]{1,60}: )?(?:assess|confirm|examine|grep|inspect|look|scan) (?:for|that|whether)\b/i;
/** Of all that there is: "Every handler has a timeout". */
const universal =
  /^(?:cada|tod[oa]s|alle|jede[rs]?|вс[её]|кажд[а-я]+|люб[а-я]+) [^.:]{3}|^(?:all|any|anything|each|every|everything)\b[^.:]{3,80}\b(?:are|belongs?|carr(?:y|ies)|comes?|ends?|gets?|goes|go|has|have|is|lives?|needs?|returns?|starts?|takes?|uses?)\b/i;
/** Of which code some is let off: "One type per file where possible". */
const qualified =
  /\b(?:if|when|where|wherever) (?:applicable|appropriate|beneficial|necessary|needed|possible)\b/i;
/** What holds for names, places and numbers: "Constants in snake_case", "Queries live in the store", "One type per file". */
const convention =
  /\b(?:camelcase|pascalcase|snake ?case|kebab-case|lowercase|uppercase)\b|^[^,;.:]{3,60} (?:belongs?|go(?:es)?|lives?|stays?) (?:in|into|to|under|with)\b|\b(?:exactly |a )?(?:one|single) [^,;.]{2,40} per\b/i;
/** "`readOnly: true`" */
const setting = /^`[\w.-]+\s*[:=]\s*[^`]+`/;
const term = /^[^:：–—]{1,60}(?:[:：]|\s[–—-]{1,2}(?=\s))\s*(.*)$/s;
const condition = /^(?:if|when|for|in|on|to|with|where|before|after|while|once)\b[^,]{1,100},\s*(.*)$/is;
const modal = /^(?:do not|do|don't|never|always|only|you must|must(?: not)?|should(?: not)?)\s+/;
const adverb = /^(?:\w+ly|also|then|please)\s+/;
/** What asks nothing of code, by how it is written and by what it says. */
const asWritten = [link, ofHttp, lookup];
/** The same where there is code in it. */
const asCode = [fileList, command, programme, toolUse];
const asSaid = [selection, quotation, statement, description, conduct, handover, comment, openQuestion];
/** Scripts without spaces between words, or with other endings. */
const beyondLatin = /[\u0370-\uffff]/;
/** What needs more than the letters of English to be read. */
const beyondAscii = /[^ -~]/;

/** Longer is no check anyway. */
const maximumLength = 1_000;
/** Within it the verb of a clause is found. */
const maximumOpening = 100;

/** @param written inline Markdown */
export function voiceOf(written: string): Voice {
  const source = written.slice(0, maximumLength);
  // Reading Markdown takes ten times as long; a stray character does no harm here.
  const said = source
    .replaceAll(/`+[^`]*`+/g, '`')
    .replaceAll(/\s{2,}|[^\S ]/g, ' ')
    .replaceAll(/[*_]+/g, '')
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\d`"“«「[<]+/u, '')
    .trim();
  const patterns = source.includes('`') ? [...asWritten, ...asCode] : asWritten;
  if (patterns.some((pattern) => pattern.test(source)) || asSaid.some((pattern) => pattern.test(said))) {
    return 'nothing';
  }
  if (practice.test(said)) {
    return 'practice';
  }
  if (/[?是]/.test(said) && yesOrNo.test(said)) {
    return 'question';
  }
  const verbs = verbsOf(said);
  // What comes after the first sentence explains: a fact may be told with "not" and "only" as well.
  const isDemand = demands(said.split(/[.。]\s/, 1)[0] ?? '');
  const isWork = !codeVerbs().has(verbs[0] ?? '') && verbs.some((verb) => workVerbs().has(verb));
  const isInspection = isWork && inspection.test(said);
  if (isWork && !isInspection) {
    return isDemand ? 'workDemand' : 'work';
  }
  if (isDemand) {
    return 'demand';
  }
  if (entryOfReference.test(source)) {
    return demands(said) ? 'demand' : 'reference';
  }
  const isImperative =
    isInspection ||
    verbs.some((verb) => codeVerbs().has(verb)) ||
    state.test(said) ||
    judged.test(said) ||
    universal.test(said) ||
    qualified.test(said) ||
    convention.test(said) ||
    setting.test(source) ||
    (beyondLatin.test(said) && imperativeSign.test(said));
  return isImperative ? 'imperative' : 'other';
}

function demands(said: string): boolean {
  // Reading by letters of any script takes twice as long.
  const words = beyondAscii.test(said) ? /[\p{L}'-]+/gu : /[a-z'-]+/g;
  return (
    said
      .toLowerCase()
      .match(words)
      ?.some((word) => demandWords().has(word)) === true ||
    demandPhrase.test(said) ||
    (beyondLatin.test(said) && demandSign.test(said))
  );
}

/** The words that are verbs if the item is an imperative: the first, and those after a term or a condition. */
function verbsOf(said: string): string[] {
  const clauses = [said, term.exec(said)?.[1] ?? '', condition.exec(said)?.[1] ?? ''];
  return clauses.flatMap((clause) => {
    const plain = clause.slice(0, maximumOpening).toLowerCase().replace(modal, '').replace(adverb, '');
    const [word] = /^[\p{L}'-]+/u.exec(plain) ?? [];
    return word === undefined
      ? []
      : word.replace(/(?<=[lrtmnyds])is(?=e$)/, 'iz').replace('analys', 'analyz');
  });
}
