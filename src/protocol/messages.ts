import type { Format, Origin } from '../core/persona/persona.ts';

/**
 * What the extension and the language server say to each other beside the messages of the Language Server Protocol.
 * The server has no file system: what it needs of one it asks of the extension, so that the same server runs in Node
 * and in a web worker. URIs are strings as `vscode.Uri.toString()` writes them; paths are relative to a workspace
 * folder, with `/` between segments.
 */

/** The settings are asked for with `workspace/configuration` under this name; every key of it may be missing or of any type. */
export const settingsSection = 'personaReview';

/** The personas of one file (a `.coderabbit.yaml` has several), wherever it is. */
export interface PersonaFile {
  readonly uri: string;
  /** The workspace folder that holds the file; null for the user's and the bundled ones. */
  readonly folder: string | null;
  /** Relative to its folder. */
  readonly fileName: string;
  readonly format: Format;
  readonly origin: Origin;
}

/** What the server asks of the extension: by method, what goes there and what comes back. */
export interface ServerRequests {
  /** The files of a workspace folder, without those that the user's settings hide. */
  readonly 'personaReview/listFiles': {
    readonly params: { readonly folder: string };
    readonly result: {
      readonly paths: readonly string[];
      /** False where there are more files than are listed. */
      readonly isComplete: boolean;
    };
  };
  /** All persona files that there are for the workspace: its own, the user's and the bundled ones. */
  readonly 'personaReview/listPersonas': {
    readonly params: object;
    readonly result: { readonly personas: readonly PersonaFile[] };
  };
  /** The text of a persona file as it is stored, decoded. */
  readonly 'personaReview/readFile': {
    readonly params: { readonly uri: string };
    /** `reason` says why it cannot be read, in words that can follow "cannot be read: ". */
    readonly result: { readonly text: string } | { readonly reason: string };
  };
  /** How many files of a workspace folder have an answer to each item; an item that is not in the result has none. */
  readonly 'personaReview/countAnswers': {
    readonly params: {
      readonly folder: string;
      /** Its id, as the ids of the items. */
      readonly persona: string;
      readonly items: readonly string[];
    };
    readonly result: { readonly counts: Readonly<Record<string, number>> };
  };
}

/** What the extension tells the server: by method, with what. */
export interface ClientNotifications {
  /** Files of a workspace folder were created, removed or renamed. */
  readonly 'personaReview/didChangeFiles': { readonly folder: string };
  /** Persona files were created, changed on disk, removed, or are looked for elsewhere. */
  readonly 'personaReview/didChangePersonas': object;
}

/** What the extension hands to the server when it starts it, as `initializationOptions`. */
export interface InitializationOptions {
  /** The texts of the user's language by the English ones: `vscode.l10n.bundle`; none where that is English. */
  readonly translations?: Readonly<Record<string, string>>;
}

/** The command of a code lens over patterns, and its argument: the extension shows the files that the persona covers. */
export const showCoveredFilesCommand = 'personaReview.showCoveredFiles';

export interface PersonaReference {
  readonly kind: 'reference';
  /** The URI of its file. */
  readonly uri: string;
  readonly id: string;
}
