import { run } from '../run.ts';
import { createNodeHost } from './nodeHost.ts';

process.exitCode = await run(process.argv.slice(2), createNodeHost());
