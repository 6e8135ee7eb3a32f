/** A language, and what shows that a text is about it. */
export interface Language {
  /** Where its files are. */
  readonly globs: readonly string[];
  /**
   * What it and its frameworks are called, a space standing for a hyphen too. One with a capital first letter is an
   * everyday word as well: in a sentence it counts only as it is written here.
   */
  readonly words: readonly string[];
  /** What must not stand behind a word of it: `Go to`, `SQL injection`. */
  readonly unlessBefore?: RegExp;
  /** The info words of its code fences, and the extensions of its files. */
  readonly codes: readonly string[];
  /** Files that only its projects have. */
  readonly files?: readonly string[];
  /** Mostly used beside another: named together with one, it is not what a persona reviews. */
  readonly isCompanion?: boolean;
}

/** What is missing here is never inferred: shells' fences and data formats, which stand in files about anything. */
export const languages: readonly Language[] = [
  {
    globs: ['**/*.go'],
    words: ['golang', 'Go'],
    unlessBefore: /^[ -](?:to|through|over|ahead|live|deep|deeper|beyond|into|back|straight|no)\b/i,
    codes: ['go', 'golang'],
    files: ['go.mod', 'go.work'],
  },
  {
    globs: ['**/*.py'],
    words: ['python', 'django', 'fastapi', 'Flask', 'pytest'],
    codes: ['py', 'python', 'python3', 'pyi'],
    files: ['pyproject.toml', 'requirements.txt'],
  },
  {
    globs: ['**/*.{ts,tsx,mts,cts}'],
    words: ['typescript', 'Angular', 'nestjs', 'deno'],
    codes: ['ts', 'typescript', 'mts', 'cts'],
    files: ['tsconfig.json'],
  },
  {
    globs: ['**/*.{js,jsx,mjs,cjs}'],
    words: ['javascript', 'jquery'],
    codes: ['js', 'javascript', 'mjs', 'cjs'],
  },
  {
    globs: ['**/*.{js,mjs,cjs,ts,mts,cts}'],
    words: ['node.js', 'nodejs', 'node js'],
    codes: [],
  },
  {
    globs: ['**/*.{jsx,tsx}'],
    words: ['React', 'reactjs', 'react.js', 'next.js', 'nextjs', 'JSX', 'TSX'],
    unlessBefore: /^ to\b/,
    codes: ['jsx', 'tsx'],
  },
  { globs: ['**/*.vue'], words: ['Vue', 'vue.js', 'vuejs', 'nuxt'], codes: ['vue'] },
  { globs: ['**/*.svelte'], words: ['svelte', 'sveltekit'], codes: ['svelte'] },
  { globs: ['**/*.astro'], words: ['Astro'], codes: ['astro'] },
  { globs: ['**/*.rs'], words: ['Rust'], codes: ['rs', 'rust'], files: ['Cargo.toml'] },
  {
    globs: ['**/*.java'],
    words: ['java', 'spring boot', 'Quarkus'],
    codes: ['java'],
    files: ['pom.xml'],
  },
  { globs: ['**/*.{kt,kts}'], words: ['kotlin'], codes: ['kt', 'kts', 'kotlin'] },
  { globs: ['**/*.scala'], words: ['scala'], codes: ['scala'] },
  { globs: ['**/*.cs'], words: ['c#', 'csharp', '.net', 'dotnet', 'asp.net'], codes: ['cs', 'csharp', 'c#'] },
  { globs: ['**/*.{fs,fsx}'], words: ['f#', 'fsharp'], codes: ['fs', 'fsx', 'fsharp', 'f#'] },
  {
    globs: ['**/*.{cc,cpp,cxx,h,hh,hpp,hxx}'],
    words: ['c++', 'cpp'],
    codes: ['cc', 'cpp', 'cxx', 'c++', 'hh', 'hpp', 'hxx'],
    files: ['CMakeLists.txt'],
  },
  {
    globs: ['**/*.{c,h}'],
    words: ['C code', 'C language', 'C programming', 'C pro', 'C expert', 'C developer', 'C reviewer'],
    codes: ['c', 'h'],
  },
  { globs: ['**/*.{m,mm,h}'], words: ['objective c'], codes: ['objc', 'objective-c'] },
  {
    globs: ['**/*.swift'],
    words: ['Swift', 'swiftui'],
    codes: ['swift'],
    files: ['Package.swift'],
  },
  {
    globs: ['**/*.rb'],
    words: ['Ruby', 'Rails', 'rspec', 'sidekiq'],
    codes: ['rb', 'ruby'],
    files: ['Gemfile'],
  },
  {
    globs: ['**/*.php'],
    words: ['php', 'laravel', 'symfony'],
    codes: ['php'],
    files: ['composer.json'],
  },
  { globs: ['**/*.{ex,exs}'], words: ['elixir'], codes: ['ex', 'exs', 'elixir'] },
  { globs: ['**/*.{erl,hrl}'], words: ['erlang'], codes: ['erl', 'hrl', 'erlang'] },
  { globs: ['**/*.hs'], words: ['haskell'], codes: ['hs', 'haskell'] },
  { globs: ['**/*.{ml,mli}'], words: ['ocaml'], codes: ['ml', 'mli', 'ocaml'] },
  { globs: ['**/*.{clj,cljs,cljc}'], words: ['clojure'], codes: ['clj', 'cljs', 'cljc', 'clojure'] },
  { globs: ['**/*.dart'], words: ['Dart', 'Flutter'], codes: ['dart'], files: ['pubspec.yaml'] },
  { globs: ['**/*.lua'], words: ['lua'], codes: ['lua'] },
  { globs: ['**/*.{pl,pm}'], words: ['Perl'], codes: ['pl', 'pm', 'perl'] },
  { globs: ['**/*.r'], words: ['R code', 'R language', 'R programming', 'R pro'], codes: ['r'] },
  { globs: ['**/*.jl'], words: ['Julia language'], codes: ['jl', 'julia'] },
  { globs: ['**/*.zig'], words: ['Zig'], codes: ['zig'] },
  {
    globs: ['**/*.sol'],
    words: ['solidity', 'smart contract', 'smart contracts'],
    codes: ['sol', 'solidity'],
  },
  { globs: ['**/*.{tf,tfvars}'], words: ['terraform', 'opentofu'], codes: ['tf', 'hcl', 'terraform'] },
  { globs: ['**/*.bicep'], words: ['Bicep'], codes: ['bicep'] },
  {
    globs: ['**/*.{ps1,psm1,psd1}'],
    words: ['powershell'],
    codes: ['ps1', 'psm1', 'powershell'],
    isCompanion: true,
  },
  {
    globs: ['**/*.{sh,bash}'],
    words: ['Bash', 'Shell', 'shell script', 'shell scripts', 'shell scripting', 'posix sh'],
    codes: [],
    isCompanion: true,
  },
  {
    globs: ['**/*.sql'],
    words: ['sql', 'postgres', 'postgresql', 'mysql', 'sqlite', 'T SQL', 'pl/sql'],
    unlessBefore: /^ injection\b/i,
    codes: ['sql', 'pgsql', 'plpgsql', 'tsql'],
    isCompanion: true,
  },
  {
    globs: ['**/*.{graphql,gql}'],
    words: ['graphql'],
    codes: ['graphql', 'gql'],
    isCompanion: true,
  },
  {
    globs: ['**/*.proto'],
    words: ['protobuf', 'protocol buffers'],
    codes: ['proto', 'protobuf'],
    isCompanion: true,
  },
  {
    globs: ['**/*openapi*.{json,yaml,yml}'],
    words: ['openapi', 'swagger'],
    codes: [],
    isCompanion: true,
  },
  { globs: ['**/*.{html,htm}'], words: ['html'], codes: ['html', 'htm'], isCompanion: true },
  {
    globs: ['**/*.{css,scss,sass,less}'],
    words: ['css', 'scss', 'Sass'],
    codes: ['css', 'scss', 'sass', 'less'],
    isCompanion: true,
  },
  {
    globs: ['**/Dockerfile*'],
    words: ['dockerfile', 'dockerfiles'],
    codes: ['dockerfile'],
    files: ['Dockerfile'],
    isCompanion: true,
  },
];
