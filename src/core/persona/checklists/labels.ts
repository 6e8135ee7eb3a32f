import { readInline } from '../markdown/markdown.ts';

/** A label as a reader sees it, without its colon. */
export interface Label {
  readonly text: string;
  /** 0-based. */
  readonly line: number;
}

/** A label as it is written; few of them have items below them and are ever read. */
export interface WrittenLabel {
  readonly source: string;
  readonly line: number;
}

const maximumLabelLength = 200;
const isBold = /^(\*\*|__)(?:(?!\1)[^])+\1:?\s*$/;
const endsInColon = /[:：][*_]{0,3}\s*$/;

/** Whether a paragraph can be a label: bold as a whole, or with a colon at its end. */
export function isLabel(source: string): boolean {
  return source.length <= maximumLabelLength && (isBold.test(source) || endsInColon.test(source));
}

export function readLabel({ source, line }: WrittenLabel): Label {
  return { text: readInline(source).text.replace(/\s*[:：]$/, ''), line };
}
