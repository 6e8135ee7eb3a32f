import { formats } from '../persona/formats/formats.ts';
import type { Format } from '../persona/persona.ts';

/** What the settings of a workspace folder say of its personas; the editor and the command line read the same. */
export interface FolderSettings {
  /** `auto`: bundled personas are on only while the workspace brings none; `off`: never. */
  readonly bundledPersonas: 'auto' | 'on' | 'off';
  /** More globs to look for personas with, relative to the folder. */
  readonly personaGlobs: readonly string[];
  /** Which formats of persona files are read. */
  readonly formats: ReadonlySet<Format>;
  /** Globs, `!` in front of those that exclude, by the id of the persona they are for. */
  readonly assign: ReadonlyMap<string, readonly string[]>;
  /** Whether checklists are derived from prose, by the id of the persona. */
  readonly derivedChecklists: ReadonlyMap<string, boolean>;
  /** What a branch is compared with, as git names it; empty where that is to be found. */
  readonly base: string;
  /** Which changes of a text make its answers stale. */
  readonly staleness: 'anyChange' | 'ignoreWhitespace';
}

export type SettingKey = keyof FolderSettings;

/** A setting whose value is not of the type it should have. */
export interface SettingComplaint {
  readonly key: SettingKey;
  /** Names the remedy. */
  readonly message: string;
}

/** Far more than anyone writes by hand; what comes after is left out. */
const maximumEntries = 1_000;

/**
 * Settings are written by people and repositories, so their types are not to be trusted: what is not as it should be is left out,
 * and complained of.
 * @param read the value of a key without `personaReview.`; undefined where it is not set
 */
export function readFolderSettings(read: (key: SettingKey) => unknown): {
  readonly settings: FolderSettings;
  readonly complaints: readonly SettingComplaint[];
} {
  const complaints: SettingComplaint[] = [];
  const complainOf =
    (key: SettingKey): Complain =>
    (message) => {
      complaints.push({ key, message });
    };
  const ofAssign = complainOf('assign');
  const ofDerived = complainOf('derivedChecklists');
  return {
    settings: {
      bundledPersonas: toBundled(read('bundledPersonas') ?? 'auto', complainOf('bundledPersonas')),
      personaGlobs: fromFolder(toGlobs(read('personaGlobs') ?? [], complainOf('personaGlobs')) ?? []),
      formats: toFormats(read('formats'), complainOf('formats')),
      assign: toEntries(read('assign') ?? {}, ofAssign, (globs) => toGlobs(globs, ofAssign)),
      derivedChecklists: toEntries(read('derivedChecklists') ?? {}, ofDerived, (value) => {
        if (typeof value === 'boolean') {
          return value;
        }
        ofDerived('The value of a persona must be true or false.');
        return null;
      }),
      base: toText(read('base') ?? '', complainOf('base')),
      staleness: toStaleness(read('staleness') ?? 'anyChange', complainOf('staleness')),
    },
    complaints,
  };
}

type Complain = (message: string) => void;

function toBundled(value: unknown, complain: Complain): FolderSettings['bundledPersonas'] {
  if (value === 'auto' || value === 'on' || value === 'off') {
    return value;
  }
  complain('The value must be "auto", "on" or "off".');
  return 'auto';
}

function toStaleness(value: unknown, complain: Complain): FolderSettings['staleness'] {
  if (value === 'anyChange' || value === 'ignoreWhitespace') {
    return value;
  }
  complain('The value must be "anyChange" or "ignoreWhitespace".');
  return 'anyChange';
}

function toText(value: unknown, complain: Complain): string {
  if (typeof value === 'string') {
    return value.trim();
  }
  complain('The value must be a text, such as "origin/main".');
  return '';
}

function toFormats(value: unknown, complain: Complain): ReadonlySet<Format> {
  const all = formats.map(({ format }) => format);
  const list: readonly unknown[] = Array.isArray(value) ? value : all;
  const known = all.filter((format) => list.includes(format));
  if ((value ?? null) !== null && (!Array.isArray(value) || known.length < new Set(list).size)) {
    complain(`Formats must be a list of some of these: ${all.join(', ')}.`);
  }
  return new Set(known);
}

/** They start at the folder, whether they say so or not. */
function fromFolder(globs: readonly string[]): readonly string[] {
  return globs.map((glob) => glob.replace(/^(?:\.?\/)+/, '')).filter((glob) => glob !== '');
}

/** Null where it is no list. */
function toGlobs(value: unknown, complain: Complain): readonly string[] | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const globs = list.filter((glob): glob is string => typeof glob === 'string');
  if (!Array.isArray(value) || globs.length < list.length) {
    complain('Globs must be a list of texts, such as ["**/*.go", "!**/*_test.go"].');
  }
  return Array.isArray(value) ? globs.map((glob) => glob.trim()).filter((glob) => glob !== '') : null;
}

/** @param toValue null where an entry is left out */
function toEntries<Value>(
  value: unknown,
  complain: Complain,
  toValue: (value: unknown) => Value | null,
): ReadonlyMap<string, Value> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complain('The value must be an object with the ids of personas as its keys.');
    return new Map();
  }
  const entries = new Map<string, Value>();
  for (const [id, entry] of Object.entries(value).slice(0, maximumEntries)) {
    const own: Value | null = toValue(entry);
    if (own !== null) {
      entries.set(id, own);
    }
  }
  return entries;
}
