/** Takes the place of what finds bare addresses for markdown-it, which makes one and never asks it: its links are off. */
export class LinkifyIt {
  test(): never {
    throw new Error('Bare addresses are no links here.');
  }
}
