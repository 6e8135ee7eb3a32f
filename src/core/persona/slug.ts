/**
 * A text as an identifier: letters and digits of any script in lower case, everything else one hyphen; may be empty. At most
 * `maximumLength` code points.
 */
export function slug(text: string, maximumLength = 100): string {
  const words = text
    .slice(0, 4 * maximumLength)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return Array.from(words.replace(/^-/, '')).slice(0, maximumLength).join('').replace(/-$/, '');
}
