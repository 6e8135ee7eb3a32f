import type { Token } from 'markdown-it';
import type { SourceLines } from '../markdown/sourceText.ts';
import { type Language, languages } from './languages.ts';

/** With fewer signs than this a language is an illustration. */
const fewestSigns = 3;
/** Of all signs. */
const leastShare = 0.6;
const fence = /^[ \t>]*(?:[-*+][ \t]+)?(?:`{3,}|~{3,})[ \t]*([^\s,{`]+)/;
const codeSpan = /`([^`\s]{1,200})`/g;

interface Signs {
  readonly language: Language;
  /** The first one's line, 0-based. */
  readonly line: number;
  readonly names: Set<string>;
  count: number;
}

// Filled on first use: nothing happens at import.
let byCode: ReadonlyMap<string, Language> | undefined;
let byFile: ReadonlyMap<string, Language> | undefined;

/** Whether there are signs enough for a language to prevail: a cheap look at lines whose blocks are not read yet. */
export function mayShowLanguage(lines: SourceLines): boolean {
  let count = 0;
  for (const line of lines) {
    const code = fence.exec(line)?.[1];
    if (code !== undefined) {
      count += languageOfCode(code) === undefined ? 0 : 1;
    } else if (line.includes('`')) {
      count += namesIn(line).filter((name) => languageOfFile(name) !== undefined).length;
    }
    if (count >= fewestSigns) {
      return true;
    }
  }
  return false;
}

/**
 * The language that most of a file's code is in: each fence of it is a sign, and each file of it that is named in back-ticks
 * (`main.go`, `*.go`, `go.mod`), once. Null where none prevails.
 */
export function shownLanguage(blocks: readonly Token[]): Pick<Signs, 'language' | 'line'> | null {
  const signs = new Map<Language, Signs>();
  const add = (language: Language | undefined, line: number, name: string | null): void => {
    if (language === undefined) {
      return;
    }
    const known = signs.get(language) ?? { language, line, names: new Set(), count: 0 };
    signs.set(language, known);
    if (name === null || !known.names.has(name)) {
      known.count += 1;
    }
    if (name !== null) {
      known.names.add(name);
    }
  };
  for (const { type, info, content, map } of blocks) {
    const line = map?.[0] ?? 0;
    if (type === 'fence') {
      add(languageOfCode(info.trim().split(/[\s,{]/, 1)[0] ?? ''), line, null);
    } else if (type === 'inline') {
      for (const name of namesIn(content)) {
        add(languageOfFile(name), line, name);
      }
    }
  }
  const all = [...signs.values()];
  const total = all.reduce((sum, { count }) => sum + count, 0);
  return all.find(({ count }) => count >= fewestSigns && count >= leastShare * total) ?? null;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(codeSpan)].map(([, name = '']) => name);
}

function languageOfCode(code: string): Language | undefined {
  byCode ??= new Map(languages.flatMap((language) => language.codes.map((code) => [code, language])));
  return byCode.get(code.toLowerCase());
}

function languageOfFile(path: string): Language | undefined {
  byFile ??= new Map(languages.flatMap((language) => (language.files ?? []).map((name) => [name, language])));
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = /^[\w*.-]*\.([a-z]\w*)$/.exec(name)?.[1];
  return byFile.get(name) ?? (extension === undefined ? undefined : languageOfCode(extension));
}
