import { type CommentBelow, type SectionEntries, taskBox } from './entries.ts';
import { type Label, readLabel } from './labels.ts';

/** A task line as it stands in the file; lines are 0-based. */
export interface Task {
  readonly line: number;
  /** The line after the last one of its text. */
  readonly end: number;
  /** Inline Markdown, without the box. */
  readonly source: string;
  /** The label paragraphs and parent list items above it, outermost first. */
  readonly labels: readonly Label[];
  /** Those below the text that are no part of it. */
  readonly comments: readonly CommentBelow[];
}

/** The task lines among a section's entries, in the order of the file. */
export function readTasks(entries: SectionEntries | undefined): Task[] {
  const tasks = (entries?.blocks ?? []).flatMap(({ labels: written, entries }) => {
    const found = entries.filter(({ isTask }) => isTask);
    const labels = found.length === 0 ? [] : written.map(readLabel);
    return found.map(({ line, end, cells: [text = ''], comments }): Task => {
      return { line, end, source: text.replace(taskBox, ''), labels, comments };
    });
  });
  return tasks.sort((a, b) => a.line - b.line);
}
