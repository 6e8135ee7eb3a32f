import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fixtureCopy, type TemporaryFolder, temporaryFolder } from '../vscode/temporaryFolder.ts';

/** A persona for every Go file, with items whose texts fit into a narrow row. */
export const goReviewer = `---
name: Go Reviewer
patterns: ["**/*.go"]
---
# Go Reviewer

## Errors

- [ ] Errors are wrapped <!-- id=wrapped -->
- [ ] Errors are told once <!-- id=told-once -->
- [ ] Panics are recovered <!-- id=panics optional -->

## Concurrency

- [ ] Goroutines end <!-- id=goroutines-end -->
- [ ] Channels are closed <!-- id=channels-closed -->
`;

/** A second persona, for some of the files of the first. */
export const serverReviewer = `---
name: Server Reviewer
patterns: ["internal/server/*.go"]
---
# Server Reviewer

## Handlers

- [ ] Input is checked <!-- id=input-checked -->
- [ ] Status codes fit <!-- id=status-fits -->
`;

/** The sample service with these two as its personas: 7 items for a file of `internal/server`, 5 for any other Go file. */
export async function reviewedService(): Promise<TemporaryFolder> {
  const folder = await fixtureCopy('sample-service');
  await write(folder.path, {
    '.personas/go-reviewer.md': goReviewer,
    '.personas/server-reviewer.md': serverReviewer,
  });
  return folder;
}

/** A folder with these files in it, by their paths. */
export async function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<TemporaryFolder> {
  const folder = await temporaryFolder();
  await write(folder.path, files);
  return folder;
}

/** Writes files into a folder, by their paths; null removes a file or a folder. */
export async function write(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array | null>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    if (content === null) {
      await rm(file, { recursive: true });
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
}
