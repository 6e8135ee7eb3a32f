import * as vscode from 'vscode';
import { Emitter } from '../../../src/core/emitter.ts';
import type { Listen } from '../../../src/core/workspace.ts';
import type { TestBed } from './testBed.ts';

export interface ShownMessage {
  readonly severity: 'error' | 'warning' | 'information';
  readonly text: string;
  readonly buttons: readonly string[];
  /** What the user clicks; undefined closes the message. */
  answer(button: string | undefined): void;
}

/** The messages shown to the user until the end of the test. */
export interface Messages {
  readonly all: readonly ShownMessage[];
  readonly onDidShow: Listen<unknown>;
}

/** Takes the user's place: messages are kept for the test to answer. Whoever shows one gets no other way to do so. */
export function takeMessages(bed: TestBed): Messages {
  const all: ShownMessage[] = [];
  const shown = new Emitter<void>();
  const replacement =
    (severity: ShownMessage['severity']) =>
    (text: string, ...buttons: string[]) =>
      new Promise<string | undefined>((answer) => {
        all.push({ severity, text, buttons, answer });
        shown.fire();
      });
  const { window } = vscode;
  const { showErrorMessage, showWarningMessage, showInformationMessage } = window;
  Object.assign(window, {
    showErrorMessage: replacement('error'),
    showWarningMessage: replacement('warning'),
    showInformationMessage: replacement('information'),
  });
  bed.later(() => Object.assign(window, { showErrorMessage, showWarningMessage, showInformationMessage }));
  return { all, onDidShow: shown.event };
}
