import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { bundledPersonas } from '../support/bundledPersonas.ts';
import { sampleServiceFolder } from '../support/sampleService.ts';

const run = promisify(execFile);
const goIsMissing = spawnSync('go', ['version']).error !== undefined;
const skip = goIsMissing && 'go is not on PATH; install Go 1.19 or newer to check the Go code';

/** Neither the network nor a workspace around the temporary folder may decide what compiles. */
const environment = { ...process.env, GOPROXY: 'off', GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '' };

/** @throws with the tool's own words when the code is not formatted, does not compile or is suspicious. */
async function check(folder: string): Promise<void> {
  const { stdout: unformatted } = await run('gofmt', ['-l', '.'], { cwd: folder });
  assert.equal(unformatted, '', `gofmt would change ${unformatted}`);
  await run('go', ['vet', './...'], { cwd: folder, env: environment });
}

describe('The Go code that is shown to people', { skip }, () => {
  for (const { persona } of bundledPersonas) {
    test(`of ${persona.name} is formatted, compiles and passes go vet`, async (context) => {
      const folder = await mkdtemp(join(tmpdir(), 'persona-examples-'));
      context.after(() => rm(folder, { recursive: true, force: true }));
      await writeFile(join(folder, 'go.mod'), 'module example.com/examples\n\ngo 1.19\n');
      for (const { language, code, range } of persona.examples) {
        if (language === 'go') {
          const name = code.includes('"testing"') ? 'example_test.go' : 'example.go';
          const example = join(folder, `line${range.start.line}`);
          await mkdir(example);
          await writeFile(join(example, name), `${code.trimEnd()}\n`);
        }
      }
      await check(folder);
    });
  }

  test('of the sample service is formatted, passes go vet and its own tests', async () => {
    await check(sampleServiceFolder);
    await run('go', ['test', './...'], { cwd: sampleServiceFolder, env: environment });
  });
});
