import { once } from '../once.ts';
import type { FrontMatterEntry } from './frontMatter/strictYaml.ts';
import { readInline } from './markdown/markdown.ts';
import type { Outline } from './markdown/sections.ts';
import type { Problem } from './persona.ts';
import { createProblem } from './problemCodes.ts';
import { slug } from './slug.ts';

export interface Identity {
  readonly id: string;
  readonly name: string;
  /** Read when asked for: where the front matter has none, it stands below the title. */
  readonly description: () => string;
  readonly alwaysApplies: boolean;
  readonly onRequest: boolean;
  /** `derive: false`: no checklist is read from its prose. */
  readonly derives: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Who the persona is. Its id: the front matter's `id`, else its `name`, else the file's name, as a slug. Its name: the
 * front matter's `title`, else its `name`, else the first heading of level 1, else the file's name in words. Its
 * description: the front matter's `description`, else the first paragraph below the title.
 * @param fileName with `/` between segments
 */
export function readIdentity(
  entries: readonly FrontMatterEntry[],
  outline: () => Outline,
  fileName: string,
): Identity {
  const stem = (fileName.split('/').at(-1) ?? '').replace(/(?<=.)\.[^.]*$/, '');
  const written = (key: string): string => fold(textOf(entries, key));
  const problems: Problem[] = [];
  const flag = (key: string): boolean | null => {
    const entry = entries.find((candidate) => candidate.key === key);
    const value = written(key).toLowerCase();
    if (entry !== undefined && value !== '' && value !== 'true' && value !== 'false') {
      const message = `${key} is ${JSON.stringify(value.slice(0, 60))}, which is neither true nor false. Write one of them.`;
      problems.push(createProblem('frontMatter.bad-value', 'warning', message, entry.range));
    }
    return value === 'true' ? true : value === 'false' ? false : null;
  };
  return {
    id: slug(written('id')) || slug(written('name')) || slug(stem) || 'persona',
    name: written('title') || written('name') || outline().title?.title || humanise(stem) || 'Persona',
    description: once(() => textOf(entries, 'description') || firstParagraph(outline())),
    alwaysApplies: flag('alwaysApply') === true,
    onRequest: flag('enabled') === false,
    derives: flag('derive') !== false,
    problems,
  };
}

function textOf(entries: readonly FrontMatterEntry[], key: string): string {
  const values = entries.find((entry) => entry.key === key)?.values ?? [];
  return values.map(({ text }) => text).join(', ');
}

/** The first paragraph below the title that is neither in a list or quote nor a line of tags. */
function firstParagraph({ sections, title }: Outline): string {
  const from = title === null ? 0 : sections.indexOf(title);
  for (const { blocks } of sections.slice(from)) {
    for (const [index, token] of blocks.entries()) {
      const source =
        token.type === 'paragraph_open' && token.level === 0 ? (blocks[index + 1]?.content ?? '') : '';
      const { text } = readInline(source);
      if (text !== '' && !text.startsWith('<')) {
        return text;
      }
    }
  }
  return '';
}

function humanise(stem: string): string {
  return slug(stem)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
