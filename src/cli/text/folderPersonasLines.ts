import type { Persona } from '../../core/persona/persona.ts';
import type { FolderPersonas } from '../folderPersonas.ts';
import { whyHidden } from './sentences.ts';
import { clip, count, table } from './table.ts';

/** The personas of a folder as a table, then those that are hidden, each with the reason. */
export function folderPersonasLines({ active, hidden }: FolderPersonas): string[] {
  const rows = active.map((persona) => [...identity(persona), ...counts(persona), persona.source]);
  const lines = active.length === 0 ? ['No persona is active in this folder.'] : table(rows, '');
  if (hidden.length > 0) {
    lines.push('', 'Hidden:');
    lines.push(
      ...table(
        hidden.map((entry) => [...identity(entry.persona), whyHidden(entry), entry.persona.source]),
        '  ',
      ),
    );
  }
  return lines;
}

function identity({ id, name, origin }: Persona): string[] {
  return [id, clip(name, 50), origin];
}

function counts({ alwaysApplies, patterns, checklists, problems }: Persona): string[] {
  const items = checklists.reduce((sum, checklist) => sum + checklist.items.length, 0);
  return [
    alwaysApplies ? 'every file' : count(patterns.length, 'pattern'),
    count(items, 'item'),
    count(problems.length, 'problem'),
  ];
}
