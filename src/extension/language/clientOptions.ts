import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { type InitializationOptions, settingsSection } from '../../protocol/messages.ts';
import type { LanguageClientSetup } from './languageClient.ts';

/** The id and the name of the client. */
export const clientNames = ['personaReview', 'Persona Review'] as const;

/**
 * What the clients of all hosts have in common. What goes wrong is written to the log and shown to nobody: who starts
 * the client decides what becomes of it.
 */
export function clientOptions({ selector, log, onLost }: LanguageClientSetup): LanguageClientOptions {
  return {
    documentSelector: selector,
    initializationOptions: { translations: vscode.l10n.bundle ?? {} } satisfies InitializationOptions,
    // The server asks for its settings; this tells it when to ask again.
    synchronize: { configurationSection: settingsSection },
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        onLost();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
  };
}
