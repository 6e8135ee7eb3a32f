import type { Listen } from '../../../src/core/workspace.ts';

/** Longer than anything a host does on a busy machine, and shorter than a test may take. */
const DEADLINE_MILLISECONDS = 15_000;

/**
 * Waits until something holds: looks now, and again after each event.
 *
 * @param what names what is waited for; a function is asked when it has not happened
 * @throws {Error} that names it, if it never happens
 */
export function until(
  what: string | (() => string),
  events: Listen<unknown> | readonly Listen<unknown>[],
  holds: () => unknown,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(deadline);
      for (const subscription of subscriptions) subscription.dispose();
    };
    const fail = (error: unknown): void => {
      stop();
      reject(error);
    };
    const look = async (): Promise<void> => {
      if (await holds()) {
        stop();
        resolve();
      }
    };
    const name = typeof what === 'string' ? () => what : what;
    const deadline = setTimeout(
      () => fail(new Error(`It never happened: ${name()}.`)),
      DEADLINE_MILLISECONDS,
    );
    const subscriptions = [events].flat().map((event) => event(() => void look().catch(fail)));
    look().catch(fail);
  });
}
