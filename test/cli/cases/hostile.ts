import assert from 'node:assert/strict';
import { type CliCase, parsed } from './cliCase.ts';

const hostile =
  '---\nname: "Evil \\e]0;owned\\a \\u009b31m \\u202egpj.exe"\ndescription: "a \\e[2J b"\npatterns: "*.go"\n---\n' +
  '# \u001b[31mRed\u202e\n\n## \u009b1mList\u2028\n\n- [ ] Do \u001b[2Jit \u0007\u2066 now\n\n```go\u001b[0m\nx\n```\n';

/** What problems quote of a persona: a value, an attribute, a pattern. */
const hostileProblems =
  '---\nenabled: "a\\e[2J\\n::error::owned"\npatterns: "*.go\\e[2J"\n---\n- [ ] Do it <!-- id=\u001b]0;x\u0007 \u202e=\u2028::error::owned -->\n';

export const hostileCases: readonly CliCase[] = [
  ...(['parse', 'personas', 'match', 'explain'] as const).flatMap((command) =>
    [[], ['--json']].map(
      (options): CliCase => ({
        name: `${[command, ...options].join(' ')} lets nothing of a persona reach a terminal that could act on it`,
        files: { '.personas/evil.md': hostile },
        args: [command, ...options, ...operandsFor(command)],
        out: (out) => {
          assert.doesNotMatch(out, /[^\P{Cc}\n]|\p{Bidi_Control}|\p{Zl}|\p{Zp}/u);
          assert.match(out, /evil/);
          if (options.length > 0 && (command === 'parse' || command === 'personas')) {
            assert.equal(parsed(out)[0]?.name, 'Evil \u001b]0;owned\u0007 \u009b31m \u202egpj.exe');
          }
        },
      }),
    ),
  ),
  ...[[], ['--json'], ['--format', 'github'], ['--format', 'sarif']].map(
    (options): CliCase => ({
      name: `${['lint', ...options].join(' ')} lets nothing of a persona reach a terminal that could act on it`,
      files: { '.personas/evil.md': hostileProblems },
      args: ['lint', ...options],
      exit: 1,
      out: (out) => {
        assert.doesNotMatch(out, /[^\P{Cc}\n]|\p{Bidi_Control}|\p{Zl}|\p{Zp}/u);
        assert.match(out, /evil/);
        if (options.includes('github')) {
          assert.ok(
            out
              .trimEnd()
              .split('\n')
              .every((line) => /^::(?:error|warning|notice) file=/.test(line)),
          );
        }
      },
    }),
  ),
  {
    name: 'an unknown option in a terminal is as harmless',
    args: ['--\u001b[2J'],
    exit: 2,
    error: 'persona-review: There is no option --\uFFFD[2J. See persona-review --help.\n',
  },
];

function operandsFor(command: 'parse' | 'personas' | 'match' | 'explain'): string[] {
  return command === 'parse' ? ['.personas/evil.md'] : command === 'personas' ? [] : ['a.go'];
}
