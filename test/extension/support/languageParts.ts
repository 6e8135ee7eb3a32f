import { ulid } from 'ulid';
import type * as vscode from 'vscode';
import { Emitter } from '../../../src/core/emitter.ts';
import { FolderFiles } from '../../../src/extension/folderFiles.ts';
import type { Host } from '../../../src/extension/host.ts';
import type { CreateLanguageClient } from '../../../src/extension/language/languageClient.ts';
import { LanguageServer } from '../../../src/extension/language/languageServer.ts';
import { PersonaChoices } from '../../../src/extension/personas/personaChoices.ts';
import { PersonaLibrary } from '../../../src/extension/personas/personaLibrary.ts';
import { workspaceFiles } from '../../../src/extension/personas/workspaceFiles.ts';
import { FolderStores } from '../../../src/extension/review/folderStores.ts';
import { FsLogStorage } from '../../../src/extension/web/fsLogStorage.ts';
import { testLog, thisExtension } from './extension.ts';
import { loadParser } from './loadParser.ts';
import { MemoryMemento } from './memento.ts';
import { noneShared } from './noneShared.ts';
import type { TestBed } from './testBed.ts';
import { until } from './until.ts';

/** A language server beside the activated extension's own, and what its log says. */
export interface LanguageParts {
  readonly server: LanguageServer;
  /** Waits until something is in the log so many times. */
  readonly logs: (text: string, times: number) => Promise<void>;
  /** How often something is in the log. */
  readonly count: (text: string) => number;
}

export function startLanguageServer(bed: TestBed, createLanguageClient: CreateLanguageClient): LanguageParts {
  const lines: string[] = [];
  const logged = new Emitter<void>();
  const log = listening(testLog(bed), (line) => {
    lines.push(line);
    logged.fire();
  });
  const host: Pick<Host, 'createLogStorage' | 'files' | 'loadParser' | 'homeDirectory'> = {
    createLogStorage: (directory, name) => new FsLogStorage(directory, name, ulid()),
    files: workspaceFiles,
    loadParser,
    homeDirectory: null,
  };
  const choices = bed.own(new PersonaChoices(new MemoryMemento()));
  const library = bed.own(new PersonaLibrary(thisExtension().extensionUri, host, choices, log));
  const stores = bed.own(new FolderStores(host, bed.outside(), noneShared, log));
  const folderFiles = bed.own(new FolderFiles(workspaceFiles));
  const server = new LanguageServer({ ...host, createLanguageClient, library, stores, folderFiles, log });
  bed.later(() => server.stop());
  const count = (text: string) => lines.filter((line) => line.includes(text)).length;
  const logs = (text: string, times: number) =>
    until(`“${text}” is logged ${times} times`, logged.event, () => count(text) >= times);
  return { server, count, logs };
}

function listening(log: vscode.LogOutputChannel, hear: (line: string) => void): vscode.LogOutputChannel {
  const hearing =
    (level: 'info' | 'warn' | 'error') =>
    (...parts: [string, ...unknown[]]) => {
      hear(parts.map(String).join(' '));
      log[level](...parts);
    };
  return new Proxy(log, {
    get: (target, key) => {
      if (key === 'info' || key === 'warn' || key === 'error') return hearing(key);
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
