// npm start [-- /path/to/repository]
import { runInstalled } from './bootstrap.mjs';

await runInstalled('scripts/openVscode.ts', process.argv.slice(2));
