import type * as vscode from 'vscode';
import { once } from '../../core/once.ts';
import type {
  Checklist,
  Example,
  GuidanceSection,
  Item,
  Origin,
  Pattern,
  Persona,
  Problem,
  Range,
} from '../../core/persona/persona.ts';
import type { HiddenPersona } from '../../core/persona/resolvePersonas.ts';
import type { FolderPersonas } from '../personas/personaLibrary.ts';

interface RowOf<Parent> {
  /** The same from one reading of the personas to the next, so that what is unfolded or selected stays so. */
  readonly id: string;
  readonly parent: Parent;
  /** Made when they are first asked for: they may need the whole Markdown of a persona. */
  children(): readonly PersonaViewRow[];
}

export interface FolderRow extends RowOf<null> {
  readonly kind: 'folder';
  readonly folder: vscode.WorkspaceFolder;
}

export interface OriginRow extends RowOf<FolderRow | null> {
  readonly kind: 'origin';
  readonly origin: Origin;
  readonly folder: vscode.WorkspaceFolder;
  /** All of the folder's personas, of this origin or not. */
  readonly found: readonly Persona[];
  readonly personas: readonly PersonaRow[];
}

/** Invites to write a persona where the folder brings none. */
export interface CreateRow extends RowOf<OriginRow> {
  readonly kind: 'create';
}

export interface PersonaRow extends RowOf<OriginRow> {
  readonly kind: 'persona';
  readonly folder: vscode.WorkspaceFolder;
  readonly persona: Persona;
  /** Why it is not used in the folder; null where it is. */
  readonly hidden: HiddenPersona | null;
}

export type PersonaPart = 'problems' | 'patterns' | 'checklists' | 'guidance' | 'examples';

/** What a persona has of one kind. */
export interface PartRow extends RowOf<PersonaRow> {
  readonly kind: 'part';
  readonly part: PersonaPart;
}

/** A piece of a persona's file. */
interface PieceOf<Kind extends string, Parent, Piece> extends RowOf<Parent> {
  readonly kind: Kind;
  readonly persona: Persona;
  readonly piece: Piece;
  readonly range: Range;
}

export type ProblemRow = PieceOf<'problem', PartRow, Problem>;
export type PatternRow = PieceOf<'pattern', PartRow, Pattern>;
export type ChecklistRow = PieceOf<'checklist', PartRow, Checklist>;
export type ItemRow = PieceOf<'item', ChecklistRow, Item>;
export type GuidanceRow = PieceOf<'guidance', PartRow | PieceRow, GuidanceSection>;
export type ExampleRow = PieceOf<'example', PartRow, Example>;
export type PieceRow = ProblemRow | PatternRow | ChecklistRow | ItemRow | GuidanceRow | ExampleRow;

/** A row of the Personas view. */
export type PersonaViewRow = FolderRow | OriginRow | CreateRow | PersonaRow | PartRow | PieceRow;

const origins: readonly Origin[] = ['workspace', 'user', 'bundled'];

/** The rows of all folders; a single folder needs no row of its own. */
export function personaViewRows(
  folders: readonly { readonly folder: vscode.WorkspaceFolder; readonly personas: FolderPersonas }[],
): readonly PersonaViewRow[] {
  const [only] = folders;
  if (folders.length === 1 && only !== undefined) {
    return originRows(only.folder, only.personas, null);
  }
  return folders.map(({ folder, personas }) => {
    const row: FolderRow = {
      kind: 'folder',
      id: folder.uri.toString(),
      parent: null,
      folder,
      children: once(() => originRows(folder, personas, row)),
    };
    return row;
  });
}

/** The workspace's group is there without a persona too: it says that there is none yet. */
function originRows(
  folder: vscode.WorkspaceFolder,
  { found, active, hidden }: FolderPersonas,
  parent: FolderRow | null,
): readonly OriginRow[] {
  const hiddenOf = new Map(hidden.map((entry) => [entry.persona, entry]));
  const all = [...active, ...hiddenOf.keys()].sort((a, b) => compare(a, b));
  const shown = new Set(found.map(({ origin }) => origin)).add('workspace');
  return origins
    .filter((origin) => shown.has(origin))
    .map((origin) => {
      const id = `${folder.uri.toString()}\n${origin}`;
      const unique = new UniqueIds(id);
      const personas: PersonaRow[] = [];
      const row: OriginRow = {
        kind: 'origin',
        id,
        parent,
        origin,
        folder,
        found,
        personas,
        children: () => (personas.length > 0 ? personas : [createRow(row)]),
      };
      for (const persona of all.filter((candidate) => candidate.origin === origin)) {
        const personaId = unique.next(`${persona.source}\n${persona.id}`);
        personas.push(personaRow(row, personaId, folder, persona, hiddenOf.get(persona) ?? null));
      }
      return row;
    });
}

function createRow(parent: OriginRow): CreateRow {
  return { kind: 'create', id: `${parent.id}\ncreate`, parent, children: () => [] };
}

function personaRow(
  parent: OriginRow,
  id: string,
  folder: vscode.WorkspaceFolder,
  persona: Persona,
  hidden: HiddenPersona | null,
): PersonaRow {
  const row: PersonaRow = {
    kind: 'persona',
    id,
    parent,
    folder,
    persona,
    hidden,
    children: once(() => partRows(row)),
  };
  return row;
}

function partRows(parent: PersonaRow): readonly PartRow[] {
  const { persona } = parent;
  const piecesOf: Record<PersonaPart, (part: PartRow) => readonly PieceRow[]> = {
    problems: (part) => pieceRows('problem', part, persona, persona.problems, ({ code }) => code),
    patterns: (part) => pieceRows('pattern', part, persona, persona.patterns, ({ glob }) => glob),
    checklists: (part) => checklistRows(part, persona),
    guidance: (part) => guidanceRows(part, persona, persona.guidance),
    examples: (part) => pieceRows('example', part, persona, persona.examples, ({ title }) => title),
  };
  const hasPart: Record<PersonaPart, boolean> = {
    problems: persona.problems.length > 0,
    patterns: persona.patterns.length > 0 || persona.alwaysApplies,
    checklists: persona.checklists.length > 0,
    guidance: persona.guidance.length > 0,
    examples: persona.examples.length > 0,
  };
  return (Object.keys(piecesOf) as PersonaPart[])
    .filter((part) => hasPart[part])
    .map((part) => {
      const row: PartRow = {
        kind: 'part',
        id: `${parent.id}\n${part}`,
        parent,
        part,
        children: once(() => piecesOf[part](row)),
      };
      return row;
    });
}

function checklistRows(parent: PartRow, persona: Persona): readonly ChecklistRow[] {
  const unique = new UniqueIds(parent.id);
  return persona.checklists.map((piece) => {
    const row: ChecklistRow = {
      kind: 'checklist',
      id: unique.next([...piece.headingPath, piece.title].join('\n')),
      parent,
      persona,
      piece,
      range: piece.range,
      children: once(() => pieceRows('item', row, persona, piece.items, ({ id }) => id)),
    };
    return row;
  });
}

function guidanceRows(
  parent: PartRow | GuidanceRow,
  persona: Persona,
  sections: readonly GuidanceSection[],
): readonly GuidanceRow[] {
  const unique = new UniqueIds(parent.id);
  return sections.map((piece) => {
    const row: GuidanceRow = {
      kind: 'guidance',
      id: unique.next(piece.title),
      parent,
      persona,
      piece,
      range: piece.range,
      children: once(() => guidanceRows(row, persona, piece.children)),
    };
    return row;
  });
}

/** Rows without rows below them. */
function pieceRows<
  Kind extends string,
  Parent extends RowOf<unknown>,
  Piece extends { readonly range: Range },
>(
  kind: Kind,
  parent: Parent,
  persona: Persona,
  pieces: readonly Piece[],
  nameOf: (piece: Piece) => string,
): readonly PieceOf<Kind, Parent, Piece>[] {
  const unique = new UniqueIds(parent.id);
  return pieces.map((piece) => ({
    kind,
    id: unique.next(nameOf(piece)),
    parent,
    persona,
    piece,
    range: piece.range,
    children: () => [],
  }));
}

/** Ids below one row, made of names that may come more than once. */
class UniqueIds {
  readonly #prefix: string;
  readonly #timesSeen = new Map<string, number>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  next(name: string): string {
    const times = (this.#timesSeen.get(name) ?? 0) + 1;
    this.#timesSeen.set(name, times);
    return `${this.#prefix}\n${times}\n${name}`;
  }
}

/** By name, on or off: switching one leaves it where it is. */
function compare(a: Persona, b: Persona): number {
  return a.name.localeCompare(b.name) || (a.source < b.source ? -1 : 1);
}
