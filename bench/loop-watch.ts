/**
 * Loaded into a server before its own program: tells whoever started it how long its event loop
 * stood still. To `begin` it answers `begun`, to `end` what it saw in between.
 */
import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';

/** What was seen from `begin` to `end`, in milliseconds. */
export interface Seen {
  /** The longest time in which nothing else could be done, to the millisecond above. */
  readonly longestMs: number;
  /** What the thread of the event loop had of a processor in all. */
  readonly cpuMs: number;
  /** The longest collection of garbage. */
  readonly longestCollectionMs: number;
}

const delays = monitorEventLoopDelay({ resolution: 1 });
let longestCollectionMs = 0;
let cpuBefore = process.threadCpuUsage();
const collections = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) {
    longestCollectionMs = Math.max(longestCollectionMs, duration);
  }
});
collections.observe({ entryTypes: ['gc'] });
delays.enable();

process.on('message', (word) => {
  if (word === 'begin') {
    longestCollectionMs = 0;
    delays.reset();
    cpuBefore = process.threadCpuUsage();
    process.send?.('begun');
  }
  if (word === 'end') {
    // Delays are from one look to the next, which are a millisecond apart where nothing is done.
    const longestMs = Math.max(0, delays.max / 1e6 - 1);
    const { user, system } = process.threadCpuUsage(cpuBefore);
    const seen: Seen = { longestMs, cpuMs: (user + system) / 1000, longestCollectionMs };
    process.send?.(seen);
  }
});
// Listening to whoever started it does not keep the server running.
process.channel?.unref();
