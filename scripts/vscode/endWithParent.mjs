// Preloaded into the VS Code server: ends it as soon as the process that started it is gone, however that ended.
// The server passes its own Node options on to the processes it forks, which have other parents to follow.
if (process.argv[1]?.endsWith('server-main.js') && !process.argv.includes('--install-extension')) {
  process.stdin.on('close', () => process.exit(0));
  process.stdin.resume();
}
