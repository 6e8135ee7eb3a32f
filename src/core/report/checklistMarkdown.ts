import type {
  ChecklistReview,
  FileReview,
  ItemReview,
  PersonaReview,
  Progress,
} from '../review/fileReview.ts';
import { ANSWER_WORDS, STALE_WORDS } from './answerWords.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/**
 * A file's checklists as a task list in Markdown, to be pasted into a pull request. An item is ticked where it is done or
 * not applicable; a word says where there is more to say. Nothing a persona or a reviewer wrote is taken for Markdown.
 */
export function checklistMarkdown(review: FileReview): string {
  const personas = review.personas.filter(({ progress }) => progress.total > 0);
  return `${[heading(2, review.path, review.progress), ...personas.flatMap(personaBlocks)].join('\n\n')}\n`;
}

function personaBlocks({ match, checklists, progress }: PersonaReview): string[] {
  const shown = checklists.filter(({ items }) => items.length > 0);
  return [heading(3, match.persona.name, progress), ...shown.flatMap(checklistBlocks)];
}

function checklistBlocks({ checklist, items, progress }: ChecklistReview): string[] {
  return [heading(4, checklist.title, progress), items.map(itemLine).join('\n')];
}

function heading(level: number, text: string, { answered, total }: Progress): string {
  return `${'#'.repeat(level)} ${escapeMarkdown(text)} — ${answered}/${total}`;
}

function itemLine(review: ItemReview): string {
  const { item, state, stale } = review;
  const isTicked = stale === null && (state === 'done' || state === 'notApplicable');
  const optional = item.required ? '' : ' (optional)';
  return `- [${isTicked ? 'x' : ' '}] ${escapeMarkdown(item.text)}${optional}${remark(review)}`;
}

/** ` — **concern**, line 7: the note`, or nothing where the tick says it all. */
function remark({ state, stale, answer }: ItemReview): string {
  if (answer === null || state === 'open') {
    return '';
  }
  const words = [
    ...(stale === null ? [] : [STALE_WORDS[stale], `was ${ANSWER_WORDS[state]}`]),
    ...(stale === null && state !== 'done' ? [`**${ANSWER_WORDS[state]}**`] : []),
    ...(answer.line === undefined ? [] : [`line ${answer.line}`]),
  ].join(', ');
  const note = escapeMarkdown(answer.note ?? '');
  const said = [words, note].filter((part) => part !== '').join(': ');
  return said === '' ? '' : ` — ${said}`;
}
