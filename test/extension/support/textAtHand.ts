import type { TextAtHand } from '../../../src/extension/views/answerText.ts';

/** Of no text in particular: concerns are on the file. */
export const TEXT_AT_HAND: TextAtHand = { fingerprint: '', placeOf: () => 'file' };
