/** Any white space but one space between words. */
const foldable = /\s{2,}|[^\S ]/g;

/** The text with one space for each stretch of white space, and none around it. */
export function foldSpaces(text: string): string {
  return text.replaceAll(foldable, ' ').trim();
}
