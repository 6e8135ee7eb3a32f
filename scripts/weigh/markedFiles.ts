import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audienceOf } from '../../src/core/persona/checklists/derived/audience.ts';
import { placeOf } from '../../src/core/persona/checklists/derived/blockContext.ts';
import { candidatesIn } from '../../src/core/persona/checklists/derived/derivedDrafts.ts';
import { tellAbove, tellEntry, type Witness } from '../../src/core/persona/checklists/derived/evidence.ts';
import { entriesOf } from '../../src/core/persona/checklists/entries.ts';
import { parsePersona } from '../../src/core/persona/parsePersona.ts';
import { readPersonaText } from '../../src/core/persona/personaText.ts';

/** What somebody who has read a file says of it, in `<file>.checks.json` beside it. Lines begin at 1. */
interface Marks {
  /** The first lines of the list items and table rows that are checks. */
  readonly checks: readonly number[];
  /** Those that one may see either way, which are left aside. */
  readonly doubtful?: readonly number[];
}

const marksOf = '.checks.json';

export interface MarkedEntry {
  /** See `weights.ts`: kind and name. */
  readonly evidence: readonly string[];
  /** Null where that is doubtful. */
  readonly isCheck: boolean | null;
}

/** A list or table that may have checks. */
export interface MarkedBlock {
  /** See `placeOf`. */
  readonly place: string | null;
  /** See `weights.ts`: kind and name. */
  readonly evidence: readonly string[];
  readonly entries: readonly MarkedEntry[];
}

export interface MarkedFile {
  readonly blocks: readonly MarkedBlock[];
  /** How many checks of it stand in none of them. */
  readonly lost: number;
}

/** Reads all persona files of a folder that have marks beside them. */
export function readMarkedFiles(folder: string): MarkedFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(marksOf))
    .map((name) => readFile(folder, name.slice(0, -marksOf.length)));
}

function readFile(folder: string, file: string): MarkedFile {
  const content = readFileSync(join(folder, file));
  const marks = JSON.parse(readFileSync(join(folder, file + marksOf), 'utf8')) as Marks;
  const checks = new Set(marks.checks);
  const doubtful = new Set(marks.doubtful);
  const persona = parsePersona({
    content,
    source: file,
    fileName: file,
    format: 'claude-agent',
    origin: 'workspace',
  });
  const { lines, frontMatter, outline } = readPersonaText(content);
  const audience = audienceOf(persona, frontMatter.entries, lines);
  const candidates = [...candidatesIn(outline(), entriesOf(outline()), audience)];
  const seen = new Set<number>();
  const blocks = candidates.map(({ block, context }) => ({
    place: placeOf(block, context),
    evidence: toldBy((tell) => tellAbove(block, context, tell)),
    entries: block.entries.map((entry) => {
      const line = entry.line + 1;
      seen.add(line);
      return {
        evidence: toldBy((tell) => tellEntry(entry, context, tell)),
        isCheck: doubtful.has(line) ? null : checks.has(line),
      };
    }),
  }));
  const lost = marks.checks.filter((line) => !seen.has(line) && !doubtful.has(line)).length;
  return { blocks, lost };
}

function toldBy(telling: (tell: Witness) => void): readonly string[] {
  const told: string[] = [];
  telling((kind, name) => told.push(`${kind} ${name}`));
  return told;
}
