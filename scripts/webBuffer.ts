/**
 * Stands in for Node's `Buffer` where there is none. gray-matter only keeps `Buffer.from(text)` as the original of the
 * text it was given; the text itself does as well.
 */
export const Buffer: unknown = globalThis.Buffer ?? { from: (text: string): string => text };
