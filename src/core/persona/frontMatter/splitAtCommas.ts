/** Splits a list at its commas; a comma inside braces belongs to the pattern. Parts come back trimmed, empty ones not. */
export function splitAtCommas(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '{') {
      depth++;
    } else if (character === '}') {
      depth = Math.max(0, depth - 1);
    } else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Without the quotes around it, also where only the opening one is there; two quoted texts stay as they are. */
export function unquote(text: string): string {
  const quote = text.charAt(0);
  if (quote !== '"' && quote !== "'") {
    return text;
  }
  const inner = text.slice(1, text.length > 1 && text.endsWith(quote) ? -1 : text.length);
  return inner.includes(quote) ? text : inner.trim();
}

/** The globs of one value: at its line breaks and commas, without quotes of their own. */
export function splitGlobs(text: string): string[] {
  return text.split('\n').flatMap(splitAtCommas).map(unquote);
}
