import { visibleText } from '../../core/visibleText.ts';

/** Quick picks and the status bar read `$(name)` as an icon; in a text that others wrote it is to stay as it is. */
export function withoutIcons(text: string): string {
  return visibleText(text).replaceAll('$(', String.raw`\$(`);
}
