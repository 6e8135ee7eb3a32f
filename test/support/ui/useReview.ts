import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import type { TemporaryFolder } from '../vscode/temporaryFolder.ts';
import type { Workbench, WorkbenchOptions } from '../vscode/workbench.ts';
import { startReview } from './checklist.ts';

/** The VS Code of a test file; there is one once its tests run. */
export interface SharedReview {
  /** Absolute path of the folder that is open. */
  readonly folder: string;
  readonly page: Page;
  readonly workbench: Workbench;
}

/** Starts one VS Code for all tests of a suite, and ends it after them. */
export function useReview(
  makeFolder: () => Promise<TemporaryFolder>,
  options: (folder: string) => WorkbenchOptions = (folder) => ({ folder }),
): SharedReview {
  let folder: TemporaryFolder | undefined;
  let workbench: Workbench | undefined;
  before(async () => {
    folder = await makeFolder();
    workbench = await startReview(options(folder.path));
  });
  after(async () => {
    await workbench?.close();
    await folder?.remove();
  });
  return {
    get folder() {
      return started(folder).path;
    },
    get page() {
      return started(workbench).page;
    },
    get workbench() {
      return started(workbench);
    },
  };
}

function started<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new Error('VS Code is started before the tests of a suite, not before that.');
  }
  return value;
}
