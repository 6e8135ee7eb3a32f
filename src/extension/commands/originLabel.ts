import * as vscode from 'vscode';
import { rulesOf } from '../../core/persona/formats/formats.ts';
import type { Format, Origin } from '../../core/persona/persona.ts';

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

/** The title of the personas that come from there. */
export function originGroupLabel(origin: Origin): string {
  switch (origin) {
    case 'workspace':
      return vscode.l10n.t('Workspace');
    case 'user':
      return vscode.l10n.t('User');
    case 'bundled':
      return vscode.l10n.t('Bundled');
  }
}

/** A format by the name of its product: `Claude agent`. Such names are not translated. */
export function formatLabel(format: Format): string {
  const name = rulesOf(format).title.replace(/^an? /, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
