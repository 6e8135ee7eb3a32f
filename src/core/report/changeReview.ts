import type { ReviewSet } from '../review/reviewSet.ts';

/** A review set and what it is the review of, as reports show it. */
export interface ChangeReview {
  readonly set: ReviewSet;
  /** The branch or commit that the files are compared with, and the commit at which the change began where it is known; null without one. */
  readonly base: { readonly name: string; readonly commit: string | null } | null;
  /** The id of the commit that is checked out; null where there is none. */
  readonly commit: string | null;
  /** The path of a file from the root of its repository, where links start. */
  readonly inRepository: (path: string) => string;
}
