import type { FileReview } from './fileReview.ts';
import { type ReviewInput, reviewFile } from './reviewFile.ts';

interface Remembered {
  readonly input: ReviewInput;
  readonly revision: number;
  readonly review: FileReview;
}

/** Reviews files, and gives the same review again where nothing it is made of has changed. */
export class ReviewMemory {
  /** By path. */
  readonly #known = new Map<string, Remembered>();

  /** @param input whose lines are of the text that its fingerprint names */
  review(input: ReviewInput): FileReview {
    const revision = input.book.revisionOf(input.path);
    const known = this.#known.get(input.path);
    if (
      known?.revision === revision &&
      known.input.book === input.book &&
      known.input.fingerprint === input.fingerprint &&
      known.input.looseFingerprint === input.looseFingerprint &&
      (known.input.lines === undefined) === (input.lines === undefined) &&
      known.input.matches === input.matches
    ) {
      return known.review;
    }
    const review = reviewFile(input);
    this.#known.set(input.path, { input, revision, review });
    return review;
  }

  /** Forgets all but these paths. */
  keep(paths: { has(path: string): boolean }): void {
    for (const path of this.#known.keys()) {
      if (!paths.has(path)) {
        this.#known.delete(path);
      }
    }
  }
}
