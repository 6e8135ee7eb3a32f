import type { CliCase } from './cases/cliCase.ts';
import { explainCases } from './cases/explain.ts';
import { formatsCases } from './cases/formats.ts';
import { hostileCases } from './cases/hostile.ts';
import { lintCases } from './cases/lint.ts';
import { matchCases } from './cases/match.ts';
import { parseCases } from './cases/parse.ts';
import { personasCases } from './cases/personas.ts';
import { settingsCases } from './cases/settings.ts';
import { usageCases } from './cases/usage.ts';

/** The one table: run in process and spawned. */
export const cases: readonly CliCase[] = [
  ...parseCases,
  ...personasCases,
  ...matchCases,
  ...explainCases,
  ...formatsCases,
  ...lintCases,
  ...hostileCases,
  ...settingsCases,
  ...usageCases,
];
