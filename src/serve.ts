import { join } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { administer } from './administration.ts';
import type { Config } from './config.ts';
import { createLimits } from './contract/rate-limits.ts';
import { serveControl } from './control.ts';
import type { Database } from './database/database.ts';
import { failureMessage } from './database/failures.ts';
import { demoIdeViewers } from './demo/viewers.ts';
import { warmPasswords } from './domains/identity/index.ts';
import { worldBegunAt } from './domains/platform/index.ts';
import { graphqlPath } from './http/graphql-route.ts';
import { announceReady, listenFailure } from './http/listening.ts';
import { createMetrics } from './http/metrics.ts';
import { createServer } from './http/server.ts';
import { assertTransportAllowed, isLoopback, readTls } from './http/tls.ts';
import { createInstance, type Observer } from './instance.ts';
import { type MachineJobs, startMachineJobs } from './jobs.ts';
import { systemClock } from './kernel/clock.ts';
import { createLog, logFault } from './log.ts';
import { outsideServices } from './outside-services.ts';
import { progressDisplay } from './progress.ts';
import { readRelease } from './release.ts';
import { openStorage, prepareStorage } from './storage.ts';

interface ServeOptions {
  readonly hasWorld: boolean;
  /** True in a worker of several: the primary has prepared the data and counts for all. */
  readonly isWorker: boolean;
}

/** How long a stop waits for requests that are under way. */
const graceMs = 10_000;

/** Runs one server until it is told to stop. */
export async function serve(config: Config, { hasWorld, isWorker }: ServeOptions): Promise<void> {
  const { host, port, clock, dataDirectory, tls: tlsFiles, proxyHops, allowHttp } = config;
  assertTransportAllowed({ host, hasTls: tlsFiles !== null, trustProxy: proxyHops > 0, allowHttp });
  // Clients compare the certificate's dates with the real time, whatever the platform's clock says.
  const tls = tlsFiles && readTls({ ...tlsFiles, now: systemClock.now() });
  const log = await createLog(config.logLevel);

  const relayed: { run?: Parameters<typeof serveControl>[1] } = {};
  const control =
    config.databaseUrl === null
      ? await serveControl(dataDirectory, async (words, report) => {
          if (!relayed.run) throw new Error('The server is still starting. Try again shortly.');
          return relayed.run(words, report);
        })
      : null;
  const db = await openStorage(config);
  const redis = config.redisUrl === null ? null : connectRedis(config.redisUrl, log);
  const metrics = createMetrics(db);
  const services = outsideServices(config, db, (error, service) => logFault(log, error, service));
  const instance = createInstance({
    db,
    clock,
    limits: createLimits(
      redis ? { kind: 'redis', redis } : { kind: isWorker ? 'cluster' : 'memory' },
      config.limits !== 'off',
      {
        restPerMinute: config.restPerMinute,
        ...(config.limits === 'watch' && { letPass: tellExceeded(metrics, log) }),
      },
    ),
    services,
    release: readRelease(join(import.meta.dirname, '..')),
    observer: observerOf(metrics, log),
    canPrefetch: config.canPrefetch,
  });

  const prepared = Promise.withResolvers<boolean>();
  prepared.promise.catch(() => {});
  const app = await createServer({
    instance,
    metrics,
    log,
    tls,
    proxyHops,
    publicOrigin: config.publicOrigin,
    mostConnections: config.mostConnections,
    ideViewers: async () => ((await prepared.promise) ? demoIdeViewers() : []),
    ready: prepared.promise,
  });
  const working: { jobs?: MachineJobs } = {};
  stopGracefully(log, [
    () => app.close(),
    async () => working.jobs?.stop(),
    () => services.mail.close(),
    async () => redis?.disconnect(),
    () => control?.close() ?? Promise.resolve(),
    () => db.close(),
  ]);
  await app.listen({ host, port }).catch((error) => {
    throw listenFailure(error, { host, port });
  });
  // Only now: creating the world keeps an embedded database, and so this thread, busy.
  prepare(db, config, { hasWorld, isWorker })
    .then(async (isWorldInPlace) => {
      if (!isWorker) working.jobs = startMachineJobs(db, clock, services, log);
      await working.jobs?.mayServe;
      return isWorldInPlace;
    })
    .then(prepared.resolve, prepared.reject);
  const isWorldInPlace = await prepared.promise;
  relayed.run = (words, report) =>
    administer(instance, words, report).catch((error) => {
      throw new Error(failureMessage(error, config), { cause: error });
    });
  const address = `${tls ? 'https' : 'http'}://${host}:${boundPort(app.server.address(), port)}`;
  log.info({ url: `${address}${graphqlPath}`, isWorldInPlace, database: db.kind }, 'ready');
  if (isWorldInPlace && !isLoopback(host)) {
    log.warn('The demonstration world is served to other machines: its passwords are public.');
  }
  if (!isWorker) announceReady(`${address}${graphqlPath}`);
}

/** @returns whether the demonstration world is in place. */
async function prepare(
  db: Database,
  config: Config,
  { hasWorld, isWorker }: ServeOptions,
): Promise<boolean> {
  const display = progressDisplay();
  try {
    return isWorker
      ? (await worldBegunAt(db)) !== null
      : await prepareStorage(db, config, { hasWorld, report: display.report });
  } finally {
    display.stop();
    await warmPasswords();
  }
}

function boundPort(
  address: ReturnType<import('node:net').Server['address']>,
  port: number,
): number {
  return typeof address === 'object' && address !== null ? address.port : port;
}

function observerOf(metrics: ReturnType<typeof createMetrics>, log: Logger): Observer {
  return {
    fieldAnswered: metrics.fieldAnswered,
    errorAnswered: metrics.errorAnswered,
    fault: (error, requestId, path) => logFault(log, error, path, requestId),
  };
}

/** Tells of those whom a limit would have refused: counts all, logs each once a minute. */
function tellExceeded(metrics: ReturnType<typeof createMetrics>, log: Logger) {
  const warned = new LRUCache<string, true>({ max: 10_000, ttl: 60_000 });
  return (limit: string, caller: string): void => {
    metrics.limitExceeded(limit);
    const key = `${limit} ${caller}`;
    if (warned.has(key)) return;
    warned.set(key, true);
    log.info({ limit, caller }, 'limit exceeded');
  };
}

function connectRedis(url: string, log: Logger): Redis {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  redis.on('error', (error) => log.warn({ message: error.message }, 'redis'));
  return redis;
}

function stopGracefully(log: Logger, steps: readonly (() => Promise<unknown>)[]): void {
  closeWithGrace({ delay: graceMs }, async ({ err, signal }) => {
    if (err) logFault(log, err, 'process');
    log.info({ signal }, 'stopping');
    for (const step of steps) await step();
    log.flush();
  });
}
