import { visibleText } from '../visibleText.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as HTML that shows exactly this text, on one line, between tags of ours in Markdown: no tag, no Markdown, no mention
 * and no reference comes of it.
 */
export function escapeHtml(text: string): string {
  return (
    visibleText(text.replaceAll(/[\s\p{Cc}]+/gu, ' '))
      .trim()
      .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
      // Where a renderer reads Markdown between the tags after all.
      .replaceAll(/[\\`*_[\]~|$]/g, (character) => `&#${character.charCodeAt(0)};`)
      .replaceAll(/:(?=\/\/)|(?<=www)\./gi, '$&\u200B')
      // An entity's own number is none: it is never followed by a letter or a digit without a semicolon behind it.
      .replaceAll(/@(?=\w)|(?<!&)#(?=\w)|\bGH-(?=\d)/gi, '$&\u200B')
  );
}
