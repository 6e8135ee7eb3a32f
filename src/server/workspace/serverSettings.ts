import { DiagnosticSeverity } from 'vscode-languageserver';
import { type FolderSettings, readFolderSettings } from '../../core/settings/folderSettings.ts';

/** What the user has set for the persona files of a folder. */
export interface ServerSettings {
  readonly folder: FolderSettings;
  readonly severities: Severities;
}

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

/**
 * @param settings what `workspace/configuration` gives. Settings come from files that people and repositories write: what
 *   has no meaning is passed over.
 */
export function readServerSettings(settings: unknown): ServerSettings {
  const values = new Map(Object.entries(settings ?? {}));
  return {
    folder: readFolderSettings((key) => values.get(key) ?? undefined).settings,
    severities: readSeverities(property(property(settings, 'problems'), 'severity')),
  };
}

function readSeverities(setting: object | null): Severities {
  return new Map(
    Object.entries(setting ?? {}).flatMap(([code, value]) => {
      const meant = bySetting.get(value);
      return meant === undefined ? [] : [[code, meant] as const];
    }),
  );
}

function property(value: unknown, key: string): object | null {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null;
  return typeof found === 'object' ? found : null;
}
