import assert from 'node:assert/strict';
import { test } from 'node:test';
import { braceExpand, Minimatch, type MinimatchOptions } from 'minimatch';
import { boundPatterns } from '../../../src/core/patterns/bounds.ts';
import { buildPersonaIndex } from '../../../src/core/patterns/personaIndex.ts';
import * as fc from '../../support/fastCheck.ts';
import { glob, oddPath, plainPath } from './globArbitraries.ts';
import { checklistOf, patternsOf, personaOf } from './patternFixtures.ts';

const options: MinimatchOptions = {
  dot: true,
  nocomment: true,
  nonegate: true,
  platform: 'linux',
  braceExpandMax: 256,
};

/** The rule for patterns, said with minimatch alone. */
function plainlyMatches(written: string, path: string): boolean {
  return braceExpand(written, options).some((alternative) => {
    let anchored = alternative;
    while (anchored.startsWith('/') || anchored.startsWith('./')) {
      anchored = anchored.slice(anchored.indexOf('/') + 1);
    }
    anchored += alternative.endsWith('/') ? '**' : '';
    const meant = alternative.includes('/') ? anchored : `**/${anchored}`;
    return new Minimatch(meant, { ...options, nobrace: true }).match(path);
  });
}

function plainPathOf(path: string): string | null {
  const names = path.split('/');
  const inside = names.at(0) !== '' && names.at(-1) !== '' && names.at(-1) !== '.' && !names.includes('..');
  return inside && !(names.length > 1 && names[0] === 'C:')
    ? names.filter((name) => name !== '' && name !== '.').join('/')
    : null;
}

const bounded = glob.filter(
  (text) => boundPatterns(patternsOf(text)).problems.length === 0 && !text.startsWith('!'),
);
const written = fc.tuple(fc.constantFrom('', '', '!'), bounded).map(([sign, text]) => sign + text);

test('Should match exactly what minimatch matches, pattern by pattern', () => {
  fc.assert(
    fc.property(
      fc.array(bounded, { minLength: 1, maxLength: 8 }),
      fc.array(plainPath, { minLength: 1, maxLength: 8 }),
      (globs, paths) => {
        const index = buildPersonaIndex(globs.map((text, i) => personaOf(String(i), [text])));
        for (const path of paths) {
          const expected = globs.flatMap((text, i) => (plainlyMatches(text, path) ? [String(i)] : []));
          assert.deepEqual(
            index.match(path).map(({ persona }) => persona.id),
            expected,
            `${JSON.stringify(path)} ${JSON.stringify(globs)}`,
          );
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

test('Should take a glob with braces as minimatch takes it whole', () => {
  const anchored = bounded.filter((text) =>
    braceExpand(text, options).every((alternative) => /^(?!\.?\/).*\/.*[^/]$/.test(alternative)),
  );
  fc.assert(
    fc.property(anchored, fc.array(plainPath, { minLength: 1, maxLength: 8 }), (text, paths) => {
      const index = buildPersonaIndex([personaOf('a', [text])]);
      const whole = new Minimatch(text, options);
      for (const path of paths) {
        assert.equal(index.match(path).length === 1, whole.match(path), JSON.stringify([text, path]));
      }
    }),
    { numRuns: 1_000 },
  );
});

test('Should agree with the rules one by one, whatever stands together', () => {
  const persona = fc.record({
    globs: fc.array(written, { maxLength: 5 }),
    files: fc.array(fc.option(fc.array(written, { minLength: 1, maxLength: 3 })), { maxLength: 3 }),
    alwaysApplies: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(persona, { maxLength: 5 }), fc.array(oddPath, { maxLength: 8 }), (given, paths) => {
      const personas = given.map(({ globs, files, alwaysApplies }, i) =>
        personaOf(String(i), globs, {
          alwaysApplies,
          checklists: files.map((list, c) => checklistOf(String(c), list)),
        }),
      );
      const index = buildPersonaIndex(personas);
      for (const path of paths) {
        const plain = plainPathOf(path);
        const expected = given.flatMap(({ globs, files, alwaysApplies }, i) => {
          const fits = (text: string): boolean =>
            plain !== null && plainlyMatches(text.replace(/^!/, ''), plain);
          const out = (list: readonly string[]): boolean =>
            list.some((text) => text.startsWith('!') && fits(text));
          const first = globs.findIndex((text) => !text.startsWith('!') && fits(text));
          if (plain === null || out(globs) || (first === -1 && !alwaysApplies)) {
            return [];
          }
          const lists = [...files.entries()].filter(
            ([, list]) =>
              list === null ||
              (!out(list) &&
                (list.every((text) => text.startsWith('!')) ||
                  list.some((text) => !text.startsWith('!') && fits(text)))),
          );
          return [[String(i), alwaysApplies ? null : first + 1, lists.map(([c]) => String(c))]];
        });
        const actual = index
          .match(path)
          .map(({ persona, pattern, checklists }) => [
            persona.id,
            pattern?.range.start.line ?? null,
            checklists.map(({ title }) => title),
          ]);
        assert.deepEqual(actual, expected, JSON.stringify(path));
      }
    }),
    { numRuns: 1_000 },
  );
});
