/**
 * Stands in for Node's `Buffer` in the web bundle. gray-matter only keeps `Buffer.from(text)` as the original of the
 * text it was given; the text itself does as well.
 */
export const Buffer = { from: (text: string): string => text };
