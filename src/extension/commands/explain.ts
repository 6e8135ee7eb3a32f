import * as vscode from 'vscode';
import type { Persona, Range } from '../../core/persona/persona.ts';
import { explanationText, hiddenText } from '../../core/report/explanationText.ts';
import { fileNameOf } from '../personas/fileNameOf.ts';
import type { ShownReview } from '../review/reviewSession.ts';
import { openPersona } from './goToDefinition.ts';
import { originLabel } from './originLabel.ts';
import { withoutIcons } from './withoutIcons.ts';

interface ExplanationPick extends vscode.QuickPickItem {
  readonly persona: Persona;
  /** The place in the persona's file that explains it. */
  readonly range: Range | null;
}

/** Lists every persona of the folder with the reason why it does or does not review the shown file; picking one opens it. */
export async function explain(shown: ShownReview | null): Promise<void> {
  if (shown === null) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('Open a file of the workspace folder first: personas apply to files by their path.'),
    );
    return;
  }
  const { index, hidden } = shown.personas;
  const picks = [
    ...index.explain(shown.file.path).map((explanation): ExplanationPick => {
      const { persona, outcome } = explanation;
      const range =
        outcome === 'matched' || outcome === 'excluded'
          ? explanation.pattern?.range
          : outcome === 'notMatched'
            ? explanation.nearest?.pattern.range
            : undefined;
      return toPick(
        persona,
        explanationText(explanation, vscode.l10n.t),
        outcome === 'matched',
        range ?? null,
      );
    }),
    ...hidden.map((entry) =>
      toPick(entry.persona, hiddenText(entry, vscode.l10n.t, fileNameOf), false, null),
    ),
  ];
  const picked = await vscode.window.showQuickPick(picks, {
    matchOnDescription: true,
    matchOnDetail: true,
    title: vscode.l10n.t('Why personas do or do not review {0}', shown.file.path),
    placeHolder: vscode.l10n.t('Pick a persona to open it'),
  });
  if (picked !== undefined) {
    await openPersona(picked.persona, picked.range);
  }
}

function toPick(persona: Persona, detail: string, applies: boolean, range: Range | null): ExplanationPick {
  const line = range === null ? '' : `:${range.start.line}`;
  return {
    persona,
    range,
    label: withoutIcons(persona.name),
    description: `${originLabel(persona.origin)} · ${withoutIcons(fileNameOf(persona))}${line}`,
    detail: withoutIcons(detail),
    iconPath: new vscode.ThemeIcon(applies ? 'pass' : 'circle-slash'),
  };
}
