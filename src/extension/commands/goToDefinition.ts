import * as vscode from 'vscode';
import type { Persona, Range } from '../../core/persona/persona.ts';
import type { ChecklistViewNode } from '../views/checklistNode.ts';

/** Opens the persona at the line that a row comes from. */
export async function goToDefinition(node: ChecklistViewNode): Promise<void> {
  switch (node.kind) {
    case 'persona':
      return await openPersona(node.review.match.persona, node.review.match.pattern?.range ?? null);
    case 'checklist':
      return await openPersona(node.parent.review.match.persona, node.review.checklist.range);
    case 'item':
      return await openPersona(node.parent.parent.review.match.persona, node.review.item.range);
  }
}

/** Opens a persona's file at a range, at its top where that is null. */
export async function openPersona(persona: Persona, range: Range | null): Promise<void> {
  const start =
    range === null
      ? new vscode.Position(0, 0)
      : new vscode.Position(range.start.line - 1, range.start.column - 1);
  await vscode.window.showTextDocument(vscode.Uri.parse(persona.source, true), {
    selection: new vscode.Range(start, start),
  });
}
