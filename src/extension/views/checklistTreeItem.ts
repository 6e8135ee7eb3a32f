import * as vscode from 'vscode';
import { patternText } from '../../core/report/explanationText.ts';
import type { Answer } from '../../core/review/answer.ts';
import type { ItemReview, Progress, StaleReason } from '../../core/review/fileReview.ts';
import { isAnswered } from '../../core/review/itemState.ts';
import { partProgress } from '../../core/review/partReviews.ts';
import { canNamePatterns } from '../commands/makePatternsExplicit.ts';
import { concernInWords, concernSaid, partSaid, saidBy, type TextAtHand } from './answerText.ts';
import {
  type ChecklistNode,
  type ChecklistViewNode,
  type ItemNode,
  isComplete,
  type PersonaNode,
} from './checklistNode.ts';
import { partsInWords, progressInWords, progressText } from './progressText.ts';
import { visibleRow } from './visibleRow.ts';
import { WORKED_OUT } from './workedOut.ts';

const ATTENTION = new vscode.ThemeColor('list.warningForeground');
const COMPLETE = new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));

/** How a row looks and what a screen reader says of it. Texts of a persona are shown as plain text, never as Markdown. */
export function checklistTreeItem(node: ChecklistViewNode, text: TextAtHand): vscode.TreeItem {
  return visibleRow(node.kind === 'item' ? itemRow(node, text) : groupRow(node));
}

function groupRow(node: PersonaNode | ChecklistNode): vscode.TreeItem {
  const isPersona = node.kind === 'persona';
  const isDerived = !isPersona && node.review.checklist.kind === 'derived';
  const title = isPersona ? node.review.match.persona.name : node.review.checklist.title;
  const progress: Progress = node.review.progress;
  const derived = isDerived ? [vscode.l10n.t('derived')] : [];
  const row = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
  row.id = node.id;
  row.description = [progressText(progress), ...derived].join(' · ');
  row.iconPath = isComplete(progress)
    ? COMPLETE
    : isDerived
      ? WORKED_OUT
      : new vscode.ThemeIcon(isPersona ? 'person' : 'checklist');
  row.tooltip = isPersona ? personaTooltip(node) : checklistTooltip(node, isDerived);
  row.contextValue = isPersona ? personaContext(node) : isDerived ? 'checklist derived' : 'checklist';
  row.accessibilityInformation = { label: [title, ...derived, progressInWords(progress)].join(', ') };
  return row;
}

/** What decides which commands the menu of a persona's row has. */
function personaContext({ review }: PersonaNode): string {
  return canNamePatterns(review.match.persona) ? 'persona unwritten' : 'persona';
}

function checklistTooltip({ review: { checklist } }: ChecklistNode, isDerived: boolean): string {
  const place = checklist.headingPath.join(' › ');
  const how = isDerived
    ? vscode.l10n.t('Read from prose: the persona does not write it as a task list.')
    : '';
  return [place, how].filter((line) => line !== '').join('\n\n');
}

function personaTooltip(node: PersonaNode): string {
  const { persona, pattern } = node.review.match;
  const why =
    pattern === null
      ? vscode.l10n.t('Reviews every file.')
      : vscode.l10n.t('Reviews this file by its pattern {0}.', patternText(pattern, vscode.l10n.t));
  return [persona.name, persona.description, why].filter((line) => line !== '').join('\n\n');
}

function itemRow(node: ItemNode, text: TextAtHand): vscode.TreeItem {
  const { item } = node.review;
  const words = stateInWords(node.review, text);
  const parts = partsInWords(partProgress([node.review]));
  const row = new vscode.TreeItem(labelOf(node.review), vscode.TreeItemCollapsibleState.None);
  row.id = node.id;
  row.description = [
    item.required ? '' : vscode.l10n.t('optional'),
    detailOf(node.review, text, changeInShort(node.review, text)),
    signature(node.review, text),
    ...parts,
  ]
    .filter((part) => part !== '')
    .join(' · ');
  row.tooltip = [item.text, words, ...changeInWords(node.review, text), ...saidOf(node.review, text)]
    .filter((line) => line !== null)
    .join('\n\n');
  row.contextValue = itemContext(node.review);
  const icon = stateIcon(node.review);
  if (icon !== null) {
    row.iconPath = icon;
  }
  const answered = isAnswered(node.review);
  row.checkboxState = {
    state: answered ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: answered ? vscode.l10n.t('Untick') : vscode.l10n.t('Tick'),
    accessibilityInformation: { label: item.text },
  };
  row.accessibilityInformation = {
    label: [
      item.text,
      item.required ? vscode.l10n.t('required') : vscode.l10n.t('optional'),
      ...changeInWords(node.review, text),
      words ?? (answered ? vscode.l10n.t('done') : vscode.l10n.t('open')),
      ...parts,
    ].join(', '),
  };
  return row;
}

/** What decides which commands the menu of an item's row has. */
function itemContext({ state, stale, concerns, parts }: ItemReview): string {
  const has = (isWanted: boolean) => concerns.some(({ isResolved }) => isResolved === isWanted);
  const settled = [...(has(false) ? ['unresolved'] : []), ...(has(true) ? ['resolved'] : [])];
  const reasons = new Set([stale, ...parts.map((part) => part.stale)]);
  const isStale = reasons.has('fileChanged') || reasons.has('itemReworded');
  return [
    'item',
    ...(stale === null ? [state] : []),
    ...(isStale ? ['stale'] : []),
    ...(reasons.has('fileChanged') ? ['changed'] : []),
    ...settled,
  ].join(' ');
}

/** The state's word comes first: in a narrow side bar the end of a row is cut off. */
function labelOf(review: ItemReview): string {
  const word = stateWord(review);
  return word === null ? review.item.text : `${word} · ${review.item.text}`;
}

/** What an item's box cannot say; null for a plain open or done item. */
function stateWord({ state, stale }: ItemReview): string | null {
  if (stale !== null) {
    return state === 'concern' ? vscode.l10n.t('stale concern') : vscode.l10n.t('stale');
  }
  if (state === 'notApplicable') {
    return vscode.l10n.t('not applicable');
  }
  return state === 'concern' ? vscode.l10n.t('concern') : null;
}

/** By how much the file has changed since the answer; null where that is not known. */
function changeInShort(review: ItemReview, text: TextAtHand): string | null {
  const change = changeOf(review, text);
  return change && vscode.l10n.t('changed since {0}: +{1} −{2}', change.day, change.added, change.removed);
}

/** The same as it is read out. */
function changeInWords(review: ItemReview, text: TextAtHand): readonly string[] {
  const change = changeOf(review, text);
  return change === null
    ? []
    : [vscode.l10n.t('since {0}: lines added {1}, removed {2}', change.day, change.added, change.removed)];
}

function changeOf({ stale, answer }: ItemReview, { changesSince }: TextAtHand) {
  const change = stale === 'fileChanged' && answer !== null ? changesSince(answer) : null;
  return change === null || answer === null ? null : { ...change, day: dayOf(answer) };
}

/** Why it is so; an empty string where there is no more to say. */
function detailOf(
  { state, stale, answer }: ItemReview,
  text: TextAtHand,
  change: string | null = null,
): string {
  const said =
    state === 'concern' && answer !== null
      ? concernInWords(answer, text)
      : state === 'notApplicable' && stale === null
        ? (answer?.note ?? '')
        : '';
  return [stale === null ? '' : (change ?? staleInWords(stale)), said]
    .filter((part) => part !== '')
    .join(' · ');
}

function staleInWords(stale: StaleReason): string {
  switch (stale) {
    case 'fileChanged':
      return vscode.l10n.t('the file has changed');
    case 'itemReworded':
      return vscode.l10n.t('the item was reworded');
  }
}

function stateInWords(review: ItemReview, text: TextAtHand): string | null {
  const word = stateWord(review);
  const detail = detailOf(review, text);
  return word === null || detail === '' ? word : `${word}: ${detail}`;
}

/** Who answered and when, in short; the tooltip has all of it. */
function signature(review: ItemReview, text: TextAtHand): string {
  const { state, answer } = review;
  if (answer === null || state === 'open') {
    return '';
  }
  return changeInShort(review, text) === null ? `${answer.reviewer}, ${dayOf(answer)}` : answer.reviewer;
}

function dayOf({ time }: Answer): string {
  return new Date(time).toLocaleDateString(vscode.env.language, { day: 'numeric', month: 'short' });
}

/** Who said what of the item and when, for which text. */
function saidOf({ answer, concerns, parts }: ItemReview, text: TextAtHand): readonly string[] {
  const own = answer === null || answer.answer === 'concern' ? [] : [saidBy(answer, text)];
  return [...own, ...concerns.map((concern) => concernSaid(concern, text)), ...parts.map(partSaid)];
}

function stateIcon({ state, stale, parts }: ItemReview): vscode.ThemeIcon | null {
  if (state === 'concern') {
    return new vscode.ThemeIcon('comment-unresolved', ATTENTION);
  }
  if (stale !== null || parts.some((part) => part.stale !== null)) {
    return new vscode.ThemeIcon('history', ATTENTION);
  }
  return state === 'notApplicable' ? new vscode.ThemeIcon('circle-slash') : null;
}
