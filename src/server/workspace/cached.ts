/**
 * A value that takes time to get, got when it is first asked for and kept until it is out of date. Many who ask at
 * once wait for the same answer; a failure is not kept.
 */
export class Cached<Value> {
  readonly #load: () => Promise<Value>;
  readonly #onLoad: () => void;
  #loading: Promise<Value> | undefined;
  #value: Value | undefined;

  /** @param onLoad hears that a value has come, so that what was shown without it can be shown anew */
  constructor(load: () => Promise<Value>, onLoad: () => void) {
    this.#load = load;
    this.#onLoad = onLoad;
  }

  /** What is known now; undefined while nothing is. */
  get current(): Value | undefined {
    return this.#value;
  }

  /** @throws what loading throws */
  get(): Promise<Value> {
    this.#loading ??= this.#start();
    return this.#loading;
  }

  /** What was being loaded goes to those who wait for it, and is not kept. */
  invalidate(): void {
    this.#loading = undefined;
    this.#value = undefined;
  }

  #start(): Promise<Value> {
    const loading = this.#load().then(
      (value) => {
        if (this.#loading === loading) {
          this.#value = value;
          this.#onLoad();
        }
        return value;
      },
      (error: unknown) => {
        if (this.#loading === loading) {
          this.#loading = undefined;
        }
        throw error;
      },
    );
    return loading;
  }
}
