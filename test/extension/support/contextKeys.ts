import * as vscode from 'vscode';
import { Emitter } from '../../../src/core/emitter.ts';
import type { TestBed } from './testBed.ts';
import { until } from './until.ts';

/** What the activated extension says of itself in context keys: the only sign it gives when it has looked at the editor. */
export interface ContextKeys {
  /** Waits until a key `personaReview.…` has a value. */
  has(key: string, value: unknown): Promise<void>;
}

/** Listens to the context keys that are set until the end of the test; those set before are not known. */
export function listenToContextKeys(bed: TestBed): ContextKeys {
  const values = new Map<unknown, unknown>();
  const changed = new Emitter<void>();
  const { executeCommand } = vscode.commands;
  const listening = (command: string, ...args: unknown[]): unknown => {
    if (command === 'setContext') {
      values.set(args[0], args[1]);
      changed.fire();
    }
    return executeCommand(command, ...args);
  };
  Object.assign(vscode.commands, { executeCommand: listening });
  bed.later(() => Object.assign(vscode.commands, { executeCommand }));
  return {
    has: (key, value) =>
      until(
        () => `${key} is ${String(value)}, not ${String(values.get(`personaReview.${key}`))}`,
        changed.event,
        () => values.get(`personaReview.${key}`) === value,
      ),
  };
}
