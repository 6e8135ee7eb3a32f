import { TaskQueue } from '../../core/taskQueue.ts';
import type { RestartBudget } from './restartBudget.ts';

/** One run of the server, from its start until it is stopped or lost. */
export interface ServerRun {
  stop(): Promise<void>;
}

export interface ServerKeeperParts<Wanted> {
  /** What should be running this moment; null for nothing. */
  readonly wanted: () => Wanted | null;
  readonly isSame: (a: Wanted, b: Wanted) => boolean;
  /**
   * Starts a run; `onLost` is to be called when it ends unasked.
   * @throws when it cannot start; nothing of it may be left then.
   */
  readonly start: (wanted: Wanted, onLost: () => void) => Promise<ServerRun>;
  readonly budget: RestartBudget;
  /** Hears what goes wrong, each thing once. */
  readonly onFailure: (what: 'start' | 'stop' | 'lost', error: unknown) => void;
  /** The server has been lost too often; it stays down until a restart. */
  readonly onGiveUp: () => void;
}

interface CurrentRun<Wanted> {
  readonly wanted: Wanted;
  /** Null while it starts. */
  server: ServerRun | null;
}

/**
 * Keeps one server running as it is wanted. Starts and stops come one after the other, whatever happens meanwhile, and
 * each looks at what is wanted by then: a burst of changes costs one restart, or none.
 */
export class ServerKeeper<Wanted> {
  readonly #parts: ServerKeeperParts<Wanted>;
  readonly #queue = new TaskQueue();
  #current: CurrentRun<Wanted> | null = null;
  #hasGivenUp = false;
  #isStopped = false;

  constructor(parts: ServerKeeperParts<Wanted>) {
    this.#parts = parts;
  }

  /** Makes what runs be what is wanted. Resolves once that has been done or has failed; never rejects. */
  update(): Promise<void> {
    return this.#queue.run(() => this.#update());
  }

  /** Stops what runs and starts what is wanted, also after it has given up. */
  restart(): Promise<void> {
    return this.#queue.run(async () => {
      this.#hasGivenUp = false;
      this.#parts.budget.refill();
      await this.#stop();
      await this.#update();
    });
  }

  /** Stops what runs, for good. */
  stop(): Promise<void> {
    this.#isStopped = true;
    return this.update();
  }

  async #update(): Promise<void> {
    const { wanted: look, isSame } = this.#parts;
    const wanted = this.#isStopped ? null : look();
    const current = this.#current;
    if (current !== null && wanted !== null && isSame(current.wanted, wanted)) {
      return;
    }
    await this.#stop();
    if (wanted !== null && !this.#hasGivenUp) {
      await this.#start(wanted);
    }
  }

  async #start(wanted: Wanted): Promise<void> {
    const run: CurrentRun<Wanted> = { wanted, server: null };
    this.#current = run;
    try {
      run.server = await this.#parts.start(wanted, () => this.#lose(run, null));
    } catch (error) {
      this.#lose(run, error);
    }
  }

  async #stop(): Promise<void> {
    const run = this.#current;
    this.#current = null;
    try {
      await run?.server?.stop();
    } catch (error) {
      this.#parts.onFailure('stop', error);
    }
  }

  /** A run that was stopped, or is lost already, is no loss. */
  #lose(run: CurrentRun<Wanted>, error: unknown): void {
    if (run !== this.#current) {
      return;
    }
    this.#current = null;
    this.#parts.onFailure(run.server === null ? 'start' : 'lost', error);
    if (this.#parts.budget.spend()) {
      void this.update();
    } else {
      this.#hasGivenUp = true;
      this.#parts.onGiveUp();
    }
  }
}
