/** Every character that may mean something within a line, also to what extensions add to Markdown: mathematics, footnotes, braces. */
const SPECIAL = /[\\`*_{}[\]<>&~|$^#!]/g;
/** What makes a list, a rule, a heading, a table or a container of a line that begins with it. */
const LINE_START = /^(?:[-+=:]|\d+(?=[.)]))/;
/** What a renderer may make a link of though nothing marks it; it would read on to the next space, escapes and all. */
const LINK_LIKE = /:(?=\/\/)|\/(?=\/)|@|(?<=www)\./gi;

/** Text as Markdown that shows exactly this text. It is no whole line yet: see `safeLine`. */
export function safeText(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(SPECIAL, String.raw`\$&`)
    .replaceAll(LINK_LIKE, String.raw`\$&`);
}

/** A line made of safe pieces, so that it begins no block. */
export function safeLine(line: string): string {
  const trimmed = line.trim();
  const start = LINE_START.exec(trimmed)?.[0] ?? '';
  if (start === '') {
    return trimmed;
  }
  // A number is harmless, what follows it makes the list.
  return /\d/.test(start) ? `${start}\\${trimmed.slice(start.length)}` : `\\${trimmed}`;
}

/** A code span of one line, whatever it holds. An empty one is nothing. */
export function codeSpan(code: string): string {
  const line = code.replaceAll(/[\s\p{Cc}]+/gu, ' ');
  if (line.trim() === '') {
    return '';
  }
  const fence = '`'.repeat(longestRun(line, '`') + 1);
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return fence + pad + line + pad + fence;
}

/** The lines of a fenced block that nothing in the code can close. */
export function codeBlock(code: string, language: string): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(code, '`') + 1));
  return [fence + language, ...code.replace(/\n$/, '').split('\n'), fence];
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
