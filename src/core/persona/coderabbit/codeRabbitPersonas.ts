import { sha256Hex } from '../../hash.ts';
import { lazily } from '../../lazily.ts';
import { once } from '../../once.ts';
import { boundPatterns } from '../../patterns/bounds.ts';
import { toPattern } from '../files/patternText.ts';
import { suspiciousPatterns } from '../files/suspiciousPatterns.ts';
import { firstParagraph } from '../identity.ts';
import { decodePersona } from '../markdown/decodePersona.ts';
import { parseBlocks } from '../markdown/markdown.ts';
import { readOutline } from '../markdown/sections.ts';
import { type SourceLines, TextFinder, toLines } from '../markdown/sourceText.ts';
import { parsePersona, type UnparsedPersona } from '../parsePersona.ts';
import type { Persona, Position, Problem, Range } from '../persona.ts';
import { readBody } from '../readBody.ts';
import { slug } from '../slug.ts';
import { type Instructions, type PathInstruction, readCodeRabbitFile } from './codeRabbitFile.ts';
import { movePlaces, type TextPlace } from './movePlaces.ts';

/** One persona for each path instruction of a CodeRabbit configuration; its problems are those of the first. */
export function parseCodeRabbit(file: UnparsedPersona): readonly Persona[] {
  const decoded = decodePersona(file.content);
  const lines = toLines(decoded.text);
  const { entries, problems } = readCodeRabbitFile(lines);
  const ofFile = [...decoded.problems, ...problems];
  const counts = new Map<string, number>();
  const personas = entries.map((entry, index) => {
    const id = idOf(entry.path.text);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    const ownId = count === 1 ? id : `${id}-${count}`;
    return parseInstruction(file, entry, lines, ownId, index === 0 ? ofFile : []);
  });
  // Somebody has to say what is wrong with a file of which nothing can be read.
  return personas.length > 0 || ofFile.length === 0
    ? personas
    : [{ ...parsePersona({ ...file, content: '' }), problems: ofFile }];
}

/** Made from the path alone, so that an entry keeps its answers wherever it moves; the hash tells `src/*` from `src/**`. */
function idOf(path: string): string {
  return ['coderabbit', slug(path, 60), sha256Hex(path).slice(0, 6)].filter((part) => part !== '').join('-');
}

function parseInstruction(
  file: UnparsedPersona,
  { path, instructions }: PathInstruction,
  source: SourceLines,
  id: string,
  ofFile: readonly Problem[],
): Persona {
  const { lines, place } = instructions;
  const name = `CodeRabbit: ${path.text.slice(0, 100).replaceAll(/\s+/g, ' ')}`;
  const outline = once(() => readOutline(parseBlocks(lines, 0), lines.length));
  const textPlace = placeOf(instructions, source);
  const body = once(() =>
    movePlaces(
      readBody(outline(), lines, { name, derives: true }, () => 'coder'),
      textPlace,
    ),
  );
  const written = toPattern(path.text, 'frontMatter', placeOfPath(path, source));
  const { patterns, problems } = boundPatterns([written]);
  const { format, origin } = file;
  return lazily(
    { id, name, format, origin, source: file.source, alwaysApplies: false, onRequest: false, patterns },
    {
      description: once(() => firstParagraph(outline())),
      markdown: () => '\n'.repeat(place?.firstLine ?? 0) + lines.join('\n'),
      checklists: () => body().checklists,
      guidance: () => body().guidance,
      examples: () => body().examples,
      problems: () => [
        ...ofFile,
        ...problems,
        ...suspiciousPatterns(patterns, source, { isList: false }),
        ...body().problems,
      ],
    },
  );
}

/** Without the quotes around it, where it can be found between them. */
function placeOfPath({ text, range }: PathInstruction['path'], source: SourceLines): Range {
  const { start, end } = range;
  return new TextFinder(source, start.line - 1, start.column - 1, end.line).find(text) ?? range;
}

function placeOf({ place, range }: Instructions, source: SourceLines): TextPlace {
  if (place === null) {
    return { moved: () => range, indent: null };
  }
  const { firstLine, indent } = place;
  const position = ({ line, column }: Position): Position => {
    const index = Math.min(firstLine + line, source.length) - 1;
    return { line: index + 1, column: Math.min(column + indent.length, (source[index] ?? '').length + 1) };
  };
  return { moved: ({ start, end }) => ({ start: position(start), end: position(end) }), indent };
}
