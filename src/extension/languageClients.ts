/**
 * The clients of the language server, one for each host. They are built to one file, since all but their channels is the
 * same, and only one of them is run. The file is loaded when it is first needed: import it with `import('…')` only.
 */
import type * as node from './node/languageClient.ts';
import type * as web from './web/languageClient.ts';

export const forNode = (): Promise<typeof node> => import('./node/languageClient.ts');

export const forWeb = (): Promise<typeof web> => import('./web/languageClient.ts');
