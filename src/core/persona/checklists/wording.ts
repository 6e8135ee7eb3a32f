import { sha256Hex } from '../../hash.ts';
import { foldSpaces } from '../foldSpaces.ts';

/** What an answer remembers of an item's text: 16 hexadecimal digits that stay the same where only white space changes. */
export function wordingOf(text: string): string {
  return sha256Hex(foldSpaces(text)).slice(0, 16);
}
