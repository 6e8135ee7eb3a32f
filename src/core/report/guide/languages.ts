/**
 * The languages of code that are only coloured. Others could be drawn by what extends the renderer: a diagram can load
 * pictures from elsewhere, or be sent elsewhere to be drawn.
 */
const COLOURED: ReadonlySet<string> = new Set(
  (
    'bash bat c clojure cpp cs csharp css csv cxx dart diff dockerfile elixir erlang fish fs fsharp go gomod graphql groovy h haskell ' +
    'hcl hpp html http ini java javascript js json json5 jsonc jsonl jsx julia kotlin kt less lua make makefile markdown md mjs ' +
    'nginx objc objectivec ocaml perl php powershell prisma properties proto protobuf ps1 py python r rb rs ruby rust scala scss sh ' +
    'shell sql svelte swift terraform text tf toml ts tsx txt typescript vb vue xml yaml yml zig zsh'
  ).split(' '),
);

/** The language of a fence, or an empty string where it is not one that is only coloured. */
export function colouredLanguage(info: string): string {
  const [language = ''] = info.trim().toLowerCase().split(/\s/, 1);
  return COLOURED.has(language) ? language : '';
}
