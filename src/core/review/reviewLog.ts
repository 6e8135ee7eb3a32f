import type { Answer, AnswerKind } from './answer.ts';

/** What is wrong with a log, counted in lines. Such lines are left as they are. */
export interface LogProblem {
  readonly code: 'log.junk-line' | 'log.unknown-version';
  readonly count: number;
  /** 1-based, within the text that was parsed. */
  readonly firstLine: number;
}

export interface ParsedLog {
  readonly answers: readonly Answer[];
  /** At most one per code. */
  readonly problems: readonly LogProblem[];
  /** How many lines were read: all that end in a line feed. */
  readonly lines: number;
}

/** In UTF-16 units, without the line feed. No answer a person gives comes near; what is longer is not one. */
const MAX_LINE_LENGTH = 64 * 1024;

/** The fields of version 1, in the order in which they are written. */
export const ANSWER_FIELDS: readonly (keyof Answer)[] = [
  'v',
  'id',
  'time',
  'reviewer',
  'path',
  'persona',
  'item',
  'answer',
  'fingerprint',
  'looseFingerprint',
  'wording',
  'note',
  'line',
  'endLine',
  'quote',
  'commit',
  'retracts',
  'resolves',
  'reopens',
  'part',
  'formerPath',
];

const KINDS: ReadonlySet<unknown> = new Set<AnswerKind>(['done', 'notApplicable', 'concern', 'open']);
/** The fields that make a line one about another. */
const REFERENCES = ['retracts', 'resolves', 'reopens'] as const;
/** The fields that make a line no answer for the file; at most one of them. */
const OTHER_LINES = [...REFERENCES, 'part', 'formerPath'] as const;
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Reads a review log or a slice of whole lines of it. Never throws. A last line without its line feed is still being
 * written, or was torn: it is neither an answer nor a problem. Blank lines, which closing a torn line can leave, are nothing.
 */
export function parseLog(text: string): ParsedLog {
  const answers: Answer[] = [];
  const problems = new Map<LogProblem['code'], LogProblem>();
  let lines = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    lines += 1;
    const found = end - start > MAX_LINE_LENGTH ? 'log.junk-line' : parseLine(text.slice(start, end));
    start = end + 1;
    if (typeof found === 'string') {
      const known = problems.get(found);
      problems.set(found, {
        code: found,
        count: (known?.count ?? 0) + 1,
        firstLine: known?.firstLine ?? lines,
      });
    } else if (found !== null) {
      answers.push(found);
    }
  }
  return { answers, problems: [...problems.values()], lines };
}

/**
 * An answer as one line with its line feed: fields in a fixed order, unknown ones after them by name, and no
 * character that any editor takes for a line end.
 * @throws RangeError when the line would be too long to be read again.
 */
export function formatAnswer(answer: Answer): string {
  const known: readonly string[] = ANSWER_FIELDS;
  const unknown = Object.keys(answer).filter((field) => !known.includes(field));
  const fields = [...ANSWER_FIELDS, ...unknown.sort()];
  const ordered = Object.fromEntries(fields.map((field) => [field, (answer as unknown as Fields)[field]]));
  const line = JSON.stringify(ordered).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  if (line.length > MAX_LINE_LENGTH) {
    throw new RangeError(`The answer for ${answer.path} is too long for the review log. Shorten its note.`);
  }
  return `${line}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

function parseLine(line: string): Answer | LogProblem['code'] | null {
  if (line.trim() === '') {
    return null;
  }
  const value = parseJson(line);
  if (
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    Object.hasOwn(value, '__proto__')
  ) {
    return 'log.junk-line';
  }
  const fields = value as Fields;
  if (fields['v'] !== 1) {
    return Number.isInteger(fields['v']) ? 'log.unknown-version' : 'log.junk-line';
  }
  return isAnswer(fields) ? (fields as unknown as Answer) : 'log.junk-line';
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

function isAnswer(fields: Fields): boolean {
  return (
    matches(fields['id'], ULID) &&
    isTime(fields['time']) &&
    typeof fields['reviewer'] === 'string' &&
    isName(fields['path']) &&
    isName(fields['persona']) &&
    isName(fields['item']) &&
    KINDS.has(fields['answer']) &&
    matches(fields['fingerprint'], SHA256) &&
    (fields['looseFingerprint'] === undefined || matches(fields['looseFingerprint'], SHA256)) &&
    isName(fields['wording']) &&
    isTextOrMissing(fields['note']) &&
    isLineOrMissing(fields['line']) &&
    isLineOrMissing(fields['endLine']) &&
    isTextOrMissing(fields['quote']) &&
    isTextOrMissing(fields['commit']) &&
    REFERENCES.every((field) => fields[field] === undefined || matches(fields[field], ULID)) &&
    (fields['part'] === undefined || (fields['answer'] === 'open' && isPart(fields['part']))) &&
    (fields['formerPath'] === undefined || (fields['answer'] === 'open' && isName(fields['formerPath']))) &&
    OTHER_LINES.filter((field) => fields[field] !== undefined).length <= 1
  );
}

function isPart(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const part = value as Fields;
  return (
    typeof part['name'] === 'string' &&
    typeof part['firstLine'] === 'string' &&
    part['lines'] !== undefined &&
    isLineOrMissing(part['lines']) &&
    matches(part['fingerprint'], SHA256) &&
    (part['loose'] === undefined || isLoosePart(part['loose'])) &&
    KINDS.has(part['answer']) &&
    part['answer'] !== 'concern'
  );
}

function isLoosePart(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { lines, fingerprint } = value as Fields;
  return lines !== undefined && isLineOrMissing(lines) && matches(fingerprint, SHA256);
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

/** Answers are ordered by comparing times as text, so only the one spelling that sorts is a time. */
function isTime(value: unknown): boolean {
  if (typeof value !== 'string' || !TIME.test(value)) {
    return false;
  }
  const time = new Date(value);
  // 31 February parses, as 3 March; an hour of 99 does not.
  return !Number.isNaN(time.getTime()) && time.toISOString() === value;
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isTextOrMissing(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isLineOrMissing(value: unknown): boolean {
  return value === undefined || (Number.isSafeInteger(value) && (value as number) >= 1);
}
