import * as vscode from 'vscode';
import { slug } from '../../core/persona/slug.ts';
import { exists } from '../exists.ts';
import { personaTemplate } from './personaTemplate.ts';

/** Asks for a name, writes `.personas/<id>.md` from the template and opens it. A file that is there already is only opened. */
export async function createPersona(folder: vscode.WorkspaceFolder, path: string | null): Promise<void> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Create Persona in “{0}”', folder.name),
    prompt: vscode.l10n.t('Who reviews? For example “Database reviewer”.'),
    validateInput: (value) =>
      slug(value) === '' ? vscode.l10n.t('Give the persona a name with a letter or a digit in it.') : null,
  });
  if (name === undefined) {
    return;
  }
  const uri = vscode.Uri.joinPath(folder.uri, '.personas', `${slug(name)}.md`);
  if (!(await exists(uri))) {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(personaTemplate(name.trim(), path)));
  }
  await vscode.window.showTextDocument(uri);
}
