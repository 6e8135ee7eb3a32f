import type { PersonaIndex } from '../../src/core/patterns/personaIndex.ts';
import type { Checklist } from '../../src/core/persona/persona.ts';
import type { ChangeReview } from '../../src/core/report/changeReview.ts';
import type { Answer } from '../../src/core/review/answer.ts';
import { AnswerBook } from '../../src/core/review/answerBook.ts';
import { fingerprint } from '../../src/core/review/fingerprint.ts';
import { type ChangedFile, collectReviewSet, type LeftOutReason } from '../../src/core/review/reviewSet.ts';
import { aMatch, anAnswer } from './reviewFixtures.ts';

/** A file under review, for the text `the file`, and its answers by item. */
export interface AnsweredFile {
  readonly path: string;
  readonly formerPath?: string;
  readonly checklists: readonly Checklist[];
  readonly answers: Readonly<Record<string, Partial<Answer>>>;
  /** Of its text, where parts of it are answered. */
  readonly lines?: readonly string[];
}

interface Parts extends Partial<Omit<ChangeReview, 'set'>> {
  readonly files?: readonly AnsweredFile[];
  readonly withoutChecklist?: readonly string[];
  readonly leftOut?: Readonly<Record<string, LeftOutReason>>;
  /** Items whose concerns are settled, of all files. */
  readonly resolved?: readonly string[];
  /** Of the persona that reviews all of them. */
  readonly personaName?: string;
}

/** A review of a change by one persona, `Team`. */
export function aChangeReview({ files = [], personaName = 'Team', ...parts }: Parts): ChangeReview {
  const book = new AnswerBook();
  let number = 0;
  for (const { path, checklists, answers } of files) {
    for (const item of checklists.flatMap(({ items }) => items)) {
      const own = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
      if (own !== undefined) {
        const about = { path, persona: 'team', item: item.id, wording: item.wording };
        const answer = anAnswer((number += 1), { ...about, ...own });
        book.add([answer]);
        if (parts.resolved?.includes(item.id) === true) {
          book.add([anAnswer((number += 1), { ...about, answer: 'open', resolves: answer.id })]);
        }
      }
    }
  }
  const byPath = new Map(
    files.map(({ path, checklists }) => [path, [aMatch('team', checklists, personaName)]]),
  );
  const index: PersonaIndex = {
    match: (path) => byPath.get(path) ?? [],
    covering: () => [],
    explain: () => [],
  };
  const set = collectReviewSet(
    [
      ...files.map(({ path, formerPath, lines }) => ({
        change: aChange(path, formerPath === undefined ? {} : { kind: 'renamed', formerPath }),
        text: {
          fingerprint: fingerprint('the file'),
          ...(lines === undefined ? {} : { readLines: () => lines }),
        },
      })),
      ...(parts.withoutChecklist ?? []).map((path) => ({ change: aChange(path), text: null })),
      ...Object.entries(parts.leftOut ?? {}).map(([path, leftOut]) => ({
        change: aChange(path),
        text: { leftOut },
      })),
    ],
    index,
    book,
  );
  return {
    set,
    base: parts.base ?? null,
    commit: parts.commit ?? null,
    inRepository: parts.inRepository ?? ((path) => path),
  };
}

function aChange(path: string, fields: Partial<ChangedFile> = {}): ChangedFile {
  return { path, kind: 'modified', formerPath: null, size: null, ...fields };
}
