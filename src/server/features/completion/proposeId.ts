import { slug } from '../../../core/persona/slug.ts';

const maximumLength = 40;

/** An id for an item, made from its text, that is on no other item yet. */
export function proposeId(text: string, taken: ReadonlySet<string>): string {
  const ascii = slug(text.normalize('NFD').replaceAll(/\p{M}/gu, ''), maximumLength)
    .replaceAll(/[^a-z0-9-]+/g, '')
    .replaceAll(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  const base = ascii || 'item';
  let id = base;
  for (let count = 2; taken.has(id); count++) {
    id = `${base}-${count}`;
  }
  return id;
}
