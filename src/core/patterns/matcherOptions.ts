import type { MinimatchOptions } from 'minimatch';

/**
 * How every glob is read. `!` in front is handled before a glob gets here; the platform is fixed because paths have `/`
 * on all of them.
 */
export const matcherOptions: MinimatchOptions = {
  dot: true,
  nocomment: true,
  nonegate: true,
  platform: 'linux',
  braceExpandMax: 256,
};
