import { boundPatterns } from '../core/patterns/bounds.ts';
import { coverageOf } from '../core/patterns/coverage.ts';
import { toPattern } from '../core/persona/files/patternText.ts';
import { filesAt } from '../core/persona/formats/findPersonaFiles.ts';
import { placeOf } from '../core/persona/formats/personaPlaces.ts';
import { searchFolders } from '../core/persona/formats/searchFolders.ts';
import type { Found } from '../core/persona/formats/walkFolder.ts';
import type { ListFolder } from '../core/workspace.ts';

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * The files that a glob of `personaReview.personaGlobs` names.
 * @param list by paths relative to the folder
 */
export async function filesOfGlob(glob: string, list: ListFolder): Promise<Found> {
  const place = placeOf(glob);
  if (place?.kind === 'anywhere') {
    return await searchFolders(list, [`${place.isEnding ? '*' : ''}${place.name}`]);
  }
  if (place !== null) {
    return await filesAt(place, list);
  }
  // It starts at the folder, with a slash in it or not.
  const { patterns, problems } = boundPatterns([toPattern(`/${glob}`, 'config', nowhere)]);
  const ending = /[^*?[\]{}()!+@|,/\\]*$/.exec(glob)?.[0] ?? '';
  const found = await searchFolders(list, [`*${ending}`]);
  return {
    files: coverageOf({ patterns, format: 'persona', alwaysApplies: false }, found.files).files,
    complaints: [
      ...found.complaints,
      ...problems.map(({ message }) => `In personaReview.personaGlobs: ${message}`),
    ],
  };
}
