import type { Answer } from '../review/answer.ts';
import { linesOf } from '../review/concernLines.ts';
import type { ChecklistReview, ItemReview, PartReview, PersonaReview } from '../review/fileReview.ts';
import type { Concern } from '../review/itemHistory.ts';
import { isAnswered } from '../review/itemState.ts';
import type { SetFile } from '../review/reviewSet.ts';
import { ANSWER_WORDS, fileAttentionWords, STALE_WORDS } from './answerWords.ts';
import type { ChangeReview } from './changeReview.ts';
import { escapeHtml } from './escapeHtml.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

type InRepository = ChangeReview['inRepository'];

/** In UTF-16 units: more than any question needs, and little enough for a page of them. */
const longestText = 400;
const longestNote = 1_000;

/**
 * A file of a review as a section that unfolds, with every item and what was answered; one with a concern is unfolded.
 * @param inRepository see `ChangeReview`
 */
export function fileMarkdown({ change, review }: SetFile, inRepository: InRepository): string {
  const { path, formerPath } = change;
  const { answered, total, concerns } = review.progress;
  const summary = [escapeHtml(path), `${answered}/${total}`, ...fileAttentionWords(review)].join(' · ');
  const link = linkTo(inRepository(path));
  const about = [
    `[${escapeMarkdown(path)}](${link})`,
    ...(formerPath === null ? [] : [`renamed from ${escapeMarkdown(formerPath)}`]),
    `text \`${review.fingerprint.slice(0, 12)}\``,
  ];
  const personas = review.personas.filter(({ progress }) => progress.total > 0);
  return [
    `<details${concerns > 0 ? ' open' : ''}>\n<summary>${summary}</summary>`,
    about.join(' · '),
    ...personas.flatMap((persona) => personaBlocks(persona, link)),
    '</details>',
  ].join('\n\n');
}

/** The same in one line, without its items. */
export function fileLine({ change: { path }, review }: SetFile, inRepository: InRepository): string {
  const { answered, total } = review.progress;
  const words = [`${answered}/${total}`, ...fileAttentionWords(review)];
  return `- ${pathLink(path, inRepository)} · ${words.join(' · ')}`;
}

/** A path that leads to its file. */
export function pathLink(path: string, inRepository: InRepository): string {
  return `[${escapeMarkdown(path)}](${linkTo(inRepository(path))})`;
}

/** Relative to the root of the repository: whatever the name, it can be no address of its own. */
function linkTo(path: string): string {
  return (
    path
      // Half of a pair that encodes one character is no text.
      .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
      .split('/')
      .map((name) => encodeURIComponent(name).replaceAll(/[()'*!]/g, percent))
      .join('/')
  );
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function personaBlocks({ match, checklists, progress }: PersonaReview, link: string): string[] {
  const shown = checklists.filter(({ items }) => items.length > 0);
  const head = `#### ${escapeMarkdown(match.persona.name)} · ${progress.answered}/${progress.total}`;
  return [head, ...shown.flatMap((checklist) => checklistBlocks(checklist, link))];
}

function checklistBlocks({ checklist, items }: ChecklistReview, link: string): string[] {
  return [
    `##### ${escapeMarkdown(checklist.title)}`,
    items.flatMap((item) => itemLines(item, link)).join('\n'),
  ];
}

function itemLines(review: ItemReview, link: string): string[] {
  const { item, concerns, parts } = review;
  const optional = item.required ? '' : ' (optional)';
  const text = escapeMarkdown(clip(item.text, longestText));
  return [
    `- [${isAnswered(review) ? 'x' : ' '}] ${text}${optional}${remark(review)}`,
    ...concerns.map((concern) => `  - ${concernWords(concern, review, link)}`),
    ...parts.map((part) => `  - ${partWords(part, link)}`),
  ];
}

/** ` — **not applicable**, ada, 2026-01-31: the reason`; of a concern the lines below say more. */
function remark({ state, stale, answer }: ItemReview): string {
  if (answer === null || state === 'open') {
    return '';
  }
  const words = [
    ...(stale === null ? [] : [`${STALE_WORDS[stale]}, was ${ANSWER_WORDS[state]}`]),
    ...(stale === null && state !== 'done' ? [`**${ANSWER_WORDS[state]}**`] : []),
    ...(state === 'concern' ? [] : giverWords(answer, stale !== null)),
  ];
  return ` — ${words.join(', ')}${state === 'concern' ? '' : noteOf(answer)}`;
}

function concernWords({ answer, isResolved }: Concern, { stale }: ItemReview, link: string): string {
  const lines = linesOf(answer);
  // Its lines are those of the text it was raised on.
  const isOfText = stale !== 'fileChanged' && !isResolved;
  return [
    ...(isResolved ? ['resolved'] : []),
    ...(lines === null ? ['file'] : [linesLink(lines.first, lines.last, isOfText ? link : null)]),
    ...giverWords(answer, !isOfText),
  ]
    .join(', ')
    .concat(noteOf(answer));
}

/** `for (*Server).Handle, lines 7–20, done, ada, 2026-01-31`, where an answer is for that alone. */
function partWords({ part, state, stale, answer, lines }: PartReview, link: string): string {
  const place = [
    ...(part.name.trim() === '' ? [] : [escapeMarkdown(clip(part.name, 100))]),
    ...(lines === null ? [] : [linesLink(lines.first, lines.last, link)]),
  ];
  const said = ANSWER_WORDS[state];
  const words = [
    ...(place.length > 0 ? place : [part.lines === 1 ? 'a line' : `${part.lines} lines`]),
    stale === null ? (state === 'done' ? said : `**${said}**`) : `${STALE_WORDS[stale]}, was ${said}`,
    ...giverWords(answer, false),
  ];
  // A name in front could begin a list of its own.
  return `for ${words.join(', ')}${noteOf(answer)}`;
}

function linesLink(first: number, last: number, link: string | null): string {
  const words = first === last ? `line ${first}` : `lines ${first}–${last}`;
  return link === null ? words : `[${words}](${link}#L${first}${first === last ? '' : `-L${last}`})`;
}

/** By whom, at which commit, on which day (of UTC) and, where that is not the file's, for which text. */
function giverWords({ reviewer, commit, time, fingerprint }: Answer, isOfOtherText: boolean): string[] {
  const name = escapeMarkdown(clip(reviewer, 80));
  const at = escapeMarkdown((commit ?? '').slice(0, 12));
  const giver = [name, ...(at === '' ? [] : [`at ${at}`])].join(' ').trim();
  return [
    ...(giver === '' ? [] : [giver]),
    time.slice(0, 10),
    ...(isOfOtherText ? [`text \`${fingerprint.slice(0, 12)}\``] : []),
  ];
}

function noteOf({ note }: Answer): string {
  const text = escapeMarkdown(clip(note ?? '', longestNote));
  return text === '' ? '' : `: ${text}`;
}

function clip(text: string, maximum: number): string {
  const trimmed = text.trim();
  // Half a surrogate pair would be shown as something else.
  return trimmed.length <= maximum
    ? trimmed
    : `${trimmed.slice(0, maximum - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
