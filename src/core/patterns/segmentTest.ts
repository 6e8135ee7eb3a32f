import { Minimatch } from 'minimatch';
import { matcherOptions } from './matcherOptions.ts';

/** Tests one name of a path, a folder's or the file's, against one part of a glob that is not `**`. */
export interface SegmentTest {
  /** The part of the glob as it is written. */
  readonly text: string;
  /** Whether only one name passes. */
  readonly literal: boolean;
  /** The extension, from the last dot on, that every passing name has; null where names with others may pass. */
  readonly extension: string | null;
  /** Whether every name passes; where `extension` is not null: every name that has it. */
  readonly always: boolean;
  /** @param name not empty, without a slash, neither `.` nor `..`. */
  passes(name: string): boolean;
}

/** Everything that means more to minimatch than itself, but for the star; and half characters, which it counts apart. */
const needsEngine = /[?[\\(\uD800-\uDFFF]/;

/**
 * Exactly minimatch for one part of a glob. Plain texts with stars between them are compared without it: with `dot` set
 * and no `.` and `..` among the names, a star stands for any characters, none included.
 */
export function segmentTest(text: string, engines: Engines): SegmentTest {
  if (needsEngine.test(text)) {
    return engineTest(text, engines);
  }
  const [prefix = '', ...texts] = text.split(/\*+/);
  const suffix = texts.pop();
  if (suffix === undefined) {
    return {
      text,
      literal: true,
      extension: extensionOf(text),
      always: false,
      passes: (name) => name === text,
    };
  }
  const extension = extensionOf(suffix);
  return {
    text,
    literal: false,
    extension,
    always: prefix === '' && texts.length === 0 && suffix === (extension ?? ''),
    passes(name) {
      const end = name.length - suffix.length;
      if (end < prefix.length || !name.startsWith(prefix) || !name.endsWith(suffix)) {
        return false;
      }
      let at = prefix.length;
      for (const between of texts) {
        const found = name.indexOf(between, at);
        at = found + between.length;
        if (found === -1 || at > end) {
          return false;
        }
      }
      return true;
    },
  };
}

/** The same without regard to case. No name is looked up, and no extension, since they have many spellings. */
export function caselessTest(text: string, engines: Engines): SegmentTest {
  const exact = segmentTest(text.toLowerCase(), engines);
  const passes = needsEngine.test(text)
    ? (name: string) => engines.for(text, true).match(name)
    : (name: string) => exact.passes(name.toLowerCase());
  return { text, literal: false, extension: null, always: exact.always && exact.extension === null, passes };
}

/** From the last dot on, `.go`; null where there is none. */
export function extensionOf(name: string): string | null {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? null : name.slice(dot);
}

function engineTest(text: string, engines: Engines): SegmentTest {
  return {
    text,
    literal: false,
    // What ends in such characters closes no bracket and no group, so they stand for themselves.
    extension: /\.[\w-]+$/.exec(text)?.[0] ?? null,
    always: false,
    passes: (name) => engines.for(text).match(name),
  };
}

/** Minimatch for single parts of globs, made when first asked for. */
export class Engines {
  /** One with groups keeps up to a megabyte of what it learns from names. */
  static readonly #maximum = 128;
  readonly #engines = new Map<string, Minimatch>();

  for(text: string, nocase = false): Minimatch {
    const key = nocase ? `${text}/i` : text;
    let engine = this.#engines.get(key);
    if (engine === undefined) {
      if (this.#engines.size >= Engines.#maximum) {
        this.#engines.clear();
      }
      engine = new Minimatch(text, { ...matcherOptions, nobrace: true, nocase });
      this.#engines.set(key, engine);
    }
    return engine;
  }
}
