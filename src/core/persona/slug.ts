const ascii = /^[\0-\x7F]*$/;

/**
 * A text as an identifier: letters and digits of any script in lower case, everything else one hyphen; may be empty. At most
 * `maximumLength` code points.
 */
export function slug(text: string, maximumLength = 100): string {
  const head = text.slice(0, 4 * maximumLength);
  // Every item has a slug, and most are ASCII, where no character is more than one code unit.
  const short = ascii.test(head)
    ? withoutHyphen(head.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')).slice(0, maximumLength)
    : Array.from(
        withoutHyphen(
          head
            .normalize('NFC')
            .toLowerCase()
            .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
        ),
      )
        .slice(0, maximumLength)
        .join('');
  return short.replace(/-$/, '');
}

function withoutHyphen(words: string): string {
  return words.startsWith('-') ? words.slice(1) : words;
}
