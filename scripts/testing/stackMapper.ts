import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { basename } from 'node:path';

/** Takes a line of output; where it names a place in a bundle, returns it with the place in the source. */
export type StackMapper = (line: string) => string;

/** The web worker runs a bundle as the body of a function, whose head V8 counts as two lines. */
const webFunctionHead = 2;

/** @param bundle absolute path of a bundle that has its source map beside it */
export async function stackMapper(bundle: string): Promise<StackMapper> {
  const map = new SourceMap(JSON.parse(await readFile(`${bundle}.map`, 'utf8')));
  const place = new RegExp(`[^\\s(]*${basename(bundle)}(#vscode-extension)?:(\\d+):(\\d+)`);
  return (line) =>
    line.replace(place, (whole: string, web: string | undefined, row: string, column: string) => {
      const entry = map.findEntry(Number(row) - 1 - (web ? webFunctionHead : 0), Number(column) - 1);
      if (!('originalSource' in entry)) return whole;
      return `${entry.originalSource.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    });
}
