import type { GoParser } from './goParser.ts';

/** Loads what finds declarations of Go. That is large, so it is loaded when it is first asked for. */
export type LoadGoParser = () => Promise<GoParser>;

/** The WebAssembly that it runs, files of `dist/`. */
export type WasmFile = 'web-tree-sitter.wasm' | 'tree-sitter-go.wasm';
