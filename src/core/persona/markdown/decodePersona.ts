import type { Problem } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';
import { rangeWithin } from './sourceText.ts';

/** In bytes, and for a text that is already decoded in UTF-16 code units. */
export const maximumSize = 1_000_000;

// Every host has it (Node, web worker, browser), yet it belongs to no ECMAScript library TypeScript could be given here.
declare const TextDecoder: new (
  label: 'utf-8',
  options?: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };

export interface DecodedPersona {
  /** Without a byte order mark; empty where the file is binary. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Takes any bytes, or a text an editor has decoded. What is not UTF-8 becomes U+FFFD. Never throws. */
export function decodePersona(content: Uint8Array | string): DecodedPersona {
  const start = rangeWithin(0, 0, 0);
  const problems: Problem[] = [];
  if (content.length > maximumSize) {
    const message = `The file is larger than ${maximumSize / 1_000_000} MB; only its beginning is read. Split it into several personas.`;
    problems.push(createProblem('file.too-large', 'error', message, start));
  }
  const text = typeof content === 'string' ? headOfText(content) : decode(content);
  if (text.includes('\0')) {
    const message = 'The file holds NUL bytes, so nothing of it is read. Save it as UTF-8 text.';
    problems.push(createProblem('file.binary', 'error', message, start));
    return { text: '', problems };
  }
  if (problems.length === 0 && text.includes('\uFFFD') && typeof content !== 'string' && !isUtf8(content)) {
    const message = 'The file is not UTF-8 text; what is none was read as \uFFFD. Save it as UTF-8.';
    problems.push(createProblem('file.not-utf8', 'warning', message, start));
  }
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, problems };
}

function headOfText(text: string): string {
  if (text.length <= maximumSize) {
    return text;
  }
  return text.slice(0, text.lastIndexOf('\n', maximumSize - 1) + 1 || maximumSize);
}

function decode(bytes: Uint8Array): string {
  const end =
    bytes.length <= maximumSize ? bytes.length : bytes.lastIndexOf(0x0a, maximumSize - 1) + 1 || maximumSize;
  return new TextDecoder('utf-8').decode(bytes.subarray(0, end));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // A file may hold the character for what is no text as such.
  }
}
