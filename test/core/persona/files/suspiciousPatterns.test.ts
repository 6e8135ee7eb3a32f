import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../../src/core/persona/fixes/applyEdits.ts';
import { codesOf, globsOf, parseText } from '../parseText.ts';

/** The text with the one fix of its patterns made. */
function mended(text: string): string {
  const fixes = parseText(text).problems.flatMap(({ code, fix }) =>
    code.startsWith('pattern.') ? [fix] : [],
  );
  assert.equal(fixes.length, 1);
  return applyEdits(text, fixes[0]?.edits ?? []);
}

describe('patterns that cannot mean what was meant', () => {
  it('are matched as they are written, and named with the likely one', () => {
    const persona = parseText('---\nglobs: "src/**.go, a/*.go"\n---');
    assert.deepEqual(globsOf(persona.patterns), ['src/**.go', 'a/*.go']);
    const [problem] = persona.problems;
    assert.equal(problem?.code, 'pattern.double-star');
    assert.equal(problem.severity, 'warning');
    assert.equal(
      problem.message,
      '"src/**.go" takes ** for *, since it is not all of a name between two slashes. Probably meant: "src/**/*.go".',
    );
    assert.equal(problem.fix?.isSafe, false);
  });

  for (const [name, text, expected] of [
    ['the front matter', '---\nglobs: "a.go, **.go"\n---', '---\nglobs: "a.go, **/*.go"\n---'],
    ['a list', '---\nglobs:\n  - "!vendor"\n---', '---\nglobs:\n  - "!vendor/**"\n---'],
    ['escapes', '---\nglobs: "a\\\\b\\\\*.go"\n---', '---\nglobs: "a/b/*.go"\n---'],
    ['the body', '## File Patterns\n\n- `[id].ts` - routes', '## File Patterns\n\n- `[[]id].ts` - routes'],
    ['a heading', '# A <!-- files="/**/*.go" -->\n\n- [ ] a', '# A <!-- files="**/*.go" -->\n\n- [ ] a'],
    ['spaces in quotes', '---\nglobs: " *.go "\n---', '---\nglobs: "*.go"\n---'],
    ['spaces in a list', '---\nglobs: [" !a.go", b.go]\n---', '---\nglobs: ["!a.go", b.go]\n---'],
    ['spaces in code', '## File Patterns\n\n- ` *.go `', '## File Patterns\n\n- `*.go`'],
    ['several in one', '---\nglobs: "*.go *.mod"\n---', '---\nglobs: "*.go, *.mod"\n---'],
    ['several with semicolons', '---\nglobs: "*.go; *.mod;"\n---', '---\nglobs: "*.go, *.mod"\n---'],
    ['several with bars', '---\nglobs: "**/*.go|**/*.s"\n---', '---\nglobs: "**/*.go, **/*.s"\n---'],
    ['several in code', '## File Patterns\n\n- `a/*.go,b/*.go`', '## File Patterns\n\n- `{a/*.go,b/*.go}`'],
  ] as const) {
    it(`are mended in ${name}`, () => {
      assert.equal(mended(text), expected);
      assert.deepEqual(codesOf(parseText(expected)), []);
    });
  }

  it('have no mend where they stand in other characters', () => {
    const persona = parseText('---\nglobs: "**.g\\x6f, a\\\\b.go"\n---');
    assert.deepEqual(codesOf(persona), ['pattern.double-star', 'pattern.backslash']);
    assert.ok(persona.problems.every(({ fix }) => fix === null));
  });

  it('are none where a name has a space', () => {
    for (const glob of ['my docs/*.md', 'src/my docs/**', 'a/b c/d.md']) {
      assert.deepEqual(codesOf(parseText(`---\nglobs: "${glob}"\n---`)), [], glob);
    }
  });
});
