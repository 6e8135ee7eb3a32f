import type { Clock } from '../../core/workspace.ts';

/** Lets something that breaks be tried again a few times, not for ever. */
export class RestartBudget {
  readonly #clock: Clock;
  readonly #most: number;
  readonly #milliseconds: number;
  #spent: readonly number[] = [];

  /** @param most how often within so many milliseconds */
  constructor(clock: Clock, most: number, milliseconds: number) {
    this.#clock = clock;
    this.#most = most;
    this.#milliseconds = milliseconds;
  }

  /** Whether it may be tried once more; what is asked for counts as spent. */
  spend(): boolean {
    const now = this.#clock.now();
    const recent = this.#spent.filter((time) => now - time < this.#milliseconds);
    const isLeft = recent.length < this.#most;
    this.#spent = isLeft ? [...recent, now] : recent;
    return isLeft;
  }

  /** Forgets what was spent. */
  refill(): void {
    this.#spent = [];
  }
}
