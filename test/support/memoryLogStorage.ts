import { Emitter } from '../../src/core/emitter.ts';
import type { LogStorage } from '../../src/core/workspace.ts';

/** A log in memory that any number of windows can share, and that can be made to refuse. */
export class MemoryLog {
  text = '';
  refuseReads = false;
  refuseWrites = false;
  readonly #changed = new Emitter<void>();

  /** What another program does to the file. */
  set(text: string): void {
    this.text = text;
    this.#changed.fire();
  }

  /** One window's storage; offsets count UTF-16 units. */
  open(): LogStorage {
    return {
      location: '/log.jsonl',
      read: async (offset) => {
        if (this.refuseReads) {
          throw new Error('The review log /log.jsonl cannot be read.');
        }
        const restarted = offset > this.text.length;
        const start = restarted ? 0 : offset;
        const end = Math.max(start, this.text.lastIndexOf('\n') + 1);
        return { text: this.text.slice(start, end), end, restarted };
      },
      append: async (lines) => {
        if (this.refuseWrites) {
          throw new Error('The review log /log.jsonl cannot be written.');
        }
        const torn = this.text !== '' && !this.text.endsWith('\n');
        this.set(`${this.text}${torn ? '\n' : ''}${lines}`);
      },
      onDidChange: this.#changed.event,
    };
  }
}
