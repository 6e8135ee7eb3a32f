import type { ProblemCode } from '../persona/problemCodes.ts';

/** How a glob was probably meant that means something else as it is written. */
export interface LikelyPattern {
  readonly code: Extract<ProblemCode, `pattern.${string}`>;
  /** What the glob means as it is written, to follow the glob in a sentence. */
  readonly meaning: string;
  readonly likely: string;
}

interface Rule extends Omit<LikelyPattern, 'likely'> {
  readonly rewrite: (glob: string) => string;
}

/** In the order in which one rewrites what the other has made. */
const rules: readonly Rule[] = [
  {
    code: 'pattern.quotes',
    meaning: 'takes the quotes or back-ticks around it for a part of it',
    rewrite: (glob) => glob.replace(/^[`“”„«»‘’‹›]+/, '').replace(/(?<![`“”„«»‘’‹›])[`“”„«»‘’‹›]+$/, ''),
  },
  {
    code: 'pattern.backslash',
    meaning: 'takes \\ for a sign that the next character stands for itself',
    rewrite: (glob) => (separatesByBackslash(glob) ? glob.replaceAll(/\\+/g, '/') : glob),
  },
  {
    code: 'pattern.alternatives',
    meaning: 'does not take what stands in its brackets for alternatives',
    rewrite: (glob) => singleBraces(spacedBraces(barredBraces(parentheses(closedBraces(glob))))),
  },
  {
    code: 'pattern.brackets',
    meaning: 'takes what stands in [] for one character out of many',
    rewrite: (glob) => glob.replaceAll(bracketName, (name) => name.replaceAll('[', '[[]')),
  },
  {
    code: 'pattern.double-star',
    meaning: 'takes ** for *, since it is not all of a name between two slashes',
    rewrite: (glob) =>
      glob
        .split(/([/{},])/)
        .map(doubleStar)
        .join(''),
  },
  {
    code: 'pattern.leading-slash',
    meaning: 'begins with a slash, which other tools take for a part of the path, so that nothing matches',
    rewrite: (glob) => glob.replace(/^\/+(?=\*\*\/)/, ''),
  },
  {
    code: 'pattern.folder',
    meaning: 'matches only a file of just this name',
    rewrite: (glob) => (namesFolder(glob) ? `${glob}/**` : glob),
  },
];

/**
 * Looks for what a pattern's author is likely to have meant, where the pattern cannot mean it. All that is odd about a
 * pattern is rewritten at once, so that nothing is odd about the likely one.
 * @param glob within bounds, without the `!` in front
 */
export function likelyPattern(glob: string): LikelyPattern | null {
  const first = rules.find((rule) => rule.rewrite(glob) !== glob);
  if (first === undefined) {
    return null;
  }
  let likely = glob;
  for (let round = 0; round < maximumRounds; round++) {
    const next = rules.reduce((written, { rewrite }) => rewrite(written), likely);
    if (next === likely) {
      return { code: first.code, meaning: first.meaning, likely };
    }
    likely = next;
  }
  return null;
}

/** A pattern that is odder than this is better written anew. */
const maximumRounds = 5;

/** A name, or its stem, that is nothing but a word in brackets, as frameworks name routes: `[id].ts`, `[[...slug]]`. */
const bracketName =
  /(?<=^|\/)(?:\[(?:\.\.\.\w+|id|[A-Za-z_]\w+(?:-\w{2,})+|[A-Za-z_]\w{2,})\]|\[\[\.\.\.\w+\]\])(?=$|[./])/g;

/**
 * A backslash before a letter escapes nothing, and before a star nothing that a name contains. In a regular expression it
 * does what it should.
 */
function separatesByBackslash(glob: string): boolean {
  if (/\.[*+]\\|\$$/.test(glob)) {
    return false;
  }
  return /\\[\p{L}\d_.]/u.test(glob) || (!glob.includes('/') && /[\p{L}\d_*-]\\[*?]/u.test(glob));
}

/** `{a,b` */
function closedBraces(glob: string): string {
  return /^[^{}]*\{[^{},]+,[^{}]*$/.test(glob) ? `${glob}}` : glob;
}

/** `(a|b)` that is no group `@(a|b)`. */
function parentheses(glob: string): string {
  return glob.replaceAll(
    /(?<![!?+*@\\])\(([^(){}|/]+(?:\|[^(){}|/]+)+)\)/g,
    (_, inner: string) => `{${inner.replaceAll('|', ',')}}`,
  );
}

/** `{a|b}` */
function barredBraces(glob: string): string {
  return glob.replaceAll(
    /\{([^{}(),|]+(?:\|[^{}(),|]+)+)\}/g,
    (_, inner: string) => `{${inner.replaceAll('|', ',')}}`,
  );
}

/** `{a, b}` */
function spacedBraces(glob: string): string {
  return glob.replaceAll(/\{([^{}]*)\}/g, (group, inner: string) =>
    inner.includes(',') ? `{${inner.replaceAll(/ *, */g, ',').trim()}}` : group,
  );
}

/** `{a}` */
function singleBraces(glob: string): string {
  return glob.replaceAll(/(?<![$\\{,])\{([^{},$]+)\}(?![},])/g, (group, inner: string) =>
    inner.includes('..') ? group : inner,
  );
}

/** `**.go`, `src**`, `src**.go`; what is nothing else stays. */
function doubleStar(name: string): string {
  const stars = name.indexOf('**');
  if (stars < 0 || name === '**') {
    return name;
  }
  const before = name.slice(0, stars);
  const after = name.slice(stars).replace(/^\*+/, '').replaceAll(/\*+/g, '*');
  const folder = /^[\p{L}\d_-]*$/u.test(before) ? before : null;
  if (folder === null) {
    return `${before}*${after}`;
  }
  return `${folder === '' ? '' : `${folder}/`}**${after === '' ? '' : `/*${after}`}`;
}

/** Names of files that have no extension, other than those in capitals and those that end in "file". */
const plainNames: ReadonlySet<string> = new Set(
  'artisan build codeowners configure crontab gradlew hosts kconfig license mvnw owners readme'.split(' '),
);

/** Whether a glob ends in a word that is hardly a file's name: no wildcard, no dot. */
function namesFolder(glob: string): boolean {
  const name = glob.slice(glob.lastIndexOf('/') + 1);
  const isWord = /^[\p{L}_][\p{L}\d_-]+$/u.test(name);
  const isFile =
    /^\p{Lu}[\p{Lu}\d_-]*$/u.test(name) || /file$/i.test(name) || plainNames.has(name.toLowerCase());
  return isWord && !isFile;
}
