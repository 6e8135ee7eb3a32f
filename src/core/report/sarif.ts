import type { Fix, Problem, Range, Severity } from '../persona/persona.ts';
import { problemCodes } from '../persona/problemCodes.ts';
import type { ProblemFile } from './problemFile.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

const codes = Object.keys(problemCodes);

/**
 * Problems as a log in SARIF 2.1.0, which code scanning and editors read: one run, every problem code as a rule, and
 * the fixes.
 * @param version of this program
 */
export function sarif(files: readonly ProblemFile[], version: string) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Persona Review',
            semanticVersion: version,
            rules: Object.entries(problemCodes).map(([id, meaning]) => ({
              id,
              shortDescription: { text: escapeMessage(meaning) },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => file.problems.map((problem) => resultOf(problem, file))),
      },
    ],
  };
}

function resultOf({ code, severity, message, range, fix }: Problem, { path }: ProblemFile) {
  const artifactLocation = locationOf(path);
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: { text: escapeMessage(message) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(range) } }],
    ...(fix === null ? {} : { fixes: [fixOf(fix, artifactLocation)] }),
  };
}

function fixOf({ title, edits }: Fix, artifactLocation: ReturnType<typeof locationOf>) {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text: newText },
  }));
  return {
    description: { text: escapeMessage(title) },
    artifactChanges: [{ artifactLocation, replacements }],
  };
}

/** Lines, columns and ends are counted as ours are. */
function regionOf({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function locationOf(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const uri = path
    // Half of a pair that encodes one character is no text.
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('//')) {
    return { uri: `file:${uri}` };
  }
  if (path.startsWith('/')) {
    return { uri: `file://${uri}` };
  }
  return /^[A-Za-z]:\//.test(path)
    ? { uri: `file:///${uri.replace('%3A', ':')}` }
    : { uri, uriBaseId: '%SRCROOT%' };
}

/** Brackets would make links of a persona's text, and braces stand for arguments. */
function escapeMessage(text: string): string {
  return text.replaceAll(/[\\[\]]/g, '\\$&').replaceAll(/[{}]/g, '$&$&');
}
