import {
  ErrorCodes,
  type Position as LspPosition,
  type Range as LspRange,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { isItemId } from '../../core/persona/checklists/isItemId.ts';
import type { Translate } from '../../core/translate.ts';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { placedItems } from '../documents/places.ts';
import { writtenIdAt } from '../documents/writtenId.ts';
import { fromLspPosition, toLspRange } from '../lspRange.ts';

/** The id of an item that can be renamed at a position. @throws where there is none, with what to do instead */
export function prepareRenameAt(
  document: PersonaDocument,
  position: LspPosition,
  translate: Translate,
): { readonly range: LspRange; readonly placeholder: string } {
  const id = writtenIdAt(document, fromLspPosition(position));
  if (id === null) {
    throw refuse(translate('Only the id of an item can be renamed: put the cursor into <!-- id=… -->.'));
  }
  return { range: toLspRange(id.range), placeholder: id.text };
}

/**
 * Renames the id of an item in its comment and nowhere else: the log is never rewritten, so that answers stay under the
 * old id.
 * @param canAnnotate whether the editor can show a warning before it makes the edit
 * @throws where there is no id, or where the new one cannot be one
 */
export function renameAt(
  document: PersonaDocument,
  position: LspPosition,
  newId: string,
  canAnnotate: boolean,
  translate: Translate,
): WorkspaceEdit {
  const { range, placeholder } = prepareRenameAt(document, position, translate);
  if (!isItemId(newId)) {
    throw refuse(translate('An id has 1 to 100 letters, digits, dots, underscores and hyphens.'));
  }
  if (newId !== placeholder && placedItems(document).some(({ item }) => item.id === newId)) {
    throw refuse(translate('The id {0} is on another item already.', newId));
  }
  const { uri } = document.file;
  const textDocument = { uri, version: document.version };
  if (!canAnnotate) {
    return { documentChanges: [{ textDocument, edits: [{ range, newText: newId }] }] };
  }
  return {
    documentChanges: [{ textDocument, edits: [{ range, newText: newId, annotationId: 'newId' }] }],
    changeAnnotations: {
      newId: {
        label: translate('Rename the item’s id'),
        description: translate(
          'Answers that were given stay under {0}; the item starts without any.',
          placeholder,
        ),
        needsConfirmation: true,
      },
    },
  };
}

function refuse(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
