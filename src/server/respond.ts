import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { OpenDocuments } from './documents/openDocuments.ts';
import type { PersonaDocument } from './documents/personaDocument.ts';

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/**
 * A handler of requests about an open document. What waits longer than the document stays as it is, or than anyone
 * wants the answer, ends in an error that editors pass over.
 * @param answer is asked with the newest version; a document that is not open gets `otherwise`
 */
export function respond<Params extends OfDocument, Result>(
  documents: OpenDocuments,
  otherwise: Result,
  answer: (document: PersonaDocument, params: Params, token: CancellationToken) => Result | Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    await nextTurn();
    throwIfCancelled(token);
    const document = await documents.get(params.textDocument.uri);
    if (document === null) {
      return otherwise;
    }
    throwIfCancelled(token);
    const result = await answer(document, params, token);
    throwIfCancelled(token);
    if (!documents.isNewest(document)) {
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
    }
    return result;
  };
}

function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  }
}

/**
 * Lets messages that have arrived be read first: a newer version, the end of anyone's interest. By a timer and nothing quicker:
 * the library reads one message for each turn of the event loop, and this has to come after all that wait.
 */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
