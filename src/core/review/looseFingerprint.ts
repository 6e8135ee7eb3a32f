import { sha256Hex } from '../hash.ts';
import { reviewedText } from './fingerprint.ts';

/** Files in which white space at the start of a line means nothing, by their extensions. */
const freeLayout = new Set(
  (
    'go c h cc cpp cxx hh hpp m mm java kt kts scala groovy cs swift rs zig d dart js mjs cjs jsx ts mts cts tsx vue svelte ' +
    'css scss less json jsonc json5 proto graphql sql php pl pm lua rb r sh bash zsh ps1 tf hcl xml html htm svg toml'
  ).split(' '),
);

/**
 * The fingerprint of a text but for its white space, as `git diff -w --ignore-blank-lines` compares: white space within lines and
 * blank lines do not count, line ends do. Indentation counts by its levels, not by its characters, unless the path is that of a
 * language in which it is known to mean nothing.
 */
export function looseFingerprint(text: string, path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const lines = reviewedText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const levels = freeLayout.has(extension) ? null : levelsOf(lines);
  const loose = lines.map((line, index) => `${levels?.[index] ?? ''} ${line.replaceAll(/\s+/g, '')}\n`);
  return sha256Hex(loose.join(''));
}

/** How deep each line stands, as Python counts it. */
function levelsOf(lines: readonly string[]): readonly number[] {
  const widths: number[] = [];
  return lines.map((line) => {
    const width = widthOf(/^\s*/.exec(line)?.[0] ?? '');
    while ((widths.at(-1) ?? -1) > width) {
      widths.pop();
    }
    if ((widths.at(-1) ?? -1) < width) {
      widths.push(width);
    }
    return widths.length;
  });
}

/** In columns; a tab leads to the next multiple of eight. */
function widthOf(indent: string): number {
  let width = 0;
  for (const character of indent) {
    width = character === '\t' ? (Math.floor(width / 8) + 1) * 8 : width + 1;
  }
  return width;
}
