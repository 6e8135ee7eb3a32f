import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { visibleText } from '../../core/visibleText.ts';
import type { CataloguedPersona } from '../workspace/personaCatalog.ts';
import { locationOf } from './targets.ts';

const maximumSymbols = 500;

/** The personas and the items whose name or text has the letters of the query in their order, as editors ask for symbols. */
export function workspaceSymbolsFor(query: string, catalog: readonly CataloguedPersona[]): WorkspaceSymbol[] {
  const wanted = query.toLowerCase().replaceAll(/\s/g, '');
  const symbols: WorkspaceSymbol[] = [];
  for (const { file, persona } of catalog) {
    const start = { line: 1, column: 1 };
    if (hasInOrder(persona.name, wanted)) {
      symbols.push({
        name: visibleText(persona.name),
        kind: SymbolKind.Class,
        containerName: file.fileName,
        location: locationOf(file.uri, { start, end: start }),
      });
    }
    for (const item of persona.checklists.flatMap(({ items }) => items)) {
      if (hasInOrder(item.text, wanted)) {
        symbols.push({
          name: visibleText(item.text),
          kind: SymbolKind.Boolean,
          containerName: visibleText(persona.name),
          location: locationOf(file.uri, item.range),
        });
      }
    }
    if (symbols.length >= maximumSymbols) {
      return symbols.slice(0, maximumSymbols);
    }
  }
  return symbols;
}

function hasInOrder(text: string, letters: string): boolean {
  const searched = text.toLowerCase();
  let at = 0;
  for (const letter of letters) {
    at = searched.indexOf(letter, at) + 1;
    if (at === 0) {
      return false;
    }
  }
  return true;
}
