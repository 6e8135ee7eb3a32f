import { matchesOf } from '../../matchesOf.ts';
import { type HeadingKind, headingVocabulary } from './headingVocabulary.ts';

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
  /\byour\b(?! (?:approach|code|tests?|project|application|changes)\b)|\byou(?:'ll|'re)?(?! (?:avoid|(?:must|should) (?:not|never|follow(?! up)|respect))\b)\b|\bi(?:'ll| will)\b|\bstop and\b/;
/** About the agent's own words and dealings, whatever else the title says. */
const dealings =
  /^boundaries$|\b(?:communication|clarif\w+|approvals?|deliverables?|responsibilit\w+|interactions?|collaboration|reporting|troubleshooting|feedback|tools? (?:calls?|selection|use|usage)|(?<!pre-)hand-?offs?|delegation|escalation|token budgets?|prompt engineering|verdicts?|review (?:etiquette|principles|standards|style)|excellence checklist)\b|\b(?:output|response|reply|report|answer|process(?:ing)?|execution|workflow|operational|operating|tone)s? (?:styles?|formats?|standards?|rules?|requirements?|guidelines?|expectations|principles|disciplines?)\b|\b(?:agent|chat ?mode|assistant|persona|bot) (?:behaviou?rs?|guidelines|instructions|principles|rules)\b|\b(?:guidelines|instructions|principles|recommendations|rules) for (?:the |all |ai |coding )*(?:agents?|assistants?)\b|批准|承認|승인|(?:协作|協作|沟通|溝通|汇报|匯報|交付|任务|任務|输出|輸出|回复|回覆)(?:\S{1,4})?(?:规则|規則|规范|規範|原则|原則|准则|準則|要求|标准|標準)|(?:出力|報告|回答|連携|応答)の?(?:ルール|要件|規約|原則|基準)|(?:출력|보고|응답|협업) ?(?:규칙|원칙|기준|요구사항)/;
/** What others see to, what is not to be said, how the rest is, and what the agent keeps in mind: "What CI already catches", "What not to flag". */
const aside =
  /^skip$|^(?:common |good |some )?examples?\b|\b(?:answer|feedback|finding|output|reply|report|response|review)s? (?:format|structure|template)\b|формат (?:вывода|ответа|отч[её]та)|formato d[aeo]l? (?:la |l')?(?:informe|relatório|respuesta|resposta|salida|saída)|format de (?:la |l')?(?:réponse|sortie)|(?:ausgabe|antwort)format|(?:输出|輸出|回复|回覆|报告|報告)格式|(?:出力|回答|報告)(?:形式|フォーマット)|(?:출력|응답|보고) ?(?:형식|포맷)|\bseverity (?:classification|definitions?|guid\w+|levels?|matrix|ratings?|rubric|scales?)\b|\b(?:agent|persistent|types of) memor(?:y|ies)\b|\b(?:access|recommending from|save|saving) memor(?:y|ies)\b|\balready (?:catch|check|cover|enforc|handl)\w+|\b(?:caught|covered|enforced|handled) by (?:ci|linters?|tool)|\bskip (?:these|this)\b|\bfalse positives?\b|\b(?:not|not to|don't|never) (?:auto-?fix|comment on|edit|flag|memorize|mention|modify|nitpick|report|save)\b/;
/** Conditions follow, or reasons, not demands. */
const condition =
  /^if\b|^when (?:to|not to|invoked|you|done|finished|(?:responding|answering) to|asked|unsure|(?:faced|facing|presented)|review(?:ing)?|(?:migrat|mov|port|renam)ing)\b|^before (?!(?:apply|approv|clos|commit|complet|consider|finali[sz]|finish|merg|submitt)ing\b)\w+ing\b|^why\b|[当當]$|場合$/;
/** Whatever follows is demanded: "Always include:". */
const demand =
  /^(?:always|never|must|ensure|avoid|do not|don't)\b|^(?:audit|check|examine|inspect|look|review|scan|watch)\b.* for$|^(?:analyze|go through|read)\b.* (?:changes|code|diff)\b.* for$|^implement$|^before (?:commit|complet|consider|finali[sz]|finish|merg|submitt)ing (?:an?y? |the |your )?(?:changes?|code|implementation)\b|^write (?:the )?code\b|^(?:apply|fix|follow|observe|respect) (?:these|the following)\b(?!.*\b(?:steps?|workflow|process|order|format|template|phases)\b)|\b(?:always|never|must|ensure|make sure|prefer|^when reviewing\b.* focus on|(?<!\()should|verify|check(?: for)?|look for|flag|watch (?:out )?for|reject|(?:must|shall|should|may) (?:not|never) \w+)$|убеди(?:сь|тесь),? что$/;
/** What code is held against: "Key areas to review", "Check the handlers against:", "Flag these:", "When reviewing code:". */
const agenda =
  /^(?:what|(?:\w+ )?(?:areas|aspects|cases|dimensions|issues|items|patterns|points|problems|things)) to (?:check|examine|inspect|look (?:at|for)|scan|test|verify|watch)\b|^(?:\w+ )?(?:areas|aspects|patterns|points|things) to review\b|(?:^|: )(?:assess|audit|check|evaluate|inspect|measure|review|verify)\b.* against\b|^(?:check|scan|watch out) for (?!and\b)|^check\b.* (?:for|of)$|^look for (?:any|common|the following|these)\b|^(?:assess|check|confirm|evaluate|verify) (?:if|that|whether)\b.* (?:changes|code|design|diff|implementation|tests)\b|^(?:check|enforce|verify)\b.*\bin (?:this|the following) (?:priority )?order$|^(?:flag|reject) (?:any|the following|these)\b|^(?:áreas|aspectos|puntos|qué|o que)\b.* (?:auditar|comprobar|revisar|validar|verificar)$|^(?:du )?prüf(?:e|st|en)(?: [a-zäöüß]+)?$|^(?:vérifie[rz]?|verifi(?:ca|car|que)|comprueba|comprobar|revisa|revisar)$|(?:^|[ ,])провер(?:ь|ьте|яй|яйте|яя|яет|ять|яем)$|^when review(?:ing)?\b.* (?:changes|code|diffs?|pull requests?)$/;
/** Names of checklists whose last word says little. */
const name =
  /^(?:definition of done|acceptance criteria|(?:quality|final) verification|(?:evaluation|inspection|audit) criteria|patterns to (?:follow|use|prefer)|what to review|(?:\w+ )?(?:audit|check|control|detection|review|verification) (?:areas|aspects|categories|dimensions|focus|points)|idiomatic (?:\w+ )?patterns)\b|\b(?:practices|rules|principles|guidelines|conventions|standards) (?:summary|overview|at a glance|recap)$/;
/** Where the noun ends that says what it is: "Checklist | for reviews". */
const afterHead =
  /\s+(?:for|of|in|to|that|when|with|without|by|on|at|from|before|after|during|against|over|under|across|about|through|we|as|per|your?|de|del|des|für|para|pour|von)\b.*$/;
const between = /[:：(（|/]| [-–—]+ /;

let matcher: RegExp | undefined;

/**
 * What a heading or label says of the items below it. Of the words that say something the last one before a
 * preposition counts: "Standards Enforcement Expertise" is expertise, "Requirements for deliverables" are requirements.
 * @returns null where it says nothing
 */
export function headingKind(title: string): HeadingKind | null {
  const plain = simplify(title);
  if (aside.test(plain)) {
    return 'aside';
  }
  // What is said besides of a heading says little of what it is.
  const isAddressed = address.test(plain.replace(/ [(（].*$/, ''));
  if (!isAddressed) {
    if (agenda.test(plain)) {
      return 'findings';
    }
    if (demand.test(plain)) {
      return 'demands';
    }
    if (name.test(plain)) {
      return 'checks';
    }
  }
  if (isAddressed || dealings.test(plain) || condition.test(plain)) {
    return 'conduct';
  }
  let kind: HeadingKind | null = null;
  for (const part of plain.split(between)) {
    kind ??= lastKind(part.replace(afterHead, ''));
  }
  return kind;
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
