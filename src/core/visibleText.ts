/**
 * A text of others, to be shown as it is: with U+FFFD for each character that cannot be seen or makes its neighbours seem
 * other than they are (controls, marks that turn the direction, separators of lines). Tabs and line ends stay; its length does too.
 */
export function visibleText(text: string): string {
  return text.replaceAll(/[\p{Bidi_Control}\p{Zl}\p{Zp}]|(?![\t\n\r])\p{Cc}/gu, '\uFFFD');
}
