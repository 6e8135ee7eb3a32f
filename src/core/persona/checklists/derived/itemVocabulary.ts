const inWords = (words: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}'])(?:${words.replaceAll(/\s*\n\s*/g, '')})(?![\\p{L}'])`, flags);
const atStart = (words: string): RegExp =>
  new RegExp(`^(?:${words.replaceAll(/\s*\n\s*/g, '')})(?![\\p{L}'-])`, 'iu');

/** What makes an item a demand, a limit, a defect or a question. */
export const demands: readonly RegExp[] = [
  inWords(`always|never|must|mustn't|should|shouldn't|shall|don't|do not|doesn't|avoids?|cannot|can't|only|without|required?|missing
    |forbidden|instead of|rather than|prefer|preferred|at least|at most|maximum|minimum|max|min|zero|not?|everywhere|overly|hard-?coded
    |unused|unbounded|unchecked|unhandled|unvalidated|unnecessary|excessive`),
  /[<>≤≥]=?\s*~?\$?\d|\b\d+(?:\.\d+)?\s*%|\b(?:over|more than|less than|fewer than|up to|below|above|under)\s+\d|[?？]\s*$/i,
  /始终|始終|总是|總是|永远|永遠|绝不|絕不|不要|不得|禁止|必须|必須|应该|應該|避免|确保|確保|没有|沒有|仅|缺少|缺失|缺乏|优先|優先|硬编码|硬編碼|未[^来]|最多|至少|而非|而不是|不应|過[大長多]|过[大长多]|[>＞]\s*\d/,
  /常に|決して|しない|避け|必ず|べき|のみ|なし|優先|最大|最小|以上|以下|限り|欠|不足|ハードコード/,
  /항상|절대|금지|반드시|피하|하지|않|없|우선|최대|최소|이상|이하|누락|하드코딩/,
  inWords(`daima|asla|her zaman|kaçın|yok|değil|sadece|yalnızca|zorunlu|maksimum|minimum|en az|eksik
    |sempre|nunca|não|evit(?:e|ar)|dev[ea]m?|apenas|somente|siempre|deben?|solo|sin|sem|em vez de|en lugar de
    |immer|nie|niemals|keine?[nmrs]?|nicht|muss|müssen|nur|vermeiden?|statt|toujours|jamais|évite[rz]?|doit|uniquement|sans`),
];

/** What code can be made to do or to be. */
export const codeVerbs =
  atStart(`abstract|accept|accommodate|add|adhere|adopt|aim|alert|align|allocate|allow|animate|annotate|apply|assert
  |assume|authenticate|authorize|batch|be|bind|break|buffer|build|bundle|cache|call|cancel|capture|catch|centrali[sz]e|check|choose|clean
  |close|combine|compose|compress|configure|consider|constrain|convert|copy|cover|create|debounce|declare|decouple|default|defer|define|delete
  |deny|derive|design|disable|dispose|do|document|embed|emit|emphasi[sz]e|enable|encapsulate|encode|encrypt|enforce|ensure|escape|exclude
  |expose|export|extend|extract|fail|favou?r|fix|flatten|flush|follow|format|free|generate|give|group|guard|handle|hash|hide|implement|import
  |include|indent|index|inherit|initiali[sz]e|inject|inline|invalidate|isolate|justify|keep|leave|let|leverage|limit|link|load|locali[sz]e
  |lock|log|maintain|make|map|mark|mask|match|maximi[sz]e|memoi[sz]e|minimi[sz]e|mock|model|name|nest|normali[sz]e|omit|open|optimi[sz]e|order
  |organi[sz]e|override|paginate|parameteri[sz]e|parse|partition|pass|perform|persist|pick|pin|place|pool|practice|preallocate|preload
  |preserve|prevent|prioriti[sz]e|profile|propagate|protect|provide|publish|put|redact|reduce|register|reject|release|rely|remove|render
  |replace|require|reserve|reset|resolve|respect|restrict|retry|return|reuse|rotate|sanitize|scope|secure|separate|set|share|ship|sign
  |simplify|size|sort|specify|split|standardi[sz]e|start|stick|store|stream|strive|structure|subset|support|suppress|swap|synchroni[sz]e|tag
  |target|test|throttle|throw|treat|trim|trust|tune|type|unify|unwrap|update|use|utili[sz]e|validate|vendor|verify|version|wrap|write`);

/** What one does who works on code. */
export const workVerbs =
  atStart(`advise|analy[sz]e|ask|assess|assist|audit|begin|clarify|classify|collaborate|collect|commit|communicate
  |compare|conduct|confirm|consult|continue|coordinate|delegate|deliver|demonstrate|deploy|describe|detect|determine|diagnose|discover
  |distinguish|encourage|evaluate|examine|execute|explain|explore|facilitate|fetch|find|flag|foster|gather|guide|hand|help|highlight|identify
  |inform|inspect|install|interview|investigate|invoke|iterate|lead|list|look|mention|mentor|monitor|note|notify|offer|partner|plan|present
  |proceed|produce|propose|push|query|rank|rate|read|recommend|remember|repeat|report|reproduce|research|respond|review|run|scan
  |schedule|score|search|show|stop|suggest|summari[sz]e|teach|track|train|understand|wait|work`);

export const foreignImperatives: readonly RegExp[] = [
  /^(?:使用|验证|驗證|处理|處理|记录|記錄|保持|采用|添加|提取|遵循|包含|组织|組織|按|在|为|為|将|對|对|从|從)/,
  /(?:する|[うくすつぬむるぐぶ])。?$|(?:ください|こと)。?$/,
  /(?:하기|세요|한다|하라|하십시오|사용)[.]?$/,
  atStart(`usar|validar|valide|manter|mantenha|mantener|escrever|escreva|escribir|tratar|trate|preferir|prefira|corrigir|adicionar|implementar
    |verwende|nutze|prüfe|halte|utilise[rz]?|validez`),
];

/** The agent, its user and its words. */
export const conductWords =
  /^you\b|\b(?:the user (?:asks?|requests?|confirms?|approves?|wants?|explicitly)|user(?:'s)? (?:approval|confirmation)|(?:sub)?agents?|conversation|your (?:role|response|reply|answer|output|findings|analysis)|stakeholders?|(?:concise|technical|brief|detailed) (?:responses?|answers?))\b/i;

export const facts = /^(?:this|these|it|they|that|both|there)\b/i;
