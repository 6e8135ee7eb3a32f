/** How long this thread has been at work, in milliseconds: what other programs take of the processor does not count. */
export function busyMilliseconds(): number {
  // The types are those of the oldest Node that is supported; tests run on the newest.
  const { user, system } = (process as unknown as { threadCpuUsage(): NodeJS.CpuUsage }).threadCpuUsage();
  return (user + system) / 1_000;
}
