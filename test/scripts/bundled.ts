import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { root } from '../../scripts/paths.ts';

/** The text of a CommonJS bundle, made as those of the extension are. */
export async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    write: false,
    alias: { 'js-yaml': join(root, 'scripts/noYaml.ts'), 'linkify-it': join(root, 'scripts/noLinkify.ts') },
  });
  return outputFiles?.[0]?.text ?? '';
}

/** What a bundle exports. */
export function run(code: string, require: (name: string) => unknown): Record<string, unknown> {
  const module = { exports: {} };
  // oxlint-disable-next-line typescript/no-implied-eval -- What this test has just built.
  new Function('module', 'require', code)(module, require);
  return module.exports;
}

export function refuse(name: string): never {
  throw new Error(`${name} is required.`);
}
