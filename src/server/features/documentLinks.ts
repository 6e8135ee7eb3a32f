import type { DocumentLink } from 'vscode-languageserver';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { type Nameable, resolveMention } from '../documents/resolveMention.ts';
import { toLspRange } from '../lspRange.ts';
import { uriOf } from './targets.ts';

/** Links on paths of files that exist, and on names of personas. */
export function documentLinksOf(document: PersonaDocument, nameable: Nameable): DocumentLink[] {
  return document.mentions.flatMap((mention) => {
    const [target] = resolveMention(mention, document.file, nameable);
    if (target?.kind === 'file') {
      const fragment = mention.kind === 'link' ? (/#[^?]*$/.exec(mention.text)?.[0] ?? '') : '';
      return [{ range: toLspRange(mention.range), target: uriOf(target.folder, target.path) + fragment }];
    }
    return target?.kind === 'persona'
      ? [{ range: toLspRange(mention.range), target: target.named.file.uri }]
      : [];
  });
}
