import type * as vscode from 'vscode';
import { visibleText } from '../../core/visibleText.ts';

/** A row whose texts, those for screen readers too, show what a persona's file holds, and nothing that seems other than it is. */
export function visibleRow(row: vscode.TreeItem): vscode.TreeItem {
  for (const part of ['label', 'description', 'tooltip'] as const) {
    const text = row[part];
    if (typeof text === 'string') {
      row[part] = visibleText(text);
    }
  }
  if (row.accessibilityInformation !== undefined) {
    row.accessibilityInformation = visibleLabel(row.accessibilityInformation);
  }
  if (typeof row.checkboxState === 'object' && row.checkboxState.accessibilityInformation !== undefined) {
    const { accessibilityInformation, ...box } = row.checkboxState;
    row.checkboxState = { ...box, accessibilityInformation: visibleLabel(accessibilityInformation) };
  }
  return row;
}

function visibleLabel(information: vscode.AccessibilityInformation): vscode.AccessibilityInformation {
  return { ...information, label: visibleText(information.label) };
}
