import type { Item } from '../../core/persona/persona.ts';
import { slug } from '../../core/persona/slug.ts';
import type { PersonaFile } from '../../protocol/messages.ts';
import type { FolderFiles } from '../workspace/folderFiles.ts';
import type { CataloguedPersona } from '../workspace/personaCatalog.ts';
import type { Mention } from './mentions.ts';

/** What a mention names. Paths are relative to the workspace folder with the URI `folder`. */
export type Target =
  | { readonly kind: 'file' | 'folder'; readonly folder: string; readonly path: string }
  | { readonly kind: 'persona'; readonly named: CataloguedPersona }
  | { readonly kind: 'item'; readonly owner: CataloguedPersona; readonly item: Item };

/** What there is to name. */
export interface Nameable {
  /** Of the workspace folder that holds the persona; of all where none does. */
  readonly files: readonly FolderFiles[];
  readonly catalog: readonly CataloguedPersona[];
}

/** What a mention in the file names; nothing where there is no such thing. Several only where an item's id is on several. */
export function resolveMention(mention: Mention, from: PersonaFile, nameable: Nameable): readonly Target[] {
  const place = mention.kind === 'key' ? null : findPath(mention, from, nameable.files);
  if (place !== null) {
    return [place];
  }
  const visible = nameable.catalog.filter(({ file }) => isVisible(file, from));
  const named = visible.find(
    ({ persona: { id, name } }) => mention.text === name || slug(mention.text) === id,
  );
  if (named !== undefined) {
    return [{ kind: 'persona', named }];
  }
  return mention.kind === 'code' ? itemsWithId(mention.text, visible) : [];
}

/** The items of personas that have the id. */
export function itemsWithId(
  id: string,
  personas: readonly CataloguedPersona[],
): readonly Extract<Target, { kind: 'item' }>[] {
  return personas.flatMap((owner) =>
    owner.persona.checklists.flatMap(({ items }) =>
      items.filter((item) => item.id === id).map((item) => ({ kind: 'item' as const, owner, item })),
    ),
  );
}

/** Whether both review the same files: a persona of one workspace folder is nothing to another's. */
export function isVisible(file: PersonaFile, from: PersonaFile): boolean {
  return file.folder === null || from.folder === null || file.folder === from.folder;
}

/** The path that a mention may mean, without what a link has behind `#` and `?`. */
export function pathOf({ text, kind }: Mention): string {
  if (kind !== 'link') {
    return text.trim();
  }
  const path = text.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A stray % belongs to the name.
  }
}

/** A link starts at its file's folder, a path in back-ticks at the workspace folder; failing that, the other way round. */
function findPath(mention: Mention, from: PersonaFile, files: readonly FolderFiles[]): Target | null {
  const path = pathOf(mention);
  const own = from.fileName.split('/').slice(0, -1).join('/');
  const fromOwn = path.startsWith('/') || from.folder === null ? null : normalise(`${own}/${path}`);
  const fromRoot = normalise(path);
  const ordered =
    mention.kind === 'link' || /^\.\.?\//.test(path) ? [fromOwn, fromRoot] : [fromRoot, fromOwn];
  for (const candidate of ordered) {
    for (const folderFiles of candidate === null || candidate === '' ? [] : files) {
      const { folder } = folderFiles;
      if (candidate !== null && !path.endsWith('/') && folderFiles.hasFile(candidate)) {
        return { kind: 'file', folder, path: candidate };
      }
      if (candidate !== null && folderFiles.folderAt(candidate) !== undefined) {
        return { kind: 'folder', folder, path: candidate };
      }
    }
  }
  return null;
}

/** Without `.`, `..` and empty segments; null where it leaves the workspace folder. */
function normalise(path: string): string | null {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.pop() === undefined) {
      return null;
    }
    if (segment !== '..' && segment !== '.' && segment !== '') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}
