import { Lexer } from 'yaml';

/** Deeper than anybody writes. */
const maximumDepth = 200;

/**
 * Whether a text nests collections so deep that a YAML parser runs out of stack: that is an error and no more, but it
 * takes long, however short the text is.
 */
export function nestsTooDeep(text: string): boolean {
  const { length: brackets } = text.match(/[[{]/g) ?? [];
  return (brackets > maximumDepth || /(?:[-?][ \t]{1,9}){200}/.test(text)) && depthOf(text) > maximumDepth;
}

/** Of what stands between quotes or in a block nothing counts: so the lexer has to say. */
function depthOf(text: string): number {
  let deepest = 0;
  let inBrackets = 0;
  let inLine = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') {
      inBrackets++;
    } else if (token === ']' || token === '}') {
      inBrackets = Math.max(0, inBrackets - 1);
    } else if (token === '-' || token === '?') {
      inLine++;
    } else if (token.includes('\n')) {
      inLine = 0;
    }
    deepest = Math.max(deepest, inBrackets, inLine);
  }
  return deepest;
}
