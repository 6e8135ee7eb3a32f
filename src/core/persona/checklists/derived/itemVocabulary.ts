import { once } from '../../../once.ts';

const words = (list: string): (() => ReadonlySet<string>) => once(() => new Set(list.trim().split(/\s+/)));

/** Words that make a demand, name a limit or a defect. */
export const demandWords = words(`
  always never unless must mustn't should shouldn't shall don't doesn't avoid avoids cannot can't only without require required missing forbidden prefer
  preferred maximum minimum max min zero no not everywhere overly hard-coded hardcoded unused unnecessary excessive unsafe insecure weak misuse leak
  leaks leaking swallowed swallowing ignored ignoring duplicated deprecated obsolete lacks lacking inconsistent incorrect improper incomplete
  redundant duplicate duplicates duplication stale dangling premature flaky circular exposed blocking plaintext inappropriate inefficient insufficient broken deadlocks
  daima asla kaçın yok değil sadece yalnızca zorunlu maksimum eksik
  jamás obligatorio obligatoria prohibido debes ningún ninguna
  sempre nunca não máximo mínimo evite evitar deve devem apenas somente siempre debe deben solo sin sem
  falta faltan faltante faltantes ausente ausentes innecesario innecesaria innecesarios innecesarias duplicado duplicada duplicados
  desnecessário desnecessária desnecessários desnecessárias duplicada proibido proibida obrigatório obrigatória nenhum nenhuma
  immer nie niemals kein keine keinen nicht muss müssen nur vermeiden vermeide statt ohne fehlend fehlende fehlender fehlendes fehlenden
  unnötig unnötige unnötiger unnötigen überflüssig überflüssige mindestens höchstens verboten zwingend ausschließlich
  không luôn phải tránh chỉ
  не нет никогда всегда только без должен должна должно должны обязательно запрещено нельзя избегай избегать
  отсутствие отсутствует отсутствуют лишний лишняя лишние лишних вместо максимум минимум запрещены
  toujours jamais éviter évitez doit uniquement sans
  aucun aucune absent absente absents absentes manquant manquante manquants manquantes inutile inutiles interdit interdite obligatoire obligatoires`);

/** Demands in several words, what is left undone ("unhandled"), limits and questions. */
export const demandPhrase =
  /\b(?:un[a-z]{4,}ed|dead code|magic (?:numbers|strings)|n\+1|do not|instead of|rather than|at least|at most|au lieu de|plutôt que|au moins|au plus|en lugar de|en vez de|al menos|como máximo|em vez de|pelo menos|no máximo)\b|[<>≤≥＞]=?\s*~?\$?\d|\d\s*%|\b(?:over|more than|less than|fewer than|up to|below|above|under|en az|her zaman)\s+\d|[?？]\s*$/i;

/** What makes a demand in Chinese, Japanese and Korean. */
export const demandSign =
  /只(?!要|[是有])|一律|统一|統一|严禁|嚴禁|不可|不能|不允许|不允許|始终|始終|总是|總是|永远|永遠|绝不|絕不|不要|不得|禁止|必须|必須|应该|應該|避免|确保|確保|没有|沒有|仅|僅|须|須|缺少|缺失|缺乏|优先|優先|硬编码|硬編碼|未[^来]|最多|至少|而非|而不是|不应|[過过][大长長多]|常に|決して|しない|避け|必ず|强制|強制|无需|無需|べき|のみ|なし|最大|最小|以上|以下|限り|欠|不足|ハードコード|항상|절대|금지|반드시|피하|하지|않|없|우선|최대|최소|이상|이하|누락|하드코딩|불가|통일/;

/** What code can be made to do or to be; with `z` where either is written. */
export const codeVerbs = words(`
  abort abstain abstract accept accommodate add adhere adopt advise advocate aim alert align allocate allow animate annotate append apply assert
  assign assume attach authenticate authorize await batch be bind bound break buffer build bundle cache call cancel cap capture catch centralize chain
  check choose clamp clean clear clone close coalesce collapse combine compose compress compute configure conform consider constrain consume convert
  copy cover create debounce declare decouple deduplicate default defer define delete denormalize deny deprecate derive deserialize design destructure
  disable disallow discard dispatch dispose distribute divide do document drain drop eliminate embed embrace emit emphasize employ enable encapsulate
  encode encourage encrypt enforce ensure escape evict exclude expect export expose extend extract fail favor favour filter fix flag flatten flush
  follow forbid format free freeze gate generate give grant group guard handle harden hash hide hoist honor honour hydrate ignore implement import
  include increment indent index inherit initialize inject inline insert instantiate instrument intercept internationalize invalidate isolate join
  justify keep leave let leverage limit link lint load localize lock log lower maintain make manage map mark mask match maximize memoize merge
  minimize mirror mock model modularize mutate name namespace nest normalize obfuscate omit open optimize order organize override pad paginate
  parallelize parameterize parse partition pass perform permit persist pick pin pipe place poll pool populate practice preallocate precompute
  predefine prefer prefix preload preserve prevent prioritize profile prohibit promote propagate protect provide prune publish purge put queue raise
  randomize recommend reconcile recover recycle redact reduce refactor register reject release rely remove rename render reorder replace require
  reserve reset resolve respect restore restrict retain rethrow retry return reuse revalidate revoke rewrite rotate round safeguard sandbox sanitize
  scope scrub secure segment select send separate serialize set settle shard share ship short-circuit shrink sign simplify size sort specify split
  standardize start stay stick store stream strip strive structure style subscribe subset suggest support suppress suspend swap switch synchronize tag
  target terminate test throttle throw tolerate transform trace track traverse treat trim truncate trust tune type unify unsubscribe unwrap update use utilize
  validate vendor verify version virtualize warn watch whitelist wire wrap write
  extrair organizar agrupar separar criar forneça registre falhe usar validar valide manter mantenha mantener escrever escreva escribir tratar trate preferir prefira corrigir adicionar implementar
  usa utiliza implementa verifica protege asegura asegúrate documenta mantén crea define incluye aplica sigue devuelve maneja evita tipa
  utilize garanta crie implemente documente siga aplique inclua retorne verifique
  используй используйте использовать проверяй проверяйте валидируй храни пиши создавай добавляй обрабатывай следуй
  verwende nutze prüfe halte schreibe behandle dokumentiere validiere utilise utilisez utiliser validez vérifiez gardez écrivez gérez documentez`);

/** What one does who works on code. */
export const workVerbs = words(`
  acknowledge analyze answer apologize ask assess assist audit begin cite claim clarify classify collaborate collect communicate
  compare conduct confirm consult continue coordinate correlate delegate deliver demonstrate deploy describe detect determine diagnose
  discover dismiss distinguish draft escalate establish evaluate examine execute explain explore fabricate facilitate fetch find
  foster gather grep guess guide hallucinate hand help highlight identify infer inform inspect install interview invent investigate invoke
  iterate lead list look mention mentor monitor nitpick notify offer partner pause present proceed produce propose push read remember repeat
  reply report reproduce research respond review run say scan schedule search show speculate stop study summarize teach think touch train
  understand wait`);

/** How imperatives look in Chinese, Japanese and Korean, and in Russian what is done with something. */
export const imperativeSign =
  /^(?:\S{1,8}[时時前后後])?(?:使用|验证|驗證|校验|校驗|检查|檢查|检测|檢測|监控|監控|处理|處理|记录|記錄|保持|采用|採用|添加|提取|抽取|遵循|包含|包括|组织|組織|实现|實現|编写|編寫|测试|測試|覆盖|覆蓋|定义|定義|声明|聲明|设置|設置|配置|封装|封裝|拆分|复用|複用|加密|备份|備份|清理|净化|淨化|过滤|過濾|转义|轉義|限制|拒绝|拒絕|返回|捕获|捕獲|关闭|關閉|释放|釋放|删除|刪除|移除|隐藏|隱藏|混淆|提供|支持|优化|優化|减少|減少|最小化|所有|每个|每個|任何|按|在|为|為|将|將|對|对|从|從)|(?:[うくすつぬむるぐぶ]|ください|こと|処理|検証|使用|記録|提供|整理|抽出|実装|設定|保持|追加|定義|分割|適用|失敗)。?$|(?:하기|세요|한다|하라|하십시오|해야 (?:함|합니다)|(?:사용|추가|유지|분리|검증|처리|반환|구분|적용|준수|작성|제한|허용)(?:합니다|함)?)[.]?$|[а-яё]{3}(?:[её]тся|ются|ится|ятся)(?![а-яё])/;

/** The agent, its user and its words. */
export const conduct =
  /^(?:you|be (?:condescending|constructive|direct|discouraging|dismissive|harsh|kind|rude|respectful|thorough|vague)|(?:do not|don't|never) (?:advise|recommend|suggest))\b|\b(?:the user (?:asks?|requests?|confirms?|approves?|wants?|explicitly)|user(?:'s)? (?:approval|confirmation)|(?<!user-)(?:sub)?agents?|(?:when|if) in doubt|conversation|your (?:role|response|reply|answer|output|findings|analysis)|stakeholders?|(?<!not |[.])(?:re)?run (?:(?:all|the|any|relevant|full) ){0,2}(?:\w+ )?(?:tests|test suite)|their (?:code|work)|(?:concise|technical|brief|detailed) (?:responses?|answers?))\b/i;

/** What becomes of the work: "Never commit or push", "Leave it — @tester". */
export const handover =
  /\b(?:always|don't|never|not) (?:commit|push)(?=,| (?:and|directly|if|on|or|to|until|with|without)\b(?! config)|$)|[-–—(] ?@[a-z][a-z-]+(?![\w/-])/i;

const doing =
  '(?:allows|contains|covers|creates|defines|describes|emits|ensures|filters|follows|generates|handles|implements|includes|keeps|provides|relies|requires|returns|runs|supports|treats|uses|validates|works)\\b';

/** What tells what something does: "Retries: handles what fails". */
export const description = new RegExp(`^[^:–—]{1,60}(?::| [-–—]+) ${doing}`, 'i');

/** What tells what is done here, be it so or to be so: "Uses streams throughout". */
export const practice = new RegExp(`^${doing}`, 'i');

/** What states something: "This keeps tests fast". */
export const statement =
  /^(?:see|this|these|they|that|both|it(?!(?:'s| is) (?:recommended|required|forbidden))|there(?! (?:must|should|may)))\b|^[^.,:;]{3,40} (?:allows|helps|improves|lets|means|reduces) /i;
