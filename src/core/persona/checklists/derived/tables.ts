import { readInline } from '../../markdown/markdown.ts';
import type { EntryBlock } from '../entries.ts';
import type { HeadingKind } from './headingKinds.ts';

/** Columns by what stands in their head. */
const bad =
  /anti-?pattern|avoid|\bdon'?t\b|\bbad\b|wrong|mistake|pitfall|smell|violation|red flag|反模式|アンチパターン|안티패턴/i;
/** Bad as well where a column says what to do about it. */
const danger = /\bpattern|vulnerabilit|threat|\brisk/i;
const good =
  /\bfix|instead|^do$|good|better|correct|solution|replacement|prefer|remedy|alternative|prevent|mitigat|countermeasure|修复|修復|修正|수정/i;
const limit =
  /target|budget|limit|threshold|maximum|minimum|\bmax\b|\bmin\b|required|目標|バジェット|閾値|目标|预算|阈值|목표|hedef|meta\b/i;
const rule =
  /^(?:the )?(?:\w+ )?(?:rules?|requirements?|standards?|conventions?|guidelines?|principles?|checks?|criteri\w+|best practices?)$|规则|規則|ルール|규칙|kural|regra|regla|directri|diretriz|norma|princip|convenc|requisit|richtlinie|vorgabe|правил/i;
/** When to choose what; of a demand, when it holds. */
const occasion = /\bwhen\b/i;
/** Asked of the code: "Can a reader see what is not his?" */
const yesOrNo = /^(?!how|what|when|where|which|who|why).*[?？]$/i;
const other =
  /use case|scenario|\btools?\b|commands?|agents?|cause|symptom|trigger|\bask\b|action|purpose|meaning|result|outcome|failure/i;

/** Whether the rows of a table are demands: anti-patterns with their remedy, limits, rules, questions. */
export function isTableOfChecks(
  { head, entries }: EntryBlock,
  kinds: readonly (HeadingKind | null)[],
): boolean {
  if (kinds.includes('aside')) {
    return false;
  }
  const asked = head.findIndex((cell) => /question/i.test(cell));
  if (asked >= 0 && entries.every(({ cells }) => yesOrNo.test(cells[asked] ?? ''))) {
    return true;
  }
  const nearest = kinds.find((kind) => kind !== null && kind !== 'topic');
  const telling = nearest === 'demands' || nearest === 'findings' ? 'checks' : nearest;
  if (telling !== 'checks' && head.some((cell) => occasion.test(cell))) {
    return false;
  }
  const columns = head.map((cell) => readInline(cell).text);
  const has = (pattern: RegExp): boolean => columns.some((column) => pattern.test(column));
  const isRemedied = (has(bad) || has(danger)) && has(good);
  if (
    telling === 'conduct' ||
    (telling === 'knowledge' && !isRemedied) ||
    head.some((cell) => other.test(cell))
  ) {
    return false;
  }
  if (isRemedied || telling === 'checks') {
    return !isAllCode(entries.map(({ cells }) => cells));
  }
  return !has(bad) && (has(limit) || has(rule));
}

function isAllCode(rows: readonly (readonly string[])[]): boolean {
  return rows.every((cells) => cells.every((cell) => /^`[^`]*`$/.test(cell.trim())));
}

/** A row as one item, in Markdown. */
export function rowSource(head: readonly string[], cells: readonly string[]): string {
  const columns = head.map((cell) => readInline(cell).text);
  const isRemedied = columns.some((column) => good.test(column));
  const wrong = columns.findIndex((column) => bad.test(column) || (isRemedied && danger.test(column)));
  const right = columns.findIndex((column, index) => index !== wrong && good.test(column));
  if (wrong >= 0) {
    const remedy = cells[right] ?? '';
    return `Avoid: ${cells[wrong] ?? ''}${remedy === '' ? '' : ` → ${remedy}`}`;
  }
  const [first = '', ...others] = cells;
  const details = others.flatMap((cell, index) =>
    cell === '' ? [] : [others.length === 1 ? cell : `${columns[index + 1] ?? ''} ${cell}`],
  );
  return details.length === 0 ? first : `${first}: ${details.join(', ')}`;
}
