import { once } from '../../../once.ts';

const words = (list: string): (() => ReadonlySet<string>) => once(() => new Set(list.trim().split(/\s+/)));

/** Words that make a demand, name a limit or a defect. */
export const demandWords = words(`
  always never must mustn't should shouldn't shall don't doesn't avoid avoids cannot can't only without require required missing forbidden
  prefer preferred maximum minimum max min zero no not everywhere overly hard-coded hardcoded unused unbounded unchecked unhandled
  unvalidated unnecessary excessive unescaped unsanitized unsafe insecure weak misuse leak leaks leaking swallowed swallowing ignored
  ignoring duplicated deprecated obsolete lacks lacking
  daima asla kaçın yok değil sadece yalnızca zorunlu maksimum eksik
  sempre nunca não máximo mínimo evite evitar deve devem apenas somente siempre debe deben solo sin sem
  immer nie niemals kein keine keinen nicht muss müssen nur vermeiden vermeide statt
  toujours jamais éviter évitez doit uniquement sans`);

/** Demands in several words, limits and questions. */
export const demandPhrase =
  /\b(?:do not|instead of|rather than|at least|at most)\b|[<>≤≥＞]=?\s*~?\$?\d|\d\s*%|\b(?:over|more than|less than|fewer than|up to|below|above|under|en az|her zaman)\s+\d|[?？]\s*$/i;

/** What makes a demand in Chinese, Japanese and Korean. */
export const demandSign =
  /始终|始終|总是|總是|永远|永遠|绝不|絕不|不要|不得|禁止|必须|必須|应该|應該|避免|确保|確保|没有|沒有|仅|缺少|缺失|缺乏|优先|優先|硬编码|硬編碼|未[^来]|最多|至少|而非|而不是|不应|[過过][大长長多]|常に|決して|しない|避け|必ず|强制|強制|无需|無需|べき|のみ|なし|最大|最小|以上|以下|限り|欠|不足|ハードコード|항상|절대|금지|반드시|피하|하지|않|없|우선|최대|최소|이상|이하|누락|하드코딩/;

/** What code can be made to do or to be; with `z` where either is written. */
export const codeVerbs = words(`
  abstract accept accommodate add adhere adopt advise advocate aim alert align allocate allow animate annotate apply assert assume
  authenticate authorize batch be bind break buffer build bundle cache call cancel capture catch centralize check choose clean close
  combine compose compress configure consider constrain convert copy cover create debounce declare decouple default defer define delete
  deny derive design disable dispose do document embed emit emphasize enable encapsulate encode encourage encrypt enforce ensure escape
  exclude expose export extend extract fail favor favour fix flag flatten flush follow format free generate give group guard handle hash hide
  implement import include indent index inherit initialize inject inline invalidate isolate justify keep leave let leverage limit link
  load localize lock log maintain make map mark mask match maximize memoize minimize mock model name nest normalize omit open optimize
  order organize override paginate parameterize parse partition pass perform persist pick pin place pool practice preallocate prefer
  preload preserve prevent prioritize profile promote propagate protect provide publish put recommend redact reduce register reject
  release rely remove render replace require reserve reset resolve respect restrict retry return reuse rotate sanitize scope secure
  select separate set share ship sign simplify size sort specify split standardize start stick store stream strive structure subset
  suggest support suppress swap synchronize tag target test throttle throw treat trim trust tune type unify unwrap update use utilize
  validate vendor verify version watch wrap write
  extrair organizar agrupar separar criar forneça registre falhe usar validar valide manter mantenha mantener escrever escreva escribir tratar trate preferir prefira corrigir adicionar implementar
  verwende nutze prüfe halte utilise utilisez utiliser validez`);

/** What one does who works on code. */
export const workVerbs = words(`
  acknowledge analyze answer apologize ask assess assist audit begin cite claim clarify classify collaborate collect communicate
  compare conduct confirm consult continue coordinate correlate delegate deliver demonstrate deploy describe detect determine diagnose
  discover dismiss distinguish draft escalate establish evaluate examine execute explain explore fabricate facilitate fetch find
  foster gather guess guide hallucinate hand help highlight identify infer inform inspect install interview invent investigate invoke
  iterate lead list look mention mentor monitor notify offer partner pause present proceed produce propose push read remember repeat
  reply report reproduce research respond review run say scan schedule search show speculate stop summarize teach think track train
  understand wait`);

/** How imperatives look in Chinese, Japanese and Korean. */
export const imperativeSign =
  /^(?:使用|验证|驗證|处理|處理|记录|記錄|保持|采用|添加|提取|遵循|包含|组织|組織|按|在|为|為|将|對|对|从|從)|(?:[うくすつぬむるぐぶ]|ください|こと|処理|検証|使用|記録|提供|整理|抽出|実装|設定|保持|追加|定義|分割|適用|失敗)。?$|(?:하기|세요|한다|하라|하십시오|사용)[.]?$/;

/** The agent, its user and its words. */
export const conduct =
  /^you\b|\b(?:the user (?:asks?|requests?|confirms?|approves?|wants?|explicitly)|user(?:'s)? (?:approval|confirmation)|(?<!user-)(?:sub)?agents?|(?:when|if) in doubt|conversation|your (?:role|response|reply|answer|output|findings|analysis)|stakeholders?|(?:concise|technical|brief|detailed) (?:responses?|answers?))\b/i;

/** What tells what something does: "Uses streams throughout". */
export const description =
  /^(?:[^:–—]{1,60}(?::| [-–—]+) )?(?:allows|contains|covers|creates|defines|describes|emits|ensures|filters|follows|generates|handles|implements|includes|keeps|provides|relies|requires|returns|runs|supports|treats|uses|validates|works)\b/i;

/** What states something: "This keeps tests fast". */
export const statement =
  /^(?:see|this|these|they|that|both|it(?!(?:'s| is) (?:recommended|required|forbidden))|there(?! (?:must|should|may)))\b|^[^.,:;]{3,80} (?:allows|helps|improves|lets|means|reduces) /i;
