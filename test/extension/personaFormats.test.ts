import * as vscode from 'vscode';
import { PersonaChoices } from '../../src/extension/personas/personaChoices.ts';
import { PersonaLibrary } from '../../src/extension/personas/personaLibrary.ts';
import { workspaceFiles } from '../../src/extension/personas/workspaceFiles.ts';
import { testLog, thisExtension } from './support/extension.ts';
import { loadParser } from './support/loadParser.ts';
import { MemoryMemento } from './support/memento.ts';
import { type TestBed, useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

const instruction = 'reviews:\n  path_instructions:\n    - path: "**/*.SQL"\n      instructions: Look.\n';

suite('files of other tools', () => {
  const bed = useTestBed();

  /** Waits: what takes a search comes later than the rest. */
  function shows(personas: PersonaLibrary, what: string, expected: readonly string[]): Promise<void> {
    return until(`${what}: ${expected.join()}`, personas.onDidChange, async () => {
      return (await found(bed(), personas)).join() === expected.join();
    });
  }

  test('are found wherever their tools look for them, each file once', async () => {
    await bed().write('.claude/rules/go/style.md', '# Style');
    await bed().write('.github/instructions/api.instructions.md', '# Api');
    await bed().write('.github/copilot-instructions.md', '# Copilot');
    await bed().write('.cursor/rules/ui.mdc', '# Ui');
    await bed().write('.cursorrules', '# Old');
    await bed().write('.clinerules/all.md', '# All');
    await bed().write('.coderabbit.yaml', instruction);
    await bed().write('docs/plan.chatmode.md', '# Plan');
    await bed().write('docs/AGENTS.md', '# Docs');
    await bed().write('.claude/agents/CLAUDE.md', '# Agent');
    await bed().write('node_modules/tool/AGENTS.md', '# Not ours');
    await bed().write('docs/vendor/CLAUDE.md', '# Not ours either');
    await shows(library(bed()), 'all are found', [
      'agents-file Copilot .github/copilot-instructions.md',
      'agents-file Docs docs/AGENTS.md',
      'claude-agent Agent .claude/agents/CLAUDE.md',
      'claude-rule Style .claude/rules/go/style.md',
      'cline-rule All .clinerules/all.md',
      'coderabbit CodeRabbit: **/*.SQL .coderabbit.yaml',
      'copilot-agent Plan docs/plan.chatmode.md',
      'copilot-instructions Api .github/instructions/api.instructions.md',
      'cursor-rule Old .cursorrules',
      'cursor-rule Ui .cursor/rules/ui.mdc',
    ]);
  });

  test('are read in the formats of the setting', async () => {
    await bed().write('.cursor/rules/ui.mdc', '# Ui');
    await bed().write('.claude/agents/CLAUDE.md', '# Agent');
    await bed().write('AGENTS.md', '# Root');
    await bed().set('formats', ['cursor-rule', 'agents-file']);
    const personas = library(bed());
    await shows(personas, 'two are read', [
      'agents-file Root AGENTS.md',
      'cursor-rule Ui .cursor/rules/ui.mdc',
    ]);
    await bed().set('formats', []);
    await shows(personas, 'none is read', []);
  });

  test('show their changes at once, in whatever folder they are', async () => {
    const personas = library(bed());
    // VS Code's watcher may miss what comes in a new folder: this one was there when it began to watch.
    const kept = await vscode.workspace.fs.readFile(bed().uri('deploy/quayside.yaml'));
    // Once it is shown, the search is over: what comes after is told by VS Code's watcher.
    const here = 'agents-file Here AGENTS.md';
    await bed().write('AGENTS.md', '# Here');
    await shows(personas, 'what was there', [here]);
    await bed().write('deploy/AGENTS.md', '# First');
    await shows(personas, 'added', ['agents-file First deploy/AGENTS.md', here]);
    await bed().write('deploy/AGENTS.md', '# Edited');
    await shows(personas, 'edited', ['agents-file Edited deploy/AGENTS.md', here]);
    await bed().removeLater(bed().uri('b'));
    await vscode.workspace.fs.rename(bed().uri('deploy'), bed().uri('b'));
    await shows(personas, 'its folder was renamed', ['agents-file Edited b/AGENTS.md', here]);
    await bed().write('.cursor/rules/go.mdc', '# Rule');
    await shows(personas, 'a rule was added', [
      'agents-file Edited b/AGENTS.md',
      here,
      'cursor-rule Rule .cursor/rules/go.mdc',
    ]);
    await bed().remove('b');
    await vscode.workspace.fs.writeFile(bed().uri('deploy/quayside.yaml'), kept);
    await shows(personas, 'its folder was deleted', [here, 'cursor-rule Rule .cursor/rules/go.mdc']);
    await bed().remove('.cursor');
    await shows(personas, 'the folders of the rule were deleted', [here]);
    await bed().write('.coderabbit.yaml', instruction);
    await shows(personas, 'a single file was added', [
      here,
      'coderabbit CodeRabbit: **/*.SQL .coderabbit.yaml',
    ]);
    await bed().remove('.coderabbit.yaml');
    await shows(personas, 'deleted', [here]);
    await bed().removeLater(bed().uri('CLAUDE.md'));
    await vscode.workspace.fs.rename(bed().uri('AGENTS.md'), bed().uri('CLAUDE.md'));
    await shows(personas, 'renamed', ['agents-file Here CLAUDE.md']);
  });
});

function library(bed: TestBed): PersonaLibrary {
  const choices = bed.own(new PersonaChoices(new MemoryMemento()));
  const host = { files: workspaceFiles, loadParser, homeDirectory: null };
  return bed.own(new PersonaLibrary(thisExtension().extensionUri, host, choices, testLog(bed)));
}

/** Format, name and path of the folder's own personas. */
async function found(bed: TestBed, personas: PersonaLibrary): Promise<readonly string[]> {
  const all = (await personas.of(bed.folder)).found.filter(({ origin }) => origin === 'workspace');
  return all
    .map(({ format, name, source }) => {
      const path = decodeURIComponent(source).slice(decodeURIComponent(bed.folder.uri.toString()).length + 1);
      return `${format} ${name} ${path}`;
    })
    .sort();
}
