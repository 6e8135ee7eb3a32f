/** How long work may go on at a stretch, in milliseconds: the extension host has other extensions to serve. */
const STRETCH = 4;

/** Lets others have their turn in the midst of long work. */
export class Pause {
  #start = performance.now();

  async whenDue(): Promise<void> {
    if (performance.now() - this.#start >= STRETCH) {
      await new Promise<void>((resolve) => {
        setTimeout(resolve, 0);
      });
      this.#start = performance.now();
    }
  }
}
