import type { Severity } from '../persona/persona.ts';
import type { ProblemFile } from './problemFile.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/**
 * Problems as workflow commands of GitHub Actions, one line each: printed in a workflow, they are annotations at their
 * lines. Whatever a persona holds, no line is another command than the one that is meant.
 */
export function githubCommands(files: readonly ProblemFile[]): string[] {
  return files.flatMap(({ path, problems }) =>
    problems.map(({ code, severity, message, range: { start, end } }) => {
      const place =
        start.line === end.line
          ? { line: start.line, col: start.column, endLine: end.line, endColumn: end.column }
          : // Of a range over several lines GitHub takes no columns.
            { line: start.line, endLine: end.line };
      const properties = { file: path, ...place, title: code };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      return `::${LEVELS[severity]} ${written.join(',')}::${escapeData(message)}`;
    }),
  );
}

function escapeProperty(value: string | number): string {
  return escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
