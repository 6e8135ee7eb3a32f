// Bundles the extension and the command line into dist/.
//   npm run build [-- --production]    npm run watch
import { parseArgs } from 'node:util';
import { buildBundles, watchBundles } from './buildBundles.ts';

const { values } = parseArgs({
  options: { production: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});

try {
  await (values.watch ? watchBundles : buildBundles)({ production: values.production });
} catch {
  // esbuild has already shown what is wrong, and where.
  process.exitCode = 1;
}
