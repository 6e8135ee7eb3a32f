/** Ends something that was started. */
type Closer = () => Promise<unknown>;

const closers = new Set<Closer>();
let isListening = false;

/**
 * Runs `close` when this process is told to end: by Ctrl-C, by a signal, or because its parent is gone.
 *
 * @returns forgets `close` again, for when it has been run in the normal course
 */
export function onShutdown(close: Closer): () => void {
  closers.add(close);
  if (!isListening) {
    isListening = true;
    process.once('SIGINT', () => void shutDown(130));
    process.once('SIGTERM', () => void shutDown(143));
    process.once('SIGHUP', () => void shutDown(129));
    process.once('disconnect', () => void shutDown(1));
    // Listening to the parent must not keep this process alive.
    process.channel?.unref();
  }
  return () => closers.delete(close);
}

async function shutDown(code: number): Promise<void> {
  const results = await Promise.allSettled([...closers].map((close) => close()));
  for (const result of results) if (result.status === 'rejected') console.error(result.reason);
  process.exit(code);
}
