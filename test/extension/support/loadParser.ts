import type { LoadParser } from '../../../src/extension/personas/loadParser.ts';

/** The parser within the bundle of the tests. */
export const loadParser: LoadParser = () => import('../../../src/extension/personas/parser.ts');
