import { visibleText } from '../core/visibleText.ts';
import type { CliHost } from './cliHost.ts';

/** The one way out: text from personas and file names passes here, and nothing of it reaches a terminal that could act on it. */
export interface Output {
  /** Lines for people. */
  lines(lines: readonly string[]): void;
  json(value: unknown): void;
  /** What went wrong, on the error stream. */
  complain(text: string): void;
}

export function createOutput(host: Pick<CliHost, 'writeOut' | 'writeError'>): Output {
  return {
    lines: (lines) => host.writeOut(lines.map((line) => `${plain(line).trimEnd()}\n`).join('')),
    json: (value) => host.writeOut(`${escapeUnsafe(JSON.stringify(value, null, 2))}\n`),
    complain: (text) => host.writeError(`persona-review: ${plain(text)}\n`),
  };
}

/**
 * Without control characters (terminals obey some) and without marks that reorder text (it would read otherwise than it is).
 * As long as before, so that columns stay aligned.
 */
function plain(text: string): string {
  return visibleText(text.replaceAll(/[\t\r\n]/g, ' '));
}

/** The same care for JSON, where it costs nothing: an escaped character is the same character. */
function escapeUnsafe(json: string): string {
  return json.replaceAll(
    /[\u007F-\u009F\p{Bidi_Control}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
