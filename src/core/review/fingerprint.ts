import { sha256Hex } from '../hash.ts';

/**
 * What an answer remembers of the text it was given for: SHA-256, 64 hexadecimal digits. Line ends count as LF and
 * one byte order mark is dropped, so that a checkout with other line ends keeps its answers.
 */
export function fingerprint(text: string): string {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return sha256Hex(withoutMark.replaceAll(/\r\n?/g, '\n'));
}
