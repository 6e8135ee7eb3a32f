import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { PackageParts } from '../../../src/extension/web/packageParts.ts';
import { parserParts, readWasm } from '../../../src/extension/web/readPart.ts';
import { thisExtension } from '../support/extension.ts';
import { personaText } from '../support/personaText.ts';
import { useTestBed } from '../support/testBed.ts';

suite('the parts of the web extension', () => {
  const bed = useTestBed();

  test('are loaded once, each from a file of the package', async () => {
    const parts = new PackageParts(thisExtension().extensionUri);
    const [parser, again] = await Promise.all([parts.load('parser'), parts.load('parser')]);
    assert.equal(again, parser);
    const [persona] = parser.parsePersonaFile({
      content: personaText({ name: 'Team' }),
      source: 'a.md',
      fileName: 'a.md',
      format: 'persona',
      origin: 'workspace',
    });
    assert.equal(persona?.name, 'Team');
    const { createLanguageClient } = await (await parts.load('languageClient')).forWeb();
    assert.equal(typeof createLanguageClient, 'function');
  });

  test('run WebAssembly of the package', async () => {
    const { extensionUri } = thisExtension();
    const { GoParser } = await new PackageParts(extensionUri).load('goParser');
    const parser = await GoParser.load(
      await readWasm(extensionUri, 'web-tree-sitter.wasm'),
      await readWasm(extensionUri, 'tree-sitter-go.wasm'),
    );
    const go = parser.open();
    assert.deepEqual(go.declarationAt('package a\n\nfunc (s *Server) Serve() {\n}\n', 4), {
      name: '(*Server).Serve',
      lines: { first: 3, last: 4 },
    });
    go.dispose();
    const missing = readWasm(bed().outside(), 'tree-sitter-go.wasm');
    await assert.rejects(missing, /tree-sitter-go\.wasm, cannot be loaded: .*Install the extension again\.$/);
  });

  test('may be read before they are needed; one that is not there is told of when it is', async () => {
    const place = await folderOfParts();
    const parts = new PackageParts(place);
    await answersTo(() => parts.prefetch('parser'));
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(place, 'dist'), { recursive: true });
    assert.deepEqual({ ...(await parts.load('parser')) }, { works: true });
    // The parser alone is missing: of two, whichever is answered first would be named.
    for (const name of parserParts.filter((part) => part !== 'parser')) {
      await bed().write(vscode.Uri.joinPath(place, `dist/${name}.js`), 'exports.works = true;');
    }
    const missing = new PackageParts(place);
    missing.prefetch('parser');
    await assert.rejects(missing.load('parser'), /parser\.js, cannot be loaded/);
  });

  for (const [what, text, reason] of [
    ['is missing', null, /the answer was 404/],
    ['is empty', '', /it exports nothing/],
    ['is cut off', 'module.exports.parse = () => {', /Unexpected end of input|Unexpected token/],
    ['fails', 'throw new Error("no such thing")', /no such thing/],
    ['requires what is not there', 'require("./more.js")', /it requires \.\/more\.js/],
  ] as const) {
    test(`one that ${what} is named, and loaded once it is mended`, async () => {
      const place = await folderOfParts();
      const file = vscode.Uri.joinPath(place, 'dist/parser.js');
      await bed().write(file, text ?? '');
      if (text === null) await vscode.workspace.fs.delete(file);
      const parts = new PackageParts(place);
      const failure = await parts.load('parser').then(String, String);
      assert.match(failure, /A part of the extension, \S+\/dist\/parser\.js, cannot be loaded: /);
      assert.match(failure, reason);
      await bed().write(file, 'exports.works = true;');
      assert.deepEqual({ ...(await parts.load('parser')) }, { works: true });
    });
  }

  test('require another when they first use it', async () => {
    const place = await folderOfParts();
    const write = (name: string, text: string) =>
      bed().write(vscode.Uri.joinPath(place, `dist/${name}.js`), text);
    await write('parser', 'exports.works = () => require("./rareLibraries.js").count++;');
    await write('rareLibraries', 'exports.count = 1;');
    const { works } = (await new PackageParts(place).load('parser')) as unknown as { works: () => number };
    assert.deepEqual([works(), works()], [1, 2]);
    await write('rareLibraries', 'throw new Error("no such thing")');
    const broken = (await new PackageParts(place).load('parser')) as unknown as { works: () => number };
    await assert.rejects(async () => broken.works(), /rareLibraries\.js, cannot be loaded: no such thing/);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(place, 'dist/rareLibraries.js'));
    await assert.rejects(new PackageParts(place).load('parser'), /rareLibraries\.js, cannot be loaded/);
  });

  test('have their own names in traces', async () => {
    const place = await folderOfParts();
    await bed().write(
      vscode.Uri.joinPath(place, 'dist/parser.js'),
      'exports.trace = () => {\nreturn new Error().stack; };',
    );
    const { trace } = (await new PackageParts(place).load('parser')) as unknown as { trace: () => string };
    const file = vscode.Uri.joinPath(place, 'dist/parser.js').toString(true);
    // The head of the function whose body it is has two lines.
    assert.ok(trace().includes(`${file}#vscode-extension:4:`), trace());
  });

  /** With a parser that works, and what it requires. */
  async function folderOfParts(): Promise<vscode.Uri> {
    const place = bed().outside();
    for (const name of parserParts) {
      await bed().write(vscode.Uri.joinPath(place, `dist/${name}.js`), 'exports.works = true;');
    }
    return place;
  }
});

/** Waits for the answers to what an action fetches. */
async function answersTo(action: () => void): Promise<void> {
  const { fetch } = globalThis;
  const answers: Promise<Response>[] = [];
  globalThis.fetch = (...request) => {
    const answer = fetch(...request);
    answers.push(answer);
    return answer;
  };
  try {
    action();
  } finally {
    globalThis.fetch = fetch;
  }
  assert.equal(answers.length, parserParts.length);
  await Promise.all(answers);
}
