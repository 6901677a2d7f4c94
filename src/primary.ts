import cluster from 'node:cluster';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import type { Config } from './config.ts';
import { graphqlPath } from './http/graphql-route.ts';
import { announceReady, assertCanListen } from './http/listening.ts';
import { startMachineJobs } from './jobs.ts';
import { createLog, logFault } from './log.ts';
import { outsideServices } from './outside-services.ts';
import { progressDisplay } from './progress.ts';
import { openStorage, prepareStorage } from './storage.ts';

/** A worker that ends again and again has a fault that a new one would have as well. */
const mostRestarts = 10;

/**
 * Runs several workers on one port: prepares the data once, runs the jobs and counts limits for all
 * of them, and replaces a worker that ends.
 */
export async function servePrimary(config: Config, hasWorld: boolean): Promise<void> {
  await assertCanListen(config);
  const log = await createLog(config.logLevel);
  const db = await openStorage(config);
  const display = progressDisplay();
  await prepareStorage(db, config, { hasWorld, report: display.report });
  display.stop();
  const services = outsideServices(config, db, (error, service) => logFault(log, error, service));
  const jobs = startMachineJobs(db, config.clock, services, log);
  await jobs.mayServe;

  new RateLimiterClusterMaster();
  let isStopping = false;
  let restarts = 0;
  cluster.once('listening', (_worker, { port }) => {
    const { host, tls } = config;
    announceReady(`${tls ? 'https' : 'http'}://${host}:${port}${graphqlPath}`);
  });
  for (let count = 0; count < config.workers; count += 1) cluster.fork();
  cluster.on('exit', () => {
    if (!isStopping) restarts += 1;
    if (!isStopping && restarts <= mostRestarts) {
      cluster.fork();
      return;
    }
    if (!isStopping) process.exitCode = 1;
    if (Object.keys(cluster.workers ?? {}).length > 0) return;
    // The last worker is gone: what is under way is finished, and nothing keeps the process.
    void jobs.stop().then(() => db.close());
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      isStopping = true;
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
    });
  }
}
