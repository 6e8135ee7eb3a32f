import { visibleText } from '../visibleText.ts';

/** A code span as an author writes one: single back-ticks around something that neither starts nor ends with a space. */
const CODE_SPAN = /(`[^`\s](?:[^`]*[^`\s])?`)/;

/**
 * Text as Markdown that shows exactly this text, on one line, wherever it is pasted: no HTML, no emphasis, no link, no
 * mention and no reference to an issue comes of it. Code spans are kept, nothing in them is interpreted.
 */
export function escapeMarkdown(text: string): string {
  const line = visibleText(text.replaceAll(/[\s\p{Cc}]+/gu, ' ')).trim();
  return line
    .split(CODE_SPAN)
    .map((part, index) => (index % 2 === 1 ? part : escapeProse(part)))
    .join('');
}

function escapeProse(text: string): string {
  return (
    text
      .replaceAll(/[\\`*_[\]<>&~|$#]/g, '\\$&')
      // GitHub makes links of addresses in plain text.
      .replaceAll(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
      // Mentions and references are found after escapes are resolved; a zero-width space parts them for good.
      .replaceAll(/[@#](?=\\?\w)|\bGH-(?=\d)/gi, '$&\u200B')
  );
}
