import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { thisExtension } from './support/extension.ts';
import { personaText } from './support/personaText.ts';
import { useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

suite('the Problems panel', () => {
  const bed = useTestBed();
  suiteSetup(() => thisExtension().activate());

  test('shows what is wrong with a persona, at its line, until it is mended', async () => {
    const uri = await bed().write('.personas/a.md', '---\nname: A\npatterns: "*.go"\nname: B\n---\n# A\n');
    await hasProblems(uri, ['frontMatter.duplicate-key 4']);
    const [problem] = vscode.languages.getDiagnostics(uri);
    assert.equal(problem?.source, 'Persona Review');
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Warning);
    await bed().write('.personas/a.md', personaText());
    await hasProblems(uri, []);
  });

  test('shows the same of the user’s own personas', async () => {
    const place = bed().outside();
    const uri = await bed().write(vscode.Uri.joinPath(place, 'a.md'), '---\nname: A\n');
    await bed().set('userPersonasFolder', place.path);
    await hasProblems(uri, ['frontMatter.unclosed 1']);
  });

  test('shows the second persona of an id, and whose the id is', async () => {
    const first = await bed().write('.personas/a.md', personaText({ id: 'twin' }));
    const second = await bed().write('.personas/b.md', personaText({ id: 'twin' }));
    await hasProblems(second, ['persona.duplicate-id 1']);
    assert.match(vscode.languages.getDiagnostics(second)[0]?.message ?? '', /\.personas\/a\.md.*twin-2/);
    assert.deepEqual(codes(first), []);
    await vscode.workspace.fs.delete(first);
    await hasProblems(second, []);
  });

  test('shows files that cannot be read as a persona', async () => {
    const binary = await bed().write('.personas/binary.md', new Uint8Array([0x23, 0x20, 0, 1, 2]));
    const large = await bed().write(
      '.personas/large.md',
      `# Large\n${'- [ ] Is it right?\n'.repeat(60_000)}`,
    );
    const huge = await bed().write('.personas/huge.md', new Uint8Array(20 * 1024 * 1024).fill(0x20));
    await hasProblems(binary, ['file.binary 1']);
    // On the desktop its beginning is read.
    for (const uri of [large, huge]) {
      await until(`${uri.path} is too large`, vscode.languages.onDidChangeDiagnostics, () =>
        codes(uri).some((code) => /^file\.(too-large|unreadable) 1$/.test(code)),
      );
    }
  });

  test('forgets a persona that was deleted', async () => {
    const uri = await bed().write('.personas/a.md', '---\nname: A\n');
    await hasProblems(uri, ['frontMatter.unclosed 1']);
    await bed().remove('.personas');
    await hasProblems(uri, []);
  });
});

async function hasProblems(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  await until(
    `${uri.path} has the problems ${expected.join() || 'none'}`,
    vscode.languages.onDidChangeDiagnostics,
    () => codes(uri).join() === expected.join(),
  );
}

/** Codes and 1-based lines. */
function codes(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code, range }) => `${code as string} ${range.start.line + 1}`);
}
