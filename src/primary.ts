import cluster from 'node:cluster';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import type { Config } from './config.ts';
import { progressDisplay } from './progress.ts';
import { openStorage, prepareStorage } from './storage.ts';

/** A worker that ends again and again has a fault that a new one would have as well. */
const mostRestarts = 10;

/**
 * Runs several workers on one port: prepares the data once, counts limits for all of them, and
 * replaces a worker that ends.
 */
export async function servePrimary(config: Config, hasWorld: boolean): Promise<void> {
  const db = await openStorage(config);
  const display = progressDisplay();
  await prepareStorage(db, config, { hasWorld, report: display.report });
  display.stop();
  await db.close();

  new RateLimiterClusterMaster();
  let isStopping = false;
  let restarts = 0;
  for (let count = 0; count < config.workers; count += 1) cluster.fork();
  cluster.on('exit', () => {
    if (isStopping) return;
    restarts += 1;
    if (restarts <= mostRestarts) cluster.fork();
    else process.exitCode = 1;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      isStopping = true;
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
    });
  }
}
