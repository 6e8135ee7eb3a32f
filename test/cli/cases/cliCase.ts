import assert from 'node:assert/strict';
import type { MemoryFile } from '../memoryHost.ts';

/** One call of the command. The folder it runs in is `/folder` in all texts, that of the bundled personas `/bundled`. */
export interface CliCase {
  readonly name: string;
  /** By path below the folder. */
  readonly files?: Readonly<Record<string, MemoryFile>>;
  readonly args: readonly string[];
  /** 0 where it is left out. */
  readonly exit?: 1 | 2;
  /** The whole output, or a check of it; empty where it is left out. */
  readonly out?: string | ((out: string) => void);
  /** The whole error output; empty where it is left out. */
  readonly error?: string;
  /** What files hold when it is done; the others are as they were. */
  readonly after?: Readonly<Record<string, string | Uint8Array>>;
}

interface PersonaOutput {
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly origin: string;
  readonly problems: readonly { readonly code: string }[];
  readonly hidden?: unknown;
}

export function parsed(out: string): readonly PersonaOutput[] {
  return JSON.parse(out) as readonly PersonaOutput[];
}

export function pick(of: (persona: PersonaOutput) => unknown, expected: readonly unknown[]) {
  return (out: string): void => assert.deepEqual(parsed(out).map(of), expected);
}

/** As a text, so that the order of the keys counts. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
