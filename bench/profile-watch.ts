/**
 * Loaded into a server before its own program: lets whoever started it take profiles of its work.
 * To `start` it answers `started`, to `stop` the profile.
 */
import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();

process.on('message', async (word) => {
  if (word === 'start') {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 250 });
    await session.post('Profiler.start');
    process.send?.('started');
  }
  if (word === 'stop') {
    const { profile } = await session.post('Profiler.stop');
    process.send?.(profile);
  }
});
// Listening to whoever started it does not keep the server running.
process.channel?.unref();
