/** Go's own definition, see `go help generate`. */
const MARK = /^\/\/ Code generated .* DO NOT EDIT\.$/;

/**
 * Whether a file says of itself that it is generated: by Go's line, before the first text that is neither blank nor a comment.
 * @param head the text, or its beginning
 */
export function isGenerated(head: string): boolean {
  let isInComment = false;
  for (const line of linesOf(head)) {
    const text = line.trim();
    if (isInComment) {
      isInComment = !text.includes('*/');
    } else if (text.startsWith('/*')) {
      isInComment = !text.includes('*/', 2);
    } else if (MARK.test(line)) {
      return true;
    } else if (text !== '' && !text.startsWith('//')) {
      return false;
    }
  }
  return false;
}

/** One after the other: of a long text only the first are looked at. */
function* linesOf(text: string): Generator<string> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end);
    yield line.endsWith('\r') ? line.slice(0, -1) : line;
    if (end === -1) {
      return;
    }
    start = end + 1;
  }
}
