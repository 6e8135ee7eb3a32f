import type { ItemReview } from '../../core/review/fileReview.ts';
import type { RecentReasons } from '../review/recentReasons.ts';
import { askReason } from './askReason.ts';

/**
 * Asks why items do not apply, and remembers the reason for the next time.
 * @returns an empty text where there is none and none is needed; undefined where the user leaves
 */
export async function whyNotApplicable(
  title: string,
  items: readonly ItemReview[],
  reasons: RecentReasons,
): Promise<string | undefined> {
  const mayBeEmpty = items.every(({ item }) => item.reasonIsOptional);
  const reason = await askReason({ title, recent: reasons.all, mayBeEmpty });
  if (reason !== undefined && reason !== '') {
    await reasons.add(reason);
  }
  return reason;
}
