import * as vscode from 'vscode';
import type { Answer } from '../../core/review/answer.ts';
import type { LineCount } from '../../core/review/changedLines.ts';
import type { PartReview } from '../../core/review/fileReview.ts';
import type { Concern } from '../../core/review/itemHistory.ts';
import type { Lines } from '../../core/review/lines.ts';
import type { Part } from '../../core/review/part.ts';
import type { ConcernPlace } from '../concerns/concernPlace.ts';

/** The text that answers are compared with. */
export interface TextAtHand {
  readonly path: string;
  readonly fingerprint: string;
  /** Where a concern's lines are in it. */
  readonly placeOf: (concern: Answer) => ConcernPlace;
  /** How much it differs from the text of an answer; null where that is not known. */
  readonly changesSince: (answer: Answer) => LineCount | null;
}

/** `line 7: It leaks.` */
export function concernInWords(concern: Answer, { placeOf }: TextAtHand): string {
  const place = placeInWords(placeOf(concern));
  return [place, concern.note ?? ''].filter((part) => part !== '').join(': ');
}

/** What a concern is, who raised it, and what became of it. */
export function concernSaid({ answer, settlement, isResolved }: Concern, text: TextAtHand): string {
  const isOutdated = text.placeOf(answer) === 'outdated';
  return [
    vscode.l10n.t('Concern: {0}', concernInWords(answer, text)),
    ...(isOutdated && answer.quote !== undefined ? [vscode.l10n.t('The lines were:'), answer.quote] : []),
    saidBy(answer, text),
    ...(settlement === null
      ? []
      : [
          isResolved
            ? vscode.l10n.t('Resolved by {0} on {1}.', settlement.reviewer, timeOf(settlement))
            : vscode.l10n.t('Reopened by {0} on {1}.', settlement.reviewer, timeOf(settlement)),
        ]),
  ].join('\n');
}

/** `Done by ada on 1/7/2026, 12:00:00 for this text (3fa94b2c).`; of a renamed file it says the path too. */
export function saidBy(answer: Answer, { path, fingerprint }: TextAtHand): string {
  const short = answer.fingerprint.slice(0, 8);
  const which =
    answer.fingerprint === fingerprint
      ? vscode.l10n.t('this text ({0})', short)
      : vscode.l10n.t('an earlier text ({0})', short);
  const committed =
    answer.commit === undefined ? which : vscode.l10n.t('{0}, commit {1}', which, answer.commit.slice(0, 8));
  const text = answer.path === path ? committed : vscode.l10n.t('{0}, as {1}', committed, answer.path);
  const [who, when] = [answer.reviewer, timeOf(answer)];
  switch (answer.answer) {
    case 'done':
      return vscode.l10n.t('Done by {0} on {1} for {2}.', who, when, text);
    case 'notApplicable':
      return vscode.l10n.t('Not applicable, said {0} on {1} for {2}.', who, when, text);
    case 'concern':
      return vscode.l10n.t('Raised by {0} on {1} for {2}.', who, when, text);
    case 'open':
      return vscode.l10n.t('Taken back by {0} on {1} for {2}.', who, when, text);
  }
}

/** What is answered for a part, by whom and why, and why it may count no more. */
export function partSaid({ part, state, stale, answer, lines }: PartReview): string {
  const [name, who, when] = [partInWords(part, lines), answer.reviewer, timeOf(answer)];
  return [
    state === 'done'
      ? vscode.l10n.t('{0}: done by {1} on {2}.', name, who, when)
      : vscode.l10n.t('{0}: not applicable, said {1} on {2}.', name, who, when),
    ...(stale === 'fileChanged' ? [vscode.l10n.t('Stale: it has changed since.')] : []),
    ...(stale === 'itemReworded' ? [vscode.l10n.t('Stale: the item was reworded.')] : []),
    ...(answer.note === undefined ? [] : [vscode.l10n.t('Reason: {0}', answer.note)]),
  ].join(' ');
}

/** @param lines where it stands, as far as that is known */
export function partInWords({ name, firstLine }: Part, lines: Lines | null): string {
  if (name !== '') {
    return name;
  }
  return lines === null ? vscode.l10n.t('lines from “{0}”', firstLine.trim()) : placeInWords(lines);
}

function placeInWords(place: ConcernPlace): string {
  if (place === 'file') {
    return '';
  }
  if (place === 'outdated') {
    return vscode.l10n.t('outdated');
  }
  return place.first === place.last
    ? vscode.l10n.t('line {0}', place.first)
    : vscode.l10n.t('lines {0} to {1}', place.first, place.last);
}

function timeOf({ time }: Answer): string {
  return new Date(time).toLocaleString(vscode.env.language);
}
