import { Lexer } from 'yaml';

/** Deeper than anybody writes. */
const maximumDepth = 200;

/**
 * Whether a text nests collections so deep that a YAML parser runs out of stack: that is an error and no more, but it
 * takes long, however short the text is.
 */
export function nestsTooDeep(text: string): boolean {
  return mayNestTooDeep(text) && depthOf(text) > maximumDepth;
}

/** A cheap look that counts what is only text too. */
function mayNestTooDeep(text: string): boolean {
  let brackets = 0;
  let inLine = 0;
  for (const [sign] of text.matchAll(/[[{\n]|[-?:](?=\s)/g)) {
    if (sign === '\n') {
      inLine = 0;
    } else if (sign === '[' || sign === '{') {
      brackets++;
    } else {
      inLine++;
    }
    if (Math.max(brackets, inLine) > maximumDepth) {
      return true;
    }
  }
  return false;
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
    } else if (token === '-' || token === '?' || token === ':') {
      inLine++;
    } else if (token.includes('\n')) {
      inLine = 0;
    }
    deepest = Math.max(deepest, inBrackets, inLine);
  }
  return deepest;
}
