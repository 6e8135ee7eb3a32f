import { visibleText } from '../core/visibleText.ts';

/**
 * Text of a repository, such as a file's name, for a message to the user. VS Code makes a link of `[text](command:…)` there;
 * with a zero-width space between the brackets it is read as it stands.
 */
export function plainInMessage(text: string): string {
  return visibleText(text).replaceAll('](', ']\u200B(');
}
