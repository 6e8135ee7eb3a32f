import { sha256Hex } from '../hash.ts';

/** What an answer remembers of the text it was given for: SHA-256 of `reviewedText`, 64 hexadecimal digits. */
export function fingerprint(text: string): string {
  return sha256Hex(reviewedText(text));
}

/**
 * What of a text is under review: line ends count as LF and one byte order mark is dropped, so that a checkout with other line
 * ends keeps its answers.
 */
export function reviewedText(text: string): string {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return withoutMark.replaceAll(/\r\n?/g, '\n');
}
