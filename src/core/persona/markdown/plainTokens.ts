import type { StateBlock, Token } from 'markdown-it';

/**
 * The state of markdown-it's block rules with tokens that are plain objects. Its own defines every field of a token by a
 * call of its own, which takes half the time of reading a file's blocks. What a token can do beyond its fields is for
 * rendering.
 */
export function withPlainTokens(State: typeof StateBlock): typeof StateBlock {
  return class extends State {
    override push(type: string, tag: string, nesting: Token['nesting']): Token {
      this.level -= nesting < 0 ? 1 : 0;
      const token = {
        type,
        tag,
        attrs: null,
        map: null,
        nesting,
        level: this.level,
        children: null,
        content: '',
        markup: '',
        info: '',
        meta: null,
        block: true,
        hidden: false,
      } satisfies Partial<Token>;
      this.level += nesting > 0 ? 1 : 0;
      this.tokens.push(token as unknown as Token);
      return token as unknown as Token;
    }
  };
}
