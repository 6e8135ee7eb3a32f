import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { GoParser } from '../../src/extension/declarations/goParser.ts';

/** The parser with the WebAssembly of its packages. */
export async function loadGoParser(): Promise<GoParser> {
  const { resolve } = createRequire(import.meta.url);
  const read = (name: string) => readFile(resolve(name));
  return GoParser.load(
    await read('web-tree-sitter/web-tree-sitter.wasm'),
    await read('tree-sitter-go/tree-sitter-go.wasm'),
  );
}
