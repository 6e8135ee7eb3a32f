import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Format } from '../../../../src/core/persona/persona.ts';
import { codesOf, globsOf, parseText, placeOf } from '../parseText.ts';

function globs(text: string, format: Format = 'claude-agent'): string[] {
  const { patterns } = parseText(text, { format });
  return globsOf(patterns.filter(({ origin }) => origin === 'body'));
}

describe('sections that list paths', () => {
  for (const [name, text, expected] of [
    [
      'owned directories',
      '## Owned Directories\n\n- `/internal/server` - HTTP\n- internal/store/\n- `api`',
      ['/internal/server/**', 'internal/store/', 'api/**'],
    ],
    [
      'a table of folders',
      '## Code Ownership\n\n| Path | What |\n|---|---|\n| internal/api | handlers |\n| `cmd/` | tools |',
      ['internal/api/**', 'cmd/'],
    ],
    [
      'folders without slashes',
      '## Owned Directories\n\n- `internal/server` — HTTP\n- docs\n- api: handlers',
      ['internal/server/**', 'docs/**', 'api/**'],
    ],
    [
      'a table of folders without slashes',
      '## Owned Directories\n\n| Owner | Folder |\n|---|---|\n| us | /cmd/ |\n\n| Folder |\n|---|\n| docs |',
      ['/cmd/', 'docs/**'],
    ],
    ['a scope', '## Scope\n\n- `internal/**/*.go`\n- `go.mod`', ['internal/**/*.go', 'go.mod']],
    [
      'file paths',
      '### 📁 File Paths:\n\nAll of these:\n\n- /migrations/\n- internal/store/*.go: queries',
      ['/migrations/', 'internal/store/*.go'],
    ],
  ] as const) {
    it(`are read: ${name}`, () => {
      assert.deepEqual(globs(`# T\n\n${text}\n`), expected);
    });
  }

  it('are none where anything else stands in the list', () => {
    for (const text of [
      '## Scope\n\n- `internal/**`\n- Reviews of handlers',
      '## Scope\n\n- Security\n- Performance',
      '## Scope\n\n- internal/**\n- tests',
      '## Ownership\n\n- none',
      '## Ownership\n\n- docs\n- the handlers',
      '## Files\n\n- `README.md`\n- `main.go`',
      '## Files\n\nSee `internal/**`.',
      '## Ownership\n\n- **Team**: platform',
      '## Key Files\n\n- `internal/**`',
      '## Directories\n\n| Name |\n|---|\n| the usual |',
    ]) {
      assert.deepEqual(globs(`# T\n\n${text}\n`), [], text);
    }
  });

  it('do not count where the front matter or the format says which files count', () => {
    const section = '# T\n\n## Scope\n\n- `internal/**`\n';
    assert.deepEqual(globs(`---\nglobs: "*.go"\n---\n${section}`), []);
    assert.deepEqual(globs(section, 'claude-rule'), []);
  });

  it('know their places, and are no guess', () => {
    const persona = parseText('# T\n\n## Owned Directories\n\n- `/internal/server`\n', {
      format: 'claude-agent',
    });
    assert.deepEqual(persona.patterns.map(placeOf), ['5:4-5:20']);
    assert.deepEqual(codesOf(persona), []);
  });
});
