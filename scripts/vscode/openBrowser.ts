import { spawn } from 'node:child_process';

/** Opens an address in the person's browser, where there is a screen to show it on. */
export function openBrowser(url: string): void {
  const [command, ...args] = opener(url);
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  // The address is on the terminal in any case; a machine without an opener is no error.
  child.once('error', () => console.log('No browser could be opened here: open the address above yourself.'));
  child.unref();
}

function opener(url: string): string[] {
  if (process.platform === 'darwin') return ['open', url];
  if (process.platform === 'win32') return ['explorer.exe', url];
  const hasScreen = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  return hasScreen ? ['xdg-open', url] : [];
}
