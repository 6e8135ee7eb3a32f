import type { TextAtHand } from '../../../src/extension/views/answerText.ts';

/** Of no text in particular: concerns are on the file, and nothing is known of what has changed. */
export const TEXT_AT_HAND: TextAtHand = {
  path: '',
  fingerprint: '',
  placeOf: () => 'file',
  changesSince: () => null,
};
