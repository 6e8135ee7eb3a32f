import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { cacheDir } from '../paths.ts';
import { installOnce } from './installOnce.ts';
import { onPath } from './onPath.ts';

/** How playwright-core is told to start a Chromium. */
export interface Chromium {
  readonly where: { readonly executablePath: string } | { readonly channel: 'chrome' };
  readonly env: NodeJS.ProcessEnv;
}

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium from PATH; or else, on Linux x64, the one in devDependencies; or else the machine's Chrome. */
export async function installChromium(): Promise<Chromium> {
  const installed = onPath(namesOnPath);
  if (installed) return { where: { executablePath: installed }, env: process.env };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { where: { channel: 'chrome' }, env: process.env };

  const version = manifest.devDependencies['@sparticuz/chromium'];
  const target = join(cacheDir, `chromium-${version}`);
  await installOnce(target, `Chromium ${version}`, async (folder) => {
    // The package unpacks into the temporary folder, and brings the system's libraries only where it believes to be
    // on AWS Lambda.
    await promisify(execFile)(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `await (await import('@sparticuz/chromium')).default.executablePath();`,
      ],
      {
        cwd: import.meta.dirname,
        env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      },
    );
    await writeFile(join(folder, 'fonts.conf'), fontConfig(target));
    await mkdir(join(folder, 'font-cache'));
  });
  const libraries = [join(target, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    where: { executablePath: join(target, 'chromium') },
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(target, 'fonts.conf') },
  };
}

function fontConfig(target: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${target}/fonts</dir>
  <cachedir>${target}/font-cache</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
}
