import { boundPatterns } from '../patterns/bounds.ts';
import { PathMatcher } from '../patterns/pathMatcher.ts';
import { PatternTree } from '../patterns/patternTree.ts';
import { toPattern } from '../persona/files/patternText.ts';
import type { Pattern } from '../persona/persona.ts';

/** A file `.gitattributes`. */
export interface GitAttributesFile {
  /** The folder it stands in, with `/`; empty for the topmost one. */
  readonly folder: string;
  readonly text: string;
}

/** What attributes say of a file; null where they say nothing. */
export interface LinguistAttributes {
  readonly isGenerated: boolean | null;
  readonly isVendored: boolean | null;
}

const none: LinguistAttributes = { isGenerated: null, isVendored: null };
const keys = new Map<string, keyof LinguistAttributes>([
  ['linguist-generated', 'isGenerated'],
  ['linguist-vendored', 'isVendored'],
]);
const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
/** As git has them: longer lines and larger files are not read. */
const maximumLine = 2_048;
const maximumSize = 1_000_000;

/**
 * Reads `linguist-generated` and `linguist-vendored` of a repository, with git's rules: the last line that fits counts, and
 * a file lower down more than one above it. Patterns are bounded as those of personas are.
 * @param own what the repository's own `info/attributes` says, which counts most; null where there is none
 * @returns what holds for a path; it and the folders start at the same folder
 */
export function readGitAttributes(
  files: readonly GitAttributesFile[],
  own: string | null = null,
): (path: string) => LinguistAttributes {
  const inOrder = [...files].sort((a, b) => depthOf(a.folder) - depthOf(b.folder));
  const rules = [...inOrder, ...(own === null ? [] : [{ folder: '', text: own }])].flatMap(
    ({ folder, text }) => (text.length > maximumSize ? [] : rulesOf(folder, text)),
  );
  const { patterns } = boundPatterns(rules.map(({ pattern }) => pattern));
  const bounded = new Set(patterns);
  const tree = new PatternTree();
  for (const [number, { pattern }] of rules.entries()) {
    if (bounded.has(pattern)) {
      tree.add(pattern, 'persona', number);
    }
  }
  const matcher = new PathMatcher(
    tree,
    (numbers): LinguistAttributes =>
      Object.assign({}, none, ...numbers.map((number) => rules[number]?.values ?? {})),
  );
  return (path) => matcher.find(path) ?? none;
}

function depthOf(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}

interface Rule {
  readonly pattern: Pattern;
  readonly values: Partial<LinguistAttributes>;
}

function rulesOf(folder: string, text: string): Rule[] {
  return text.split('\n').flatMap((line) => {
    const words = line.length > maximumLine ? null : splitLine(line.trim());
    const glob = words === null ? null : globOf(folder, words.pattern);
    const values = valuesOf(words?.attributes ?? []);
    return glob === null || Object.keys(values).length === 0
      ? []
      : [{ pattern: toPattern(glob, 'config', nowhere), values }];
  });
}

function splitLine(
  line: string,
): { readonly pattern: string; readonly attributes: readonly string[] } | null {
  const quoted = /^"((?:[^"\\]|\\.)*)"(?=\s|$)/.exec(line);
  const pattern = quoted === null ? /^\S+/.exec(line)?.[0] : quoted[1];
  if (pattern === undefined || line.startsWith('#')) {
    return null;
  }
  const rest = line.slice(quoted === null ? pattern.length : quoted[0].length);
  return {
    pattern: quoted === null ? pattern : unquote(pattern),
    attributes: rest.split(/\s+/).filter((word) => word !== ''),
  };
}

/** As git quotes names, the octal numbers of bytes above ASCII aside. */
function unquote(text: string): string {
  const letters: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };
  return text.replaceAll(/\\(.)/g, (_, letter: string) => letters[letter] ?? letter);
}

function valuesOf(attributes: readonly string[]): Partial<LinguistAttributes> {
  const values: { -readonly [Key in keyof LinguistAttributes]?: LinguistAttributes[Key] } = {};
  for (const attribute of attributes) {
    const [, sign = '', name = '', value = ''] = /^([-!]?)([^=]*)=?(.*)$/.exec(attribute) ?? [];
    const key = keys.get(name);
    if (key !== undefined) {
      values[key] = sign === '!' ? null : sign !== '-' && value !== 'false';
    }
  }
  return values;
}

/** The glob of ours that means the same; null where git takes none. */
function globOf(folder: string, pattern: string): string | null {
  if (pattern.startsWith('!') || pattern.startsWith('[attr]') || pattern.endsWith('/')) {
    return null;
  }
  const own = pattern.replace(/^\//, '').replaceAll(/(?<!\\)[{}(]/g, '\\$&');
  const isAnchored = pattern.includes('/');
  const base = folder === '' ? '' : `${folder.replaceAll(/[\\*?[\]{}()!+@]/g, '\\$&')}/`;
  return `/${base}${isAnchored ? '' : '**/'}${own}`;
}
