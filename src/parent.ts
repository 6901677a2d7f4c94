/** How often it is looked whether the parent is still there. */
const lookMs = 500;

/**
 * Ends this process, as SIGTERM would, when the one that started it is gone. For servers that npm
 * started: it hands a signal to the shell in between, and that ends without passing it on.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, lookMs);
  looking.unref();
  // A second signal would break off what the first has begun to end.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => clearInterval(looking));
  }
}
