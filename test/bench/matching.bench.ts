import { Minimatch } from 'minimatch';
import picomatch from 'picomatch';
import { matcherOptions } from '../../src/core/patterns/matcherOptions.ts';
import { normalForms } from '../../src/core/patterns/pattern.ts';
import { buildPersonaIndex } from '../../src/core/patterns/personaIndex.ts';
import type { Persona } from '../../src/core/persona/persona.ts';
import { personaOf } from '../core/patterns/patternFixtures.ts';
import type { BenchRow } from './benchRow.ts';
import { measure } from './measure.ts';

/** What the personas of a large Go service look at. */
const globsOfPersonas = [
  ['internal/server/*.go', 'internal/database/**/*.go', 'cmd/*/main.go', '!**/vendor/**', 'migrations/'],
  ['**/*.go', '!**/*_test.go', '!**/vendor/**', 'go.mod', 'go.sum'],
  ['*.proto', 'api/**/*.{yaml,yml}', 'internal/grpc/', '!**/*.pb.go', 'buf*.yaml'],
  ['**/*_test.go', 'test/**', '**/testdata/**/*.golden', 'internal/*/fakes/*.go', 'Makefile'],
  ['src/**/*.{ts,tsx}', '*.css', 'web/**/index.html', '!**/node_modules/**', 'package.json'],
  ['docs/', '[a-c]*.md', 'README*', 'docs/adr/[0-9][0-9][0-9][0-9]-*.md', '*.mdx'],
  ['Dockerfile', '*.tf', '.github/workflows/*.{yml,yaml}', 'deploy/**', '!deploy/local/**'],
  [
    'internal/workflow/**/*_step.go',
    'internal/workflow/?*/handler.go',
    '@(cmd|tools)/**/*.go',
    '**/*client*.go',
    'pkg/*/doc.go',
  ],
];

/** 40 personas, 200 patterns; those after the first eight look at folders of their own. */
function somePersonas(count: number): readonly Persona[] {
  return Array.from({ length: count }, (_, i) => {
    const globs = globsOfPersonas[i % globsOfPersonas.length]!;
    const team = i < globsOfPersonas.length ? '' : `team${Math.floor(i / globsOfPersonas.length)}`;
    return personaOf(
      `persona-${i}`,
      globs.map((glob) => (team !== '' && /^[a-z]+\//.test(glob) ? `${team}/${glob}` : glob)),
    );
  });
}

const folders = [
  'internal',
  'server',
  'database',
  'cmd',
  'api',
  'src',
  'components',
  'docs',
  'vendor',
  'workflow',
  'pkg',
  'team1',
  'team2',
  'test',
  'migrations',
  'deploy',
];
const names = [
  'main.go',
  'user.go',
  'user_test.go',
  'order_step.go',
  'service.proto',
  'index.ts',
  'view.tsx',
  'README.md',
  'adr.md',
  'schema.sql',
  'user.pb.go',
  'style.css',
  'Makefile',
  'http_client.go',
  'config.yaml',
  'go.mod',
];

/** Distinct paths of three to seven folders, the same ones in each run. */
function somePaths(count: number): readonly string[] {
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const found = new Set<string>();
  while (found.size < count) {
    const parts = Array.from(
      { length: 1 + next(5) },
      () => folders[next(folders.length)]! + (next(3) === 0 ? next(20) : ''),
    );
    const folder = parts.join('/');
    for (let files = 1 + next(10); files > 0 && found.size < count; files--) {
      found.add(`${folder}/${next(2) === 0 ? '' : `part${next(50)}_`}${names[next(names.length)]!}`);
    }
  }
  return [...found];
}

/** The loop everyone writes: for each path every pattern, compiled beforehand. */
function measureLoop(compile: (glob: string) => (path: string) => boolean, globs: readonly string[]): number {
  return measure(
    () => globs.map(compile),
    (matchers) => {
      for (const path of paths) {
        for (const matches of matchers) {
          matches(path);
        }
      }
    },
  );
}

const paths = somePaths(13_000);

export async function bench(): Promise<readonly BenchRow[]> {
  const personas = somePersonas(40);
  const globs = personas.flatMap(({ patterns, format }) =>
    patterns.map(({ glob }) => {
      const forms = normalForms(glob, format);
      return forms.length === 1 ? forms[0]! : `{${forms.join(',')}}`;
    }),
  );
  const byMinimatch = measureLoop((glob) => {
    const matcher = new Minimatch(glob, matcherOptions);
    return (path) => matcher.match(path);
  }, globs);
  const byPicomatch = measureLoop((glob) => picomatch(glob, { dot: true }), globs);
  const byIndex = measure(
    () => buildPersonaIndex(personas),
    (index) => {
      for (const path of paths) {
        index.match(path);
      }
    },
  );
  const many = Array.from({ length: 200 }, (_, i) =>
    personaOf(
      `persona-${i}`,
      globsOfPersonas[i % 8]!.concat(globsOfPersonas[(i + 1) % 8]!.map((glob) => `area${i}/${glob}`)),
    ),
  );
  const building = measure(() => many, buildPersonaIndex);
  const onePath = measure(
    () => buildPersonaIndex(many),
    (index) => index.match('internal/server/user.go'),
  );
  const explaining = measure(
    () => buildPersonaIndex(many),
    (index) => index.explain('internal/server/user.rs'),
  );
  const all = `match ${paths.length} paths against ${globs.length} patterns`;
  return [
    {
      name: all,
      unit: 'ms',
      value: byIndex,
      peer: { name: 'minimatch', value: byMinimatch },
      budget: '10× faster',
      holds: byIndex * 10 <= byMinimatch,
    },
    {
      name: all,
      unit: 'ms',
      value: byIndex,
      peer: { name: 'picomatch', value: byPicomatch },
      budget: 'faster',
      holds: byIndex < byPicomatch,
    },
    {
      name: 'index 200 personas with 10 patterns each',
      unit: 'ms',
      value: building,
      budget: '10 ms',
      holds: building <= 10,
    },
    {
      name: 'first match of a path against them',
      unit: 'ms',
      value: onePath,
      budget: '1 ms',
      holds: onePath <= 1,
    },
    { name: 'explain a path to them', unit: 'ms', value: explaining, holds: true },
  ];
}
