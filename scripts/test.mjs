// npm test [-- stage… [--filter text]]
import { runInstalled } from './bootstrap.mjs';

await runInstalled('scripts/runTests.ts', process.argv.slice(2));
