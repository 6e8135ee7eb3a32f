import { type SemanticTokens, SemanticTokensBuilder, SemanticTokenTypes } from 'vscode-languageserver';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { placedPatterns } from '../documents/places.ts';

/** The kinds of tokens that are told apart, in the order of their numbers. */
export const tokenTypes: readonly string[] = [
  SemanticTokenTypes.namespace,
  SemanticTokenTypes.string,
  SemanticTokenTypes.operator,
  SemanticTokenTypes.keyword,
];

const [folder, name, wildcard, negation] = tokenTypes.keys() as Iterable<number> as [
  number,
  number,
  number,
  number,
];

/** The parts of patterns: folders, names, what stands for others, and what excludes. */
export function semanticTokensOf(document: PersonaDocument): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const placed = placedPatterns(document).toSorted(
    (a, b) =>
      a.pattern.range.start.line - b.pattern.range.start.line ||
      a.pattern.range.start.column - b.pattern.range.start.column,
  );
  for (const { pattern } of placed) {
    const { start, end } = pattern.range;
    const written = (document.lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1);
    // A pattern that is written in another way than it reads (with escapes, on several lines) stays as it is.
    if (start.line === end.line && written === `${pattern.negated ? '!' : ''}${pattern.glob}`) {
      for (const { at, length, type } of tokensOf(written)) {
        builder.push(start.line - 1, start.column - 1 + at, length, type, 0);
      }
    }
  }
  return builder.build();
}

interface GlobToken {
  readonly at: number;
  readonly length: number;
  readonly type: number;
}

function tokensOf(written: string): GlobToken[] {
  const lastSlash = written.lastIndexOf('/');
  return [...written.matchAll(/(^!)|([*?{}[\],()|+@!]+)|[^/*?{}[\],()|+@!]+/g)].map(
    ({ 0: text, 1: excluding, 2: special, index }) => ({
      at: index,
      length: text.length,
      type:
        excluding !== undefined
          ? negation
          : special !== undefined
            ? wildcard
            : index < lastSlash
              ? folder
              : name,
    }),
  );
}
