import * as vscode from 'vscode';
import type { Origin } from '../../core/persona/persona.ts';

/** Where a persona comes from, in the user's language. */
export function originLabel(origin: Origin): string {
  switch (origin) {
    case 'workspace':
      return vscode.l10n.t('workspace');
    case 'user':
      return vscode.l10n.t('user');
    case 'bundled':
      return vscode.l10n.t('bundled');
  }
}
