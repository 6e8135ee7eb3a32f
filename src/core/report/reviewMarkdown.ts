import { hasStale } from '../review/hasStale.ts';
import type { SetFile } from '../review/reviewSet.ts';
import type { ChangeReview } from './changeReview.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { fileLine, fileMarkdown, pathLink } from './fileMarkdown.ts';
import { safeLine } from './guide/safeText.ts';
import { LEFT_OUT_WORDS, leftOutCounts } from './leftOutWords.ts';
import { reviewSummary } from './reviewSummary.ts';

/** In UTF-16 units: GitHub takes 65,536 characters for a comment. */
export const maximumLength = 65_000;
/** How many names of files that are not reviewed are listed. */
const maximumNames = 100;
/** Of all those names together, in UTF-16 units. */
const maximumNamesLength = 8_000;
/** For what says that the report was cut. */
const reserve = 300;

/**
 * The review of a change as Markdown for a comment on a pull request: a line that sums up, and a section for every file
 * that unfolds. Nothing that a persona, a reviewer or a file's name says is taken for Markdown or HTML. What would make it
 * longer than a comment may be is left out, and it says so; files with concerns stay longest.
 */
export function reviewMarkdown(review: ChangeReview): string {
  const { set, inRepository } = review;
  const head = [reviewSummary(set), ...aboutLine(review)];
  const tail = [
    ...namesSection(
      `No checklist: ${set.withoutChecklist.length}`,
      set.withoutChecklist.map(({ path }) => pathLink(path, inRepository)),
    ),
    ...namesSection(
      `Left out: ${leftOutCounts(set)}`,
      set.leftOut.map(({ change: { path }, why }) => `${escapeMarkdown(path)} · ${LEFT_OUT_WORDS[why]}`),
    ),
  ];
  const room = maximumLength - reserve - lengthOf(head) - lengthOf(tail);
  return `${[...head, ...fileBlocks(set.files, inRepository, Math.max(room, 0)), ...tail].join('\n\n')}\n`;
}

function aboutLine({ base, commit }: ChangeReview): string[] {
  const from = base === null || base.commit === null ? '' : ` (\`${shortId(base.commit)}\`)`;
  const since = base === null ? [] : [`Since ${escapeMarkdown(base.name)}${from}`];
  const at = commit === null ? [] : [`${base === null ? 'At' : 'at'} commit \`${shortId(commit)}\``];
  return since.length + at.length === 0 ? [] : [[...since, ...at].join(', ')];
}

function shortId(id: string): string {
  return id.replaceAll(/[^0-9a-f]/g, '').slice(0, 12);
}

/**
 * Files by path, with their items as far as there is room. Those with concerns come first, then stale ones, and may take
 * most of it; a line for each file goes before the items of those that are done or open.
 */
function fileBlocks(
  files: readonly SetFile[],
  inRepository: ChangeReview['inRepository'],
  room: number,
): string[] {
  const blocks = new Map<SetFile, string>();
  let rest = room;
  const put = (file: SetFile, block: string, reserved: number): boolean => {
    const more = sizeOf(block) - sizeOf(blocks.get(file));
    if (more > rest - reserved) {
      return false;
    }
    rest -= more;
    blocks.set(file, block);
    return true;
  };
  const byUrgency = files.toSorted((a, b) => urgencyOf(b) - urgencyOf(a));
  const urgent = byUrgency.filter((file) => urgencyOf(file) > 0);
  const whole = new Set(urgent.filter((file) => put(file, fileMarkdown(file, inRepository), room / 4)));
  const others = byUrgency.filter((file) => !whole.has(file));
  if (others.every((file) => put(file, fileLine(file, inRepository), 0))) {
    for (const file of others) {
      if (put(file, fileMarkdown(file, inRepository), 0)) {
        whole.add(file);
      }
    }
  }
  return [
    ...files.flatMap((file) => blocks.get(file) ?? []),
    ...cutLine(blocks.size - whole.size, files.length - blocks.size),
  ];
}

/** With the blank line behind it. */
function sizeOf(block: string | undefined): number {
  return block === undefined ? 0 : block.length + 2;
}

function urgencyOf({ review }: SetFile): number {
  return review.progress.concerns > 0 ? 2 : Number(hasStale(review));
}

function cutLine(withoutItems: number, unlisted: number): string[] {
  if (withoutItems + unlisted === 0) {
    return [];
  }
  const words = [
    ...(withoutItems === 0 ? [] : [`the items of ${counted(withoutItems)}`]),
    ...(unlisted === 0 ? [] : [`${counted(unlisted)} altogether`]),
  ];
  return [`*Cut to fit a comment: ${words.join(' and ')} are not shown. The report as JSON has them all.*`];
}

function namesSection(title: string, names: readonly string[]): string[] {
  if (names.length === 0) {
    return [];
  }
  let room = maximumNamesLength;
  const fitting = names.slice(0, maximumNames).filter((name) => (room -= name.length) >= 0);
  const rest = names.length - fitting.length;
  const lines = [...fitting, ...(rest > 0 ? [`and ${rest} more`] : [])];
  return [
    `<details>\n<summary>${title}</summary>`,
    lines.map((line) => `- ${safeLine(line)}`).join('\n'),
    '</details>',
  ];
}

function counted(files: number): string {
  return `${files} ${files === 1 ? 'file' : 'files'}`;
}

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + sizeOf(block), 0);
}
