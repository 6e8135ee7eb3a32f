// The server is one file for both hosts, since all but their channels is the same; what one of them lacks is not run there.
void ('process' in globalThis ? import('./node/main.ts') : import('./browser/main.ts'));
