import { lazily } from '../../core/lazily.ts';
import { once } from '../../core/once.ts';
import { configurePersonas } from '../../core/persona/configurePersonas.ts';
import { type FrontMatter, readFrontMatter } from '../../core/persona/frontMatter/frontMatter.ts';
import { decodePersona } from '../../core/persona/markdown/decodePersona.ts';
import { parseBlocks } from '../../core/persona/markdown/markdown.ts';
import { type Outline, readOutline } from '../../core/persona/markdown/sections.ts';
import { type SourceLines, toLines } from '../../core/persona/markdown/sourceText.ts';
import type { UnparsedPersona } from '../../core/persona/parsePersona.ts';
import { parsePersonaFile } from '../../core/persona/parsePersonaFile.ts';
import type { Persona } from '../../core/persona/persona.ts';
import type { FolderSettings } from '../../core/settings/folderSettings.ts';
import type { PersonaFile } from '../../protocol/messages.ts';
import { type Mention, readMentions } from './mentions.ts';

/** One version of a persona file. What is read of it is read when it is first asked for, once. */
export interface PersonaDocument {
  readonly file: PersonaFile;
  /** What its personas are parsed from. */
  readonly source: UnparsedPersona;
  /** Counted by the editor; null for a file that is not open. */
  readonly version: number | null;
  /** Of the text that is read, see `decodePersona`. */
  readonly lines: SourceLines;
  readonly personas: readonly Persona[];
  /** Empty where the file is not Markdown. */
  readonly frontMatter: FrontMatter;
  /** Empty where the file is not Markdown. */
  readonly outline: Outline;
  readonly mentions: readonly Mention[];
}

/** @param settings of the folder that holds the file; without them it is read as it is */
export function readDocument(
  file: PersonaFile,
  text: string,
  version: number | null,
  settings: FolderSettings | null = null,
): PersonaDocument {
  const { uri, fileName, format, origin } = file;
  const source = { content: text, source: uri, fileName, format, origin };
  const lines = toLines(decodePersona(text).text);
  const personas = once(() => {
    const read = parsePersonaFile(source);
    return settings === null ? read : configurePersonas(read, settings).personas;
  });
  const isMarkdown = format !== 'coderabbit';
  const frontMatter = once(() => readFrontMatter(isMarkdown ? lines : []));
  const outline = once(() =>
    readOutline(isMarkdown ? parseBlocks(lines, frontMatter().bodyLine) : [], lines.length),
  );
  const mentions = once(() => readMentions(lines, frontMatter(), outline()));
  return lazily({ file, source, version, lines }, { personas, frontMatter, outline, mentions });
}
