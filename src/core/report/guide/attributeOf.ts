import type { Token } from 'markdown-it';

/** An attribute of a token, or an empty string. Tokens of blocks are plain values, see `parseBlocks`. */
export function attributeOf({ attrs }: Pick<Token, 'attrs'>, name: string): string {
  return String(attrs?.find((attribute) => attribute[0] === name)?.[1] ?? '');
}
