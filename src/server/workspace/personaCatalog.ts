import { sha256Hex } from '../../core/hash.ts';
import type { Persona } from '../../core/persona/persona.ts';
import type { PersonaFile } from '../../protocol/messages.ts';
import type { Mention } from '../documents/mentions.ts';
import { type PersonaDocument, readDocument } from '../documents/personaDocument.ts';

/** What other files have to know of a persona. */
export interface CataloguedPersona {
  readonly file: PersonaFile;
  /** Who it is, and its checklists; everything else is empty. */
  readonly persona: Persona;
  /** Of its file; of several personas in one file only the first has them. */
  readonly mentions: readonly Mention[];
}

interface Entry {
  readonly hash: string;
  readonly personas: readonly CataloguedPersona[];
}

/** How many files are asked for at once: enough to keep the extension busy, few enough to hold their texts. */
const atOnce = 8;

/** All personas of the workspace, without their texts: a file is read, looked through and let go. */
export class PersonaCatalog {
  readonly #read: (uri: string) => Promise<string | null>;
  #entries = new Map<string, Entry>();

  /** @param read the text of a persona file; null where it cannot be read, and then it is left out */
  constructor(read: (uri: string) => Promise<string | null>) {
    this.#read = read;
  }

  /** Reads all files, and looks through those that have changed. */
  async update(files: readonly PersonaFile[]): Promise<readonly CataloguedPersona[]> {
    const before = this.#entries;
    const found: (Entry | null)[] = [];
    const queue = files.entries();
    const work = async () => {
      for (const [index, file] of queue) {
        found[index] = await this.#enter(file, before.get(file.uri));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    this.#entries = new Map(
      files.flatMap(({ uri }, index) => {
        const entry = found[index] ?? null;
        return entry === null ? [] : [[uri, entry] as const];
      }),
    );
    return [...this.#entries.values()].flatMap(({ personas }) => personas);
  }

  async #enter(file: PersonaFile, before: Entry | undefined): Promise<Entry | null> {
    const text = await this.#read(file.uri);
    if (text === null) {
      return null;
    }
    const hash = sha256Hex(JSON.stringify([file, text]));
    return before?.hash === hash
      ? before
      : { hash, personas: copy(catalogue(readDocument(file, text, null))) };
  }
}

/** The personas of a file, as the catalogue has them. */
export function catalogue({ file, personas, mentions }: PersonaDocument): readonly CataloguedPersona[] {
  return personas.map((persona, index) => ({
    file,
    persona: withoutRest(persona),
    mentions: index === 0 ? mentions : [],
  }));
}

function withoutRest(persona: Persona): Persona {
  const { id, name, format, origin, source, alwaysApplies, onRequest } = persona;
  const checklists = persona.checklists.map((checklist) => ({ ...checklist, headingPath: [], files: null }));
  const none = { description: '', markdown: '', patterns: [], guidance: [], examples: [], problems: [] };
  return { id, name, format, origin, source, alwaysApplies, onRequest, checklists, ...none };
}

/** A piece of a text keeps the whole text in memory; what comes out of this stands by itself. */
function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
