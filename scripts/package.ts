// npm run package: makes the VSIX, minified, in the repository's root.
import { buildVsix } from './buildVsix.ts';

console.log(`Made ${await buildVsix()}`);
