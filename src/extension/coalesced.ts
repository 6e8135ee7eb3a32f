/** Work that is done once at a time; however often it is asked for meanwhile, it is done once more. */
export class Coalesced {
  readonly #work: () => Promise<void>;
  #isWanted = false;
  #running: Promise<void> | null = null;

  /** @param work must not reject */
  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Whether the work under way is out of date. */
  get isWantedAgain(): boolean {
    return this.#isWanted;
  }

  /** Resolves when nothing is left to do. */
  run(): Promise<void> {
    this.#isWanted = true;
    this.#running ??= this.#runAll();
    return this.#running;
  }

  async #runAll(): Promise<void> {
    try {
      while (this.#isWanted) {
        this.#isWanted = false;
        await this.#work();
      }
    } finally {
      this.#running = null;
    }
  }
}
