import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formats } from '../../src/core/persona/formats/formats.ts';

interface Menu {
  readonly command: string;
  readonly when?: string;
}

interface Keybinding extends Menu {
  readonly key: string;
  readonly args?: { readonly commands: readonly string[] };
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
    }[];
    readonly menus: Readonly<Record<string, readonly Menu[]>>;
    readonly keybindings: readonly Keybinding[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsWelcome: readonly {
      readonly view: string;
      readonly contents: string;
      readonly when: string;
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const { contributes } = manifest;
const source = filesIn('src/extension', '.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const server = filesIn('src/server', '.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const texts = filesIn('src/core/report', '.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .concat(server, source)
  .join('\n');
const declared = contributes.commands.map(({ command }) => command);
const views = Object.values(contributes.views).flat();
/** Each view brings commands of its own, such as `….focus`. */
const ours = (command: string) =>
  command.startsWith('personaReview.') && !views.some(({ id }) => command.startsWith(`${id}.`));

test('every declared command has a handler, and every handler is declared', () => {
  const handlers = filesIn('src/extension/commands', 'Commands.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^ {4}(\w+): (?:async )?\(/gm)].map(
      (match) => `personaReview.${match[1]}`,
    ),
  );
  assert.deepEqual(handlers.toSorted(), declared.toSorted());
});

test('every command is in one category', () => {
  assert.deepEqual([...new Set(contributes.commands.map(({ category }) => category))], ['Persona Review']);
});

test('menus and keybindings run declared commands only', () => {
  const menus = Object.values(contributes.menus).flat();
  const keys = contributes.keybindings.flatMap(({ command, args }) => [command, ...(args?.commands ?? [])]);
  const used = [...menus.map(({ command }) => command), ...keys].filter(ours);
  assert.deepEqual(
    used.filter((command) => !declared.includes(command)),
    [],
  );
});

test('welcome texts link to declared commands only', () => {
  const linked = [
    ...readFileSync('package.nls.json', 'utf8').matchAll(/\(command:(personaReview\.\w+)\)/g),
  ].map((match) => match[1] ?? '');
  assert.ok(linked.length > 0);
  assert.deepEqual(
    linked.filter((command) => !declared.includes(command)),
    [],
  );
});

test('every context key of a when clause is set somewhere', () => {
  const clauses = [...text.matchAll(/"when": "([^"]*)"/g)].map((match) => match[1] ?? '').join(' ');
  const keys = new Set([...clauses.matchAll(/personaReview\.(\w+)/g)].map((match) => match[1] ?? ''));
  for (const { id } of views) {
    keys.delete(id.replace('personaReview.', ''));
  }
  assert.ok(keys.size > 0);
  assert.deepEqual(
    [...keys].filter((key) => !source.includes(`.set('${key}'`)),
    [],
  );
});

test('every reason for an empty checklist has its welcome text', () => {
  const reasons = contributes.viewsWelcome
    .filter(({ view }) => view === 'personaReview.checklist')
    .map(({ when }) => when.replace('personaReview.emptyReason == ', ''));
  const types = [...source.matchAll(/export type (?:NoChecklist|NothingShown) = ([^;]+);/g)]
    .map((match) => match[1])
    .join(' ');
  const known = [...types.matchAll(/'(\w+)'/g)].map((match) => match[1] ?? '');
  assert.deepEqual(reasons.toSorted(), [...new Set([...known, 'allAnswered'])].toSorted());
});

test('every reason for an empty list of changes has its welcome text', () => {
  const reasons = contributes.viewsWelcome
    .filter(({ view }) => view === 'personaReview.changes')
    .map(({ when }) => when.replace('personaReview.noChanges == ', ''));
  const types = [...source.matchAll(/export type (?:NoList|NoChanges) =([^;]+);/g)]
    .map((match) => match[1])
    .join(' ');
  const known = [...types.matchAll(/'(\w+)'/g)].map((match) => match[1] ?? '');
  assert.deepEqual(reasons.toSorted(), known.toSorted());
});

test('every setting is declared and read', () => {
  const all = [source, ...filesIn('src/core/settings', '.ts').map((file) => readFileSync(file, 'utf8'))].join(
    '\n',
  );
  const byExtension = [...all.matchAll(/\bread\('(\w+)'/g)].map((match) => match[1]);
  const byServer = [...server.matchAll(/property\(property\(settings, '(\w+)'\), '(\w+)'\)/g)].map(
    (match) => `${match[1]}.${match[2]}`,
  );
  assert.deepEqual(
    [...new Set([...byExtension, ...byServer])].map((name) => `personaReview.${name}`).toSorted(),
    Object.keys(contributes.configuration.properties).toSorted(),
  );
});

test('the setting of formats offers every format, in the order of the table, and says where its files are', () => {
  const all = formats.map(({ format }) => format);
  const { items, ...setting } = contributes.configuration.properties['personaReview.formats'] as {
    readonly default: readonly string[];
    readonly items: {
      readonly enum: readonly string[];
      readonly markdownEnumDescriptions: readonly string[];
    };
  };
  assert.deepEqual(items.enum, all);
  assert.deepEqual(setting.default, all);
  assert.deepEqual(
    items.markdownEnumDescriptions,
    all.map((format) => `%setting.formats.${format}%`),
  );
  for (const language of ['package.nls.json', 'package.nls.de.json']) {
    const texts = JSON.parse(readFileSync(language, 'utf8')) as Record<string, string>;
    for (const { format, globs } of formats) {
      for (const glob of globs) {
        const place = glob.replace(/^\*\*\//, '');
        assert.ok(texts[`setting.formats.${format}`]?.includes(`\`${place}\``), `${language}: ${glob}`);
      }
    }
  }
});

test('the README has a row for every format', () => {
  const rows = readFileSync('README.md', 'utf8').match(/^\| `[\w-]+` \| `[.*A-Z].*$/gm) ?? [];
  assert.deepEqual(
    rows.map((row) => /`([\w-]+)`/.exec(row)?.[1]),
    formats.map(({ format }) => format),
  );
});

for (const file of ['package.nls.json', 'package.nls.de.json']) {
  test(`${file} has every text of the manifest, and no other`, () => {
    const used = new Set([...text.matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1] ?? ''));
    const given = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    assert.deepEqual(given.toSorted(), [...used].toSorted());
  });
}

for (const file of filesIn('l10n', '.json')) {
  test(`${file} has every message of the code, and no other`, () => {
    const messages = [
      ...texts.matchAll(/(?:l10n\.t|translate)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g),
    ].map((match) => match[1] ?? match[2] ?? '');
    const calls = texts.match(/(?:l10n\.t|translate)\(/g)?.length;
    assert.equal(messages.length, calls, 'a message is a plain string, so that it can be found');
    const given = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    assert.deepEqual(Object.keys(given).toSorted(), [...new Set(messages)].toSorted());
    for (const [message, translation] of Object.entries(given)) {
      assert.deepEqual(placeholders(translation), placeholders(message), message);
    }
  });
}

test('the files the manifest names are in the repository or are built', () => {
  const entries = [manifest.main, manifest.browser, ...Object.values(manifest.bin)];
  const build = readFileSync('scripts/buildBundles.ts', 'utf8');
  assert.deepEqual(
    entries.filter((entry) => !build.includes(entry.replace(/^\.\/|\.js$/g, ''))),
    [],
  );
  const pictures = [manifest.icon, ...views.map(({ icon }) => icon)];
  for (const picture of pictures) {
    assert.ok(readFileSync(picture).length > 0);
  }
});

function placeholders(message: string): readonly string[] {
  return [...message.matchAll(/\{\d\}/g)].map((match) => match[0]).toSorted();
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
}
