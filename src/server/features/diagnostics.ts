import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { duplicateIds } from '../../core/persona/duplicateIds.ts';
import type { Persona, Problem, Severity } from '../../core/persona/persona.ts';
import { resolvePersonas } from '../../core/persona/resolvePersonas.ts';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { isVisible } from '../documents/resolveMention.ts';
import { toLspRange } from '../lspRange.ts';
import type { CataloguedPersona } from '../workspace/personaCatalog.ts';
import type { Severities } from '../workspace/serverSettings.ts';

const ordinary: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** What is wrong, as the user wants to see it. */
export function diagnosticsOf(problems: readonly Problem[], severities: Severities): Diagnostic[] {
  return problems.flatMap((problem) => {
    const wanted = severities.get(problem.code);
    return wanted === null ? [] : [toDiagnostic(problem, wanted ?? ordinary[problem.severity])];
  });
}

function toDiagnostic({ code, message, range }: Problem, severity: DiagnosticSeverity): Diagnostic {
  return { range: toLspRange(range), severity, code, source: 'Persona Review', message };
}

/** The problems that the file's personas have because of other files. */
export function problemsBesideOthers(
  { file, personas }: PersonaDocument,
  catalog: readonly CataloguedPersona[],
): Problem[] {
  const others = catalog.filter((other) => other.file.uri !== file.uri && isVisible(other.file, file));
  const fileNames = new Map<Persona, string>(others.map((other) => [other.persona, other.file.fileName]));
  const { hidden } = resolvePersonas({
    personas: [...others.map(({ persona }) => persona), ...personas],
    bundled: 'on',
    chosen: new Map(),
  });
  const mine = hidden.filter(({ persona }) => personas.includes(persona));
  return [...duplicateIds(mine, (persona) => fileNames.get(persona) ?? file.fileName).values()];
}
