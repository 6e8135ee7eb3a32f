import * as vscode from 'vscode';
import type { Persona } from '../../core/persona/persona.ts';
import { visibleText } from '../../core/visibleText.ts';
import { Debounced } from '../debounced.ts';
import type { LoadParser } from '../personas/loadParser.ts';
import type { PersonaLibrary } from '../personas/personaLibrary.ts';

const GUIDE_SCHEME = 'persona-review-guide';

/**
 * VS Code's own renderer of Markdown, as an editor: a preview would turn to whatever Markdown file is opened next. Where it
 * is missing, VS Code shows the document as a text.
 */
const RENDERED = 'vscode.markdown.preview.editor';

/** Typing in a persona is one change once it pauses. */
const TYPING_MILLISECONDS = 200;

/** Personas as pages to read: documents of ours that nobody can edit, and that follow the persona's file. */
export class PersonaGuides implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #library: PersonaLibrary;
  readonly #loadParser: LoadParser;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #disposable: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(library: PersonaLibrary, loadParser: LoadParser) {
    this.#library = library;
    this.#loadParser = loadParser;
    const typed = new Debounced(() => this.#refresh(), TYPING_MILLISECONDS);
    this.#disposable = vscode.Disposable.from(
      this.#changed,
      typed,
      vscode.workspace.registerTextDocumentContentProvider(GUIDE_SCHEME, this),
      library.onDidChange(() => this.#refresh()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (guides().some(({ uri }) => nameOf(uri).source === document.uri.toString())) {
          typed.schedule();
        }
      }),
    );
  }

  async open(folder: vscode.WorkspaceFolder, persona: Persona): Promise<void> {
    await vscode.commands.executeCommand('vscode.openWith', guideUri(folder, persona), RENDERED);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const persona = await this.#find(nameOf(uri));
    if (persona === null) {
      return vscode.l10n.t('This persona is not there any more.');
    }
    const { guideMarkdown } = await this.#loadParser();
    return guideMarkdown(await this.#asEdited(persona), vscode.l10n.t);
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  async #find({ folder: address, source, id }: GuideName): Promise<Persona | null> {
    const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === address);
    if (folder === undefined) {
      return null;
    }
    const { found } = await this.#library.of(folder);
    return pickPersona(
      found.filter((persona) => persona.source === source),
      id,
    );
  }

  /** The persona as its file stands in an editor, where there are changes that have not been saved. */
  async #asEdited(persona: Persona): Promise<Persona> {
    const { source, format, origin, id } = persona;
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === source);
    if (document?.isDirty !== true) {
      return persona;
    }
    const { parsePersonaFile } = await this.#loadParser();
    const fileName = vscode.workspace.asRelativePath(document.uri, false);
    return (
      pickPersona(parsePersonaFile({ content: document.getText(), source, fileName, format, origin }), id) ??
      persona
    );
  }

  #refresh(): void {
    for (const { uri } of guides()) {
      this.#changed.fire(uri);
    }
  }
}

/** Which persona a guide is of; ids alone may come twice. */
interface GuideName {
  readonly folder: string;
  readonly source: string;
  readonly id: string;
}

function guideUri(folder: vscode.WorkspaceFolder, { name, source, id }: Persona): vscode.Uri {
  const guide: GuideName = { folder: folder.uri.toString(), source, id };
  const title =
    visibleText(name)
      .replaceAll(/[/\\?#%:*"<>|\s\p{Cc}]+/gu, ' ')
      .trim() || id;
  return vscode.Uri.from({ scheme: GUIDE_SCHEME, path: `/${title}.md`, query: JSON.stringify(guide) });
}

/** Only this extension makes such addresses, but anyone may open one. */
function nameOf({ query }: vscode.Uri): GuideName {
  try {
    return { folder: '', source: '', id: '', ...JSON.parse(query) };
  } catch {
    return { folder: '', source: '', id: '' };
  }
}

function guides(): readonly vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === GUIDE_SCHEME);
}

/** While its file is edited a persona may come by another id. */
function pickPersona(ofFile: readonly Persona[], id: string): Persona | null {
  return ofFile.find((persona) => persona.id === id) ?? ofFile[0] ?? null;
}
