import * as vscode from 'vscode';
import type { Answer } from '../../core/review/answer.ts';
import { visibleText } from '../../core/visibleText.ts';
import type { PersonaLibrary } from '../personas/personaLibrary.ts';
import type { ConcernPlace } from './concernPlace.ts';
import type { OpenConcern, OpenConcerns } from './openConcerns.ts';

const CONTROLLER = 'persona-review-concerns';

/** Shows the concerns of open documents as threads on their lines, and lets the user start one at any line. */
export class ConcernThreads implements vscode.Disposable {
  readonly #concerns: OpenConcerns;
  readonly #controller: vscode.CommentController;
  readonly #disposable: vscode.Disposable;
  /** By document and concern. */
  readonly #threads = new Map<string, vscode.CommentThread>();
  #shown = new WeakMap<vscode.CommentThread, OpenConcern>();

  constructor(concerns: OpenConcerns, library: PersonaLibrary) {
    this.#concerns = concerns;
    this.#controller = vscode.comments.createCommentController(CONTROLLER, 'Persona Review');
    this.#controller.options = {
      prompt: vscode.l10n.t('Raise a concern'),
      placeHolder: vscode.l10n.t('What is wrong here?'),
    };
    this.#offer();
    this.#disposable = vscode.Disposable.from(
      this.#controller,
      concerns.onDidChange(() => this.#update()),
      // Other files may have a checklist now: VS Code asks again where a provider is new.
      library.onDidChange(() => this.#offer()),
    );
  }

  /** The concern that a thread shows. */
  concernOf(thread: vscode.CommentThread): OpenConcern | null {
    return this.#shown.get(thread) ?? null;
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  #offer(): void {
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: async (document) => {
        const review = await this.#concerns.reviewOf(document);
        const hasChecklist = review !== null && review.review.progress.total > 0;
        return hasChecklist ? [new vscode.Range(0, 0, document.lineCount - 1, 0)] : [];
      },
    };
  }

  #update(): void {
    const gone = new Map(this.#threads);
    for (const concern of this.#concerns.all) {
      const { uri } = concern.subject.file.document;
      const key = `${concern.concern.answer.id} ${concern.of.persona.match.persona.id} ${uri.toString()}`;
      const thread = this.#threads.get(key) ?? this.#controller.createCommentThread(uri, FIRST_LINE, []);
      gone.delete(key);
      this.#threads.set(key, thread);
      this.#shown.set(thread, concern);
      show(thread, concern);
    }
    for (const [key, thread] of gone) {
      this.#threads.delete(key);
      thread.dispose();
    }
  }
}

const FIRST_LINE = new vscode.Range(0, 0, 0, 0);

/** What others wrote is given as text, never as Markdown. VS Code draws a thread anew with each property that is set. */
function show(thread: vscode.CommentThread, { of, concern, place }: OpenConcern): void {
  const range = rangeOf(place);
  if (thread.range?.isEqual(range) !== true) {
    thread.range = range;
  }
  const label = visibleText(
    [placeLabel(place), of.item.item.text].filter((part) => part !== null).join(' · '),
  );
  if (thread.label !== label) {
    thread.label = label;
  }
  const bodies = [raisedComment(concern.answer, place === 'outdated'), settledComment(concern.settlement)];
  const comments = bodies.filter((comment) => comment !== null);
  if (!isSame(thread.comments, comments)) {
    thread.comments = comments;
  }
  const contextValue = concern.isResolved ? 'resolved' : 'unresolved';
  if (thread.contextValue !== contextValue) {
    thread.contextValue = contextValue;
    thread.canReply = false;
    thread.state = concern.isResolved
      ? vscode.CommentThreadState.Resolved
      : vscode.CommentThreadState.Unresolved;
  }
}

/** Of what has no lines the first one. */
export function rangeOf(place: ConcernPlace): vscode.Range {
  return typeof place === 'string' ? FIRST_LINE : new vscode.Range(place.first - 1, 0, place.last - 1, 0);
}

function placeLabel(place: ConcernPlace): string | null {
  switch (place) {
    case 'file':
      return vscode.l10n.t('On the file');
    case 'outdated':
      return vscode.l10n.t('Outdated: its lines are gone');
    default:
      return null;
  }
}

function raisedComment(answer: Answer, isOutdated: boolean): vscode.Comment {
  const quote =
    isOutdated && answer.quote !== undefined ? [vscode.l10n.t('The lines were:'), answer.quote] : [];
  const note = answer.note ?? vscode.l10n.t('No note.');
  return comment(answer, quote.length === 0 ? note : `${note}\n\n${quote.join('\n')}`);
}

function settledComment(settlement: Answer | null): vscode.Comment | null {
  if (settlement === null) {
    return null;
  }
  const isResolved = settlement.resolves !== undefined;
  return comment(settlement, isResolved ? vscode.l10n.t('Resolved.') : vscode.l10n.t('Reopened.'));
}

function comment({ reviewer, time }: Answer, body: string): vscode.Comment {
  return {
    body: visibleText(body),
    author: { name: visibleText(reviewer) },
    timestamp: new Date(time),
    mode: vscode.CommentMode.Preview,
  };
}

function isSame(a: readonly vscode.Comment[], b: readonly vscode.Comment[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ body, timestamp }, index) =>
        body === b[index]?.body && timestamp?.getTime() === b[index]?.timestamp?.getTime(),
    )
  );
}
