import type { Format } from '../persona.ts';
import { agentsFile } from './agentsFile.ts';
import { claudeAgent } from './claudeAgent.ts';
import { claudeRule } from './claudeRule.ts';
import { clineRule } from './clineRule.ts';
import { codeRabbit } from './codeRabbit.ts';
import { continueRule } from './continueRule.ts';
import { copilotAgent } from './copilotAgent.ts';
import { copilotInstructions } from './copilotInstructions.ts';
import { cursorRule } from './cursorRule.ts';
import type { FormatRules } from './formatRules.ts';
import { personaFormat } from './personaFormat.ts';
import { windsurfRule } from './windsurfRule.ts';

/**
 * Every format there is. A file belongs to the first one that has a place for it, switched on or not: those with a folder
 * of their own come before those whose files may be anywhere.
 */
export const formats: readonly FormatRules[] = [
  personaFormat,
  claudeAgent,
  claudeRule,
  copilotInstructions,
  cursorRule,
  windsurfRule,
  clineRule,
  continueRule,
  codeRabbit,
  copilotAgent,
  agentsFile,
];

export function rulesOf(format: Format): FormatRules {
  return formats.find((rules) => rules.format === format) ?? personaFormat;
}
