import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Go service that `npm start` opens. */
export const sampleServiceFolder: string = fileURLToPath(
  new URL('../fixtures/sample-service', import.meta.url),
);

/** Its files, relative to it, with `/` between segments. */
export function listSampleService(): string[] {
  return readdirSync(sampleServiceFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(sampleServiceFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
