/** Letters of any script, since made ids have them too. */
const itemId = /^[\p{L}\p{M}\p{N}._-]{1,100}$/u;

/** Whether a text can be written on an item as its id. */
export function isItemId(text: string): boolean {
  return itemId.test(text);
}
