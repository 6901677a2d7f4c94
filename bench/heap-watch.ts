/**
 * Loaded into a server before its own program: to `collect` it answers how many bytes its heap
 * holds once the garbage is collected.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose_gc');
const collectGarbage: () => void = runInNewContext('gc');

process.on('message', (word) => {
  if (word !== 'collect') return;
  collectGarbage();
  // What only weak references held is gone after the second time.
  collectGarbage();
  process.send?.(process.memoryUsage().heapUsed);
});
// Listening to whoever started it does not keep the server running.
process.channel?.unref();
