import { DiagnosticSeverity } from 'vscode-languageserver';

/** How grave problems are by the user's wish, by their codes; null: not shown. Those that are not in it stay as they are. */
export type Severities = ReadonlyMap<string, DiagnosticSeverity | null>;

const bySetting: ReadonlyMap<unknown, DiagnosticSeverity | null> = new Map<
  unknown,
  DiagnosticSeverity | null
>([
  ['error', DiagnosticSeverity.Error],
  ['warning', DiagnosticSeverity.Warning],
  ['information', DiagnosticSeverity.Information],
  ['hint', DiagnosticSeverity.Hint],
  ['off', null],
]);

/** Reads the setting `problems.severity`. Settings come from files that people and repositories write: what has no meaning is passed over. */
export function readSeverities(settings: unknown): Severities {
  const severity = property(property(settings, 'problems'), 'severity');
  return new Map(
    Object.entries(severity ?? {}).flatMap(([code, value]) => {
      const meant = bySetting.get(value);
      return meant === undefined ? [] : [[code, meant] as const];
    }),
  );
}

function property(value: unknown, key: string): object | null {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null;
  return typeof found === 'object' ? found : null;
}
