import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Position, Range } from 'vscode-languageserver';
import { formats } from '../../src/core/persona/formats/formats.ts';
import { Coverages } from '../../src/server/documents/coverages.ts';
import { readDocument } from '../../src/server/documents/personaDocument.ts';
import { codeActionsAt } from '../../src/server/features/codeActions.ts';
import { codeLensesOf, type LensData, resolveCodeLens } from '../../src/server/features/codeLenses.ts';
import { completionsAt } from '../../src/server/features/completion/completion.ts';
import { definitionAt } from '../../src/server/features/definition.ts';
import { diagnosticsOf, problemsBesideOthers } from '../../src/server/features/diagnostics.ts';
import { documentLinksOf } from '../../src/server/features/documentLinks.ts';
import { documentSymbolsOf } from '../../src/server/features/documentSymbols.ts';
import { foldingRangesOf } from '../../src/server/features/foldingRanges.ts';
import { formattingOf } from '../../src/server/features/formatting.ts';
import { hoverAt } from '../../src/server/features/hover.ts';
import { referencesAt } from '../../src/server/features/references.ts';
import { selectionRangesAt } from '../../src/server/features/selectionRanges.ts';
import { semanticTokensOf } from '../../src/server/features/semanticTokens.ts';
import { catalogue } from '../../src/server/workspace/personaCatalog.ts';
import * as fc from '../support/fastCheck.ts';
import { mutatedPersona } from '../support/fuzz/mutations.ts';
import { textOf } from '../support/fuzz/properties.ts';
import { filesOf, translate } from './support/document.ts';
import { personaFile } from './support/fakeClient.ts';

const parameters = { seed: 20_260_101, numRuns: 120 };
const files = filesOf('main.go', 'internal/server/a.go', 'docs/guide.md', 'a b.md');

describe('a broken persona file', () => {
  test('has an answer to every request, with places inside it', () => {
    fc.assert(
      fc.property(
        mutatedPersona(8_192),
        fc.constantFrom(...formats.map(({ format }) => format)),
        fc.nat(),
        fc.nat(200),
        (content, format, row, character) => {
          const file = { ...personaFile('.personas/reader.md'), format };
          const document = readDocument(file, textOf(content), 1);
          const position = { line: row % document.lines.length, character };
          for (const range of rangesOf(askEverything(document, position))) {
            assert.ok(range.start.line <= range.end.line, JSON.stringify(range));
            assert.ok(range.end.line <= document.lines.length, JSON.stringify(range));
            assert.ok(range.start.character >= 0 && range.end.character >= 0, JSON.stringify(range));
          }
        },
      ),
      parameters,
    );
  });
});

function askEverything(document: ReturnType<typeof readDocument>, position: Position): readonly unknown[] {
  const catalog = catalogue(document, 'whole');
  const coverages = new Coverages();
  const nameable = { files, catalog };
  const range = { start: position, end: position };
  const problems = document.personas.flatMap((persona) => persona.problems);
  return [
    diagnosticsOf([...problems, ...problemsBesideOthers(document, catalog)], new Map()),
    codeActionsAt(document, problems, { range, diagnostics: [], only: undefined }, translate),
    completionsAt(document, position, { files, translate }),
    hoverAt(document, position, { ...nameable, coverages, translate, answered: 0 }),
    referencesAt(document, position, true, nameable),
    definitionAt(document, position, { files: [], catalog }),
    documentLinksOf(document, nameable),
    documentSymbolsOf(document),
    foldingRangesOf(document),
    selectionRangesAt(document, [position]),
    semanticTokensOf(document),
    codeLensesOf(document).map((lens) =>
      resolveCodeLens(lens, document, lens.data as LensData, { files, coverages, translate }),
    ),
    formattingOf(document),
  ];
}

/** All ranges in a value, however deep. */
function rangesOf(value: unknown): Range[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const isRange = 'start' in value && 'end' in value && typeof value.start === 'object';
  return isRange ? [value as Range] : Object.values(value).flatMap(rangesOf);
}
