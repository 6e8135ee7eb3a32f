import * as vscode from 'vscode';

export interface NoteQuestion {
  readonly title: string;
  readonly prompt: string;
  /** What to say where nothing is written; null where that is an answer too. */
  readonly missing: string | null;
}

/** Asks for a text of one line, without white space around it. @returns undefined where the user leaves */
export async function askNote({ title, prompt, missing }: NoteQuestion): Promise<string | undefined> {
  const note = await vscode.window.showInputBox({
    title,
    prompt,
    // Whoever looks something up in the text meanwhile would lose what is written so far.
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? missing : null),
  });
  return note?.trim();
}
