/** Takes the place of gray-matter's own YAML engine, which is never called: the core brings another with positions. */
function refuse(): never {
  throw new Error('Front matter is read by the engine of src/core/persona/frontMatter.ts.');
}

export { refuse as safeDump, refuse as safeLoad };
