import type { Listen } from './workspace.ts';

/** The source behind one `Listen`: what is fired goes to everyone who listens at that moment. */
export class Emitter<T> {
  readonly #listeners = new Set<{ readonly call: (value: T) => void }>();

  readonly event: Listen<T> = (call) => {
    const entry = { call };
    this.#listeners.add(entry);
    return { dispose: () => this.#listeners.delete(entry) };
  };

  fire(value: T): void {
    for (const { call } of Array.from(this.#listeners)) {
      call(value);
    }
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
