import type { Explanation, NearestMiss } from '../patterns/explanation.ts';
import { rulesOf } from '../persona/formats/formats.ts';
import type { Pattern, Persona } from '../persona/persona.ts';
import type { ProblemCode } from '../persona/problemCodes.ts';
import type { HiddenPersona } from '../persona/resolvePersonas.ts';
import type { Translate } from '../translate.ts';

/** One sentence that says why a persona does or does not review a path. */
export function explanationText(explanation: Explanation, translate: Translate): string {
  switch (explanation.outcome) {
    case 'matched':
      return explanation.pattern === null
        ? translate('Applies: it reviews every file.')
        : translate('Applies by its pattern {0}.', patternText(explanation.pattern, translate));
    case 'excluded':
      return translate(
        'Does not apply: {0} excludes this file.',
        patternText(explanation.pattern, translate),
      );
    case 'noPatterns':
      return noPatternsText(explanation.persona, translate);
    case 'notMatched':
      return explanation.nearest === null
        ? translate('Does not apply: this is not a path inside the workspace folder.')
        : nearestText(explanation.nearest, translate);
  }
}

/** Problems of files that leave nothing to read. */
const unreadable: readonly string[] = ['file.unreadable', 'file.binary'] satisfies readonly ProblemCode[];

/** What keeps a persona from any file: what is wrong with the file or its patterns, else that there are none. */
function noPatternsText({ format, patterns, problems }: Persona, translate: Translate): string {
  if (problems.some(({ code }) => unreadable.includes(code))) {
    return translate('Does not apply: nothing of its file can be read.');
  }
  if (patterns.length > 0) {
    return translate('Does not apply: its patterns only exclude files. Add one that includes some.');
  }
  const flaw = problems.find(({ code, severity }) => severity === 'error' && code.startsWith('pattern.'));
  return flaw === undefined
    ? translate(
        'Does not apply: it names no file patterns. Add “{0}:” to its front matter, or use the setting personaReview.assign.',
        rulesOf(format).patternKeys[0] ?? 'patterns',
      )
    : translate('Does not apply: it has no pattern that can be used. {0}', flaw.message);
}

/** A pattern and where it comes from, to stand in a sentence. */
export function patternText({ glob, negated, origin, range }: Pattern, translate: Translate): string {
  const written = negated ? `!${glob}` : glob;
  switch (origin) {
    case 'frontMatter':
    case 'body':
      return translate('{0} on line {1}', written, range.start.line);
    case 'config':
      return translate('{0} of the setting personaReview.assign', written);
    case 'inferred':
      return translate('{0}, inferred from line {1}', written, range.start.line);
  }
}

/**
 * One sentence that says why a persona is not used in a folder at all.
 * @param nameOf how the user knows the file of another persona.
 */
export function hiddenText(
  { persona, reason, by }: HiddenPersona,
  translate: Translate,
  nameOf: (persona: Persona) => string,
): string {
  const other = by === null ? '' : nameOf(by);
  switch (reason) {
    case 'duplicateId':
      return translate('Not used: another persona of the same id comes first ({0}).', other);
    case 'hiddenBySameId':
      return translate('Not used: a persona of the same id hides it ({0}).', other);
    case 'bundledOff':
      return translate(
        'Switched off: bundled personas step back in this folder (setting personaReview.bundledPersonas).',
      );
    case 'notChosen':
      return waitingText(persona, translate);
    case 'dismissed':
      return translate('Switched off in this folder by a choice of yours.');
  }
}

/** Why a persona waits to be chosen: by what its file says, or by the rule of its format. */
function waitingText({ format, patterns }: Persona, translate: Translate): string {
  const rules = rulesOf(format);
  if (rules.isOnRequest) {
    return translate('Switched off until it is chosen: a file of this kind is guidance first.');
  }
  const namesFiles = patterns.some(({ origin }) => origin === 'frontMatter' || origin === 'body');
  const [key] = rules.patternKeys;
  if (namesFiles || key === undefined) {
    return translate('Switched off until it is chosen: its front matter says so.');
  }
  return rules.scopeKeys.includes('trigger')
    ? translate(
        'Switched off until it is chosen: it names no files, and its format then waits to be asked. Write “trigger: glob” and “{0}:” into its front matter.',
        key,
      )
    : translate(
        'Switched off until it is chosen: it names no files, and its format then waits to be asked. Add “{0}:” to its front matter.',
        key,
      );
}

function nearestText(
  { pattern, reason, expected, found, levels }: NearestMiss,
  translate: Translate,
): string {
  const where = translate('Does not apply. Nearest is {0}:', patternText(pattern, translate));
  return `${where} ${difference()}`;

  function difference(): string {
    switch (reason) {
      case 'case':
        return translate(
          'only upper and lower case differ, it says {0} where this file has {1}.',
          expected,
          found ?? '',
        );
      case 'backslash':
        return translate('it has a backslash where / was meant; write {0}.', expected);
      case 'meaning':
        return translate('it means something else as it is written; write {0}.', expected);
      case 'folder':
        return translate('it names a folder; write {0} for all files below it.', expected);
      case 'anchor':
        return translate('it starts at the workspace folder; write {0} for any depth.', expected);
      case 'depth':
        return depthText(levels, translate);
      case 'extension':
        return found === null
          ? translate('it wants the extension {0}, this file has none.', expected)
          : translate('it wants the extension {0}, this file has {1}.', expected, found);
      case 'name':
        return translate('the folders fit, but it wants a file named {0}.', expected);
      case 'segment':
        return found === null
          ? translate('it wants {0}, which this path does not have.', expected)
          : translate('it wants {0} where this path has {1}.', expected, found);
    }
  }
}

function depthText(levels: number, translate: Translate): string {
  switch (levels) {
    case 1:
      return translate('this file is one folder deeper than it reaches.');
    case -1:
      return translate('this file is one folder less deep than it asks for.');
    default:
      return levels > 0
        ? translate('this file is {0} folders deeper than it reaches.', levels)
        : translate('this file is {0} folders less deep than it asks for.', -levels);
  }
}
