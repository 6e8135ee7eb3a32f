/** Of a module that is left to a file beside the bundle. */
export interface LateModule {
  /** The file beside the bundle, `./….js`. */
  readonly file: string;
  /** The file's export that holds the module's own. */
  readonly name: string;
  /** What the module exports. */
  readonly exports: readonly string[];
}

/**
 * The text of a CommonJS module that requires another when something of it is first used. A default export of it has to
 * be a function: what Node's way of importing takes for it is `module.exports`.
 */
export function lateModule({ file, name, exports }: LateModule): string {
  const names = exports.filter((each) => /^(?!default$)[\p{L}$_][\p{L}\p{N}$_]*$/u.test(each));
  const getters = names.map((each) => `${each}: { enumerable: true, get: () => loaded().${each} }`);
  const base = exports.includes('default') ? '(...given) => loaded().default(...given)' : '{}';
  return `let module_;
    const loaded = () => (module_ ??= require('${file}')[${JSON.stringify(name)}]);
    module.exports = Object.defineProperties(${base}, { ${getters.join(', ')} });`;
}
