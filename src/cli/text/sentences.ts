import type { Explanation } from '../../core/patterns/explanation.ts';
import type { HiddenPersona } from '../../core/persona/resolvePersonas.ts';
import { explanationText, hiddenText } from '../../core/report/explanationText.ts';

/** Why a persona does or does not review a path, in English. */
export function whyExplained(explanation: Explanation): string {
  return explanationText(explanation, untranslated);
}

/** Why a persona reviews nothing in the folder, in English. */
export function whyHidden(hidden: HiddenPersona): string {
  return hiddenText(hidden, untranslated, ({ source }) => source);
}

function untranslated(message: string, ...args: (string | number)[]): string {
  return message.replaceAll(/\{(\d+)\}/g, (_, index: string) => String(args[Number(index)] ?? ''));
}
